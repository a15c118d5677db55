import type { Speech } from '../words/speech.ts'
import { axisBelow } from './axisBelow.ts'
import { roomWithin } from './names.ts'
import type { Drawing } from './pen.ts'
import { scaled, ticks } from './scale.ts'
import { writeName } from './writeName.ts'

/** Lying bars with a range, and with a mark where something is wanted. */
export interface RangePicture {
  rows: readonly {
    name: string
    color: string
    low: number
    middle: number
    high: number
    /** What is wanted, a line across the bar. */
    mark?: number
  }[]
  unit: string
  digits: number
  /** Room for names. [px] */
  left: number
}

const [ROW, GAP, TOP, RIGHT, BOTTOM] = [20, 12, 4, 70, 26]

/** Height that so many rows need. [px] */
export const rangeHeight = ({ rows }: RangePicture): number => TOP + rows.length * (ROW + GAP) + BOTTOM

/** Draws them; the middle stands at the end of each range. */
export const rangeDrawing =
  ({ rows, unit, digits, left: wanted }: RangePicture, speech: Pick<Speech, 'number' | 'unit'>): Drawing =>
  (pen, { width, height }, ink) => {
    const left = roomWithin(wanted, width)
    const { number } = speech
    const values = rows.flatMap(({ low, middle, high, mark = 0 }) => [low, middle, high, mark])
    const [least, most] = [Math.min(0, ...values), Math.max(1e-9, ...values)]
    const x = scaled(least, most, left, width - RIGHT)
    const marks = ticks(least, most, Math.max(2, Math.floor((width - left - RIGHT) / 90)))
    axisBelow(pen, { marks, x, unit, top: TOP, bottom: BOTTOM, width, height }, speech, ink)
    rows.forEach(({ name, color, low, middle, high, mark }, k) => {
      const y = TOP + k * (ROW + GAP) + GAP / 2
      const centre = y + ROW / 2
      pen.rect(Math.min(x(0), x(middle)), y, Math.max(0.5, Math.abs(x(middle) - x(0))), ROW, color)
      if (high !== low) {
        pen.line([x(low), centre, x(high), centre], ink.text, 1.5)
        for (const end of [low, high]) pen.line([x(end), centre - 4, x(end), centre + 4], ink.text, 1.5)
      }
      if (mark !== undefined) pen.line([x(mark), y - 4, x(mark), y + ROW + 4], ink.text, 2.5)
      writeName(pen, name, { left, middle: centre }, ink)
      const end = Math.max(x(0), x(middle), x(high), mark === undefined ? 0 : x(mark))
      pen.text(end + 6, centre + 4, number(middle, digits), { color: ink.text, size: 12, isBold: true })
    })
    pen.line([x(0), TOP, x(0), height - BOTTOM], ink.soft, 1)
  }
