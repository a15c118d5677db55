/** Widths of letters in a wide font at 12 px: Latin, Cyrillic, its broad ones, Chinese. [px] */
const [LATIN, CYRILLIC, BROAD, CHINESE] = [6.5, 7.2, 10, 12.2]

/** How wide a text is at most, as nobody knows the font. [px] */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) {
    if (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter)) width += CHINESE
    else if (/[жшщыюмфәөұ]/i.test(letter)) width += BROAD
    else width += /[\u0400-\u04ff]/.test(letter) ? CYRILLIC : LATIN
  }
  return width
}
