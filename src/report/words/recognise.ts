/** The template that a sentence was made of, and what fills its gaps. */
export interface Recognised<Key extends string> {
  key: Key
  gaps: Readonly<Record<string, string>>
}

/**
 * Finds the template of a sentence that was made elsewhere, so that it can be said in another language. Templates with the most words of
 * their own are tried first.
 *
 * @example
 * recogniser({ out: '{mw} MW of {name} are out.' })('500 MW of Aksu are out.')   // { key: 'out', gaps: { mw: '500', name: 'Aksu' } }
 */
export function recogniser<Key extends string>(
  templates: Readonly<Record<Key, string>>,
): (sentence: string) => Recognised<Key> | undefined {
  const known = (Object.entries(templates) as [Key, string][])
    .sort(([, one], [, other]) => ownLetters(other) - ownLetters(one))
    .map(([key, template]) => ({ key, pattern: patternOf(template) }))
  return sentence => {
    for (const { key, pattern } of known) {
      const found = pattern.exec(sentence)
      if (found) return { key, gaps: gapsIn(found) }
    }
    return undefined
  }
}

/** Names of groups may not begin with a digit, names of gaps may. */
const MARK = '_'

const gapsIn = ({ groups = {} }: RegExpExecArray) =>
  Object.fromEntries(Object.entries(groups).map(([name, text]) => [name.slice(MARK.length), text]))

const ownLetters = (template: string) => template.replaceAll(/\{\w+\}/g, '').length

function patternOf(template: string): RegExp {
  const parts = template.split(/\{(\w+)\}/)
  const seen = new Set<string>()
  const pattern = parts.map((part, k) => {
    if (k % 2 === 0) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    if (seen.has(part)) return `\\k<${MARK}${part}>`
    seen.add(part)
    return `(?<${MARK}${part}>[^]*?)`
  })
  return new RegExp(`^${pattern.join('')}$`)
}
