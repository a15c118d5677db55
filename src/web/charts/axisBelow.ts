import type { Speech } from '../words/speech.ts'
import { NAME_SIZE, widthOf } from './names.ts'
import type { Ink, Pen } from './pen.ts'
import { digitsOf } from './scale.ts'

const SIZE = 11
/** Half of the longest number of an axis, and what stands between it and the unit. [px] */
const BESIDE = 18

/** Upright lines at round values with their numbers below, and the unit in the corner; no number lies under the unit. */
export function axisBelow(
  pen: Pen,
  { marks, x, unit, top, bottom, width, height }: Axis,
  { number, unit: inWords }: Pick<Speech, 'number' | 'unit'>,
  ink: Ink,
): void {
  const corner = inWords(unit)
  const free = width - 4 - (widthOf(corner) * SIZE) / NAME_SIZE - BESIDE
  for (const mark of marks) {
    pen.line([x(mark), top, x(mark), height - bottom], ink.grid, 1)
    if (x(mark) < free)
      pen.text(x(mark), height - 9, number(mark, digitsOf(marks)), {
        color: ink.soft,
        size: SIZE,
        align: 'center',
      })
  }
  pen.text(width - 4, height - 9, corner, { color: ink.soft, size: SIZE, align: 'right' })
}

/** Where an axis lies and what it counts. [px] */
interface Axis {
  marks: readonly number[]
  x: (value: number) => number
  unit: string
  top: number
  bottom: number
  width: number
  height: number
}
