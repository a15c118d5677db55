/** Letters that take two places on a terminal: Chinese, and the signs that go with it. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/** How many places a text takes on a terminal. */
export const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0)

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
  const cell = (text: string, k: number) => {
    const blank = ' '.repeat(widths[k]! - widthOf(text))
    return k === 0 || numbers === 'left' ? text + blank : blank + text
  }
  return rows.map(row => `  ${row.map(cell).join('  ')}`)
}
