import { recogniser } from '../../report/words/recognise.ts'
import { sayOr } from './sayOr.ts'
import type { Speech } from './speech.ts'
import { MESSAGES, type MessageKey } from './words.ts'

/** What the model says in English of its notes, policies, shocks, checks, stages and forecasters, by its template. */
const recognised = recogniser(
  Object.fromEntries(
    Object.entries(MESSAGES.en).filter(([key]) => /^(?:note|rule|shock|broken|stage|modelCard)\./.test(key)),
  ),
)

/** A sentence of the model in the language of the page, with its numbers as people write them; one that is not known stays as it is. */
export function heard(
  sentence: string,
  { t, number, percent }: Pick<Speech, 't' | 'number' | 'percent'>,
): string {
  const found = recognised(sentence)
  if (!found) return sentence
  const gaps = Object.entries(found.gaps).map(([gap, text]) => [gap, filled(gap, text)])
  return t(found.key as MessageKey, Object.fromEntries(gaps))

  function filled(gap: string, text: string): string {
    const family = FAMILIES[gap]
    if (family) return sayOr(t, `${family}.${text}`, text)
    if (gap === 'networks' && text.startsWith(' ')) return heard(text, { t, number, percent })
    const [, share, places = ''] = /^(-?\d+(?:\.(\d+))?) %$/.exec(text) ?? []
    if (share !== undefined) return percent(Number(share) / 100, places.length)
    const [, decimals] = /^-?\d+\.(\d+)$/.exec(text) ?? []
    return decimals === undefined ? text : number(Number(text), decimals.length)
  }
}

/** Gaps that hold a key of the model, and the words that are said for it. */
const FAMILIES: Readonly<Record<string, string>> = { rule: 'ruleName', status: 'status', path: 'path' }
