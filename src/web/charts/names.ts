/** Size in which drawings write names. [px] */
export const NAME_SIZE = 12
/** Width of a Latin letter, of a Cyrillic one and of a Chinese sign in that size. [px] */
const [LETTER, CYRILLIC, SIGN] = [7, 7.7, 12.5]
/** First codes of Cyrillic letters, of what comes after them, and of signs that are as wide as high. */
const [FIRST_CYRILLIC, AFTER_CYRILLIC, FIRST_SIGN] = [0x400, 0x530, 0x2e80]
const [LEAST, MOST, GAP] = [80, 200, 14]
/** Most of a picture that names may take. [pu] */
const NAMES_PU = 0.42
/** Share of its reckoned width that a name certainly takes, and what stands between it and the bars. [pu, px] */
const [SURELY, BESIDE] = [0.85, 8]

/** Does a text certainly need more than some room? @param size of its letters [px] */
export const overflows = (text: string, size: number, room: number): boolean =>
  (SURELY * widthOf(text) * size) / NAME_SIZE > room

/** Width that a text takes at most in most typefaces. [px] */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => {
    const code = sign.codePointAt(0)!
    if (code >= FIRST_SIGN) return sum + SIGN
    return sum + (code >= FIRST_CYRILLIC && code < AFTER_CYRILLIC ? CYRILLIC : LETTER)
  }, 0)

/** Room that names need, within bounds. [px] */
export const roomFor = (names: readonly string[]): number =>
  Math.max(LEAST, Math.min(MOST, GAP + Math.max(0, ...names.map(widthOf))))

/** Room for names in a picture of some width: never so much that nothing is left for bars. [px] */
export const roomWithin = (wanted: number, width: number): number => Math.min(wanted, NAMES_PU * width)

/** A name as far as it fits into its room, with an ellipsis where it is longer. */
export function fitting(name: string, room: number): string {
  const fits = (text: string) => SURELY * widthOf(text) + BESIDE <= room
  if (fits(name)) return name
  const signs = [...name]
  while (signs.length > 1 && !fits(`${signs.join('')}…`)) signs.pop()
  return `${signs.join('').trimEnd()}…`
}
