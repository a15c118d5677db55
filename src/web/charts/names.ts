/** Width of a letter and of a Chinese sign, in the size in which drawings write names. [px] */
const [LETTER, SIGN] = [7, 12.5]
/** First code of signs that are as wide as high. */
const FIRST_SIGN = 0x2e80
const [LEAST, MOST, GAP] = [80, 200, 14]
/** Share of its reckoned width that a name certainly takes, and what stands between it and the bars. [pu, px] */
const [SURELY, BESIDE] = [0.85, 8]

const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + (sign.codePointAt(0)! >= FIRST_SIGN ? SIGN : LETTER), 0)

/** Room that names need, within bounds. [px] */
export const roomFor = (names: readonly string[]): number =>
  Math.max(LEAST, Math.min(MOST, GAP + Math.max(0, ...names.map(widthOf))))

/** A name as far as it fits into its room, with an ellipsis where it is longer. */
export function fitting(name: string, room: number): string {
  const fits = (text: string) => SURELY * widthOf(text) + BESIDE <= room
  if (fits(name)) return name
  const signs = [...name]
  while (signs.length > 1 && !fits(`${signs.join('')}…`)) signs.pop()
  return `${signs.join('').trimEnd()}…`
}
