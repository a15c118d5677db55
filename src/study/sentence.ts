/** What fills the gaps of a template: text, or a number that is written for people before. */
export type Gaps = Readonly<Record<string, string>>

/**
 * Fills the gaps of a template: `{name} is built.` So what is said stands in tables of words, one for each language, and what it is
 * said of stands in the code.
 *
 * @throws RangeError  where a gap of the template is not filled
 */
export function fill(template: string, gaps: Gaps): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, gap: string) => {
    const value = gaps[gap]
    if (value === undefined) throw new RangeError(`“${template}” has a gap “${gap}” that is not filled`)
    return value
  })
}

/** Templates by key; the English ones say which there must be. */
export type Words<Table extends Readonly<Record<string, string>>> = { readonly [Key in keyof Table]: string }
