/** Width of a letter in a wide font, and of a Chinese one, at 12 px. [px] */
const [LETTER, WIDE] = [6.5, 12.2]

/** How wide a text is at most, as nobody knows the font. [px] */
export function widthOf(text: string): number {
  const wide = text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0
  return WIDE * wide + LETTER * (text.length - wide)
}
