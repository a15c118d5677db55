/** Letters that take two places on a terminal: Chinese, and the signs that go with it. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/** How many places a text takes on a terminal. */
export const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0)

/** A text with blanks behind it or before it, so many places wide; one that is longer stays as it is. */
export function padded(text: string, places: number, to: 'left' | 'right'): string {
  const blank = ' '.repeat(Math.max(0, places - widthOf(text)))
  return to === 'left' ? text + blank : blank + text
}

/**
 * Rows as lines of equal columns: words to the left, numbers to the right, or all to the left. Chinese takes two places a letter.
 *
 * @example
 * inColumns([['wind', '1'], ['sun', '10']])   // ['  wind   1', '  sun   10']
 */
export function inColumns(
  rows: readonly (readonly string[])[],
  numbers: 'right' | 'left' = 'right',
): string[] {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map(row => widthOf(row[k]!))))
  const cell = (text: string, k: number) => padded(text, widths[k]!, k === 0 ? 'left' : numbers)
  return rows.map(row => `  ${row.map(cell).join('  ')}`)
}
