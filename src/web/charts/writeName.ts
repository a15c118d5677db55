import { fitting, NAME_SIZE } from './names.ts'
import type { Ink, Pen } from './pen.ts'

/** Size of letters in two lines. [px] */
const SMALL = 11
/** Where a single line stands below the middle, and the first and the second of two. [px] */
const [ALONE, ABOVE, BELOW] = [4, -2, 10]

/** A name left of its bar, in its middle; in two lines where it is too long for one. */
export function writeName(
  pen: Pen,
  name: string,
  { left, middle, isBold = false }: { left: number; middle: number; isBold?: boolean },
  ink: Ink,
): void {
  const style = { color: ink.text, align: 'right', isBold, most: left - 10 } as const
  const [first, second] = linesOf(name, left)
  const lines: [y: number, text: string, size: number][] =
    second === undefined
      ? [[ALONE, first, NAME_SIZE]]
      : [
          [ABOVE, first, SMALL],
          [BELOW, second, SMALL],
        ]
  for (const [y, text, size] of lines) pen.text(left - 8, middle + y, text, { ...style, size })
}

/** A name as it fits into one line, else its words in two, of which the first holds as many as fit. */
export function linesOf(name: string, room: number): [first: string, second?: string] {
  const words = name.split(' ')
  const fits = (text: string) => fitting(text, room) === text
  if (fits(name) || words.length === 1) return [fitting(name, room)]
  let count = words.length - 1
  while (count > 1 && !fits(words.slice(0, count).join(' '))) count--
  return [fitting(words.slice(0, count).join(' '), room), fitting(words.slice(count).join(' '), room)]
}
