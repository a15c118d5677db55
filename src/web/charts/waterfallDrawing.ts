import type { Speech } from '../words/speech.ts'
import { axisBelow } from './axisBelow.ts'
import { roomWithin } from './names.ts'
import type { Drawing } from './pen.ts'
import { scaled, ticks } from './scale.ts'
import { writeName } from './writeName.ts'

/** Steps from one sum to another; the first and the last stand on the ground. */
export interface WaterfallPicture {
  steps: readonly { name: string; value: number; color: string; isSum: boolean }[]
  unit: string
  digits: number
  left: number
}

const [ROW, GAP, TOP, RIGHT, BOTTOM] = [20, 10, 4, 64, 26]

/** Height that so many steps need. [px] */
export const waterfallHeight = ({ steps }: WaterfallPicture): number =>
  TOP + steps.length * (ROW + GAP) + BOTTOM

/** Draws them, one below the other. */
export const waterfallDrawing =
  (
    { steps, unit, digits, left: wanted }: WaterfallPicture,
    speech: Pick<Speech, 'number' | 'signed' | 'unit'>,
  ): Drawing =>
  (pen, { width, height }, ink) => {
    const left = roomWithin(wanted, width)
    const { number, signed } = speech
    let level = 0
    const spans = steps.map(({ value, isSum }) => {
      const from = isSum ? 0 : level
      level = from + value
      return { from, to: level }
    })
    const ends = spans.flatMap(({ from, to }) => [from, to])
    const [least, most] = [Math.min(0, ...ends), Math.max(1e-9, ...ends)]
    const x = scaled(least, most, left, width - RIGHT)
    const marks = ticks(least, most, Math.max(2, Math.floor((width - left - RIGHT) / 90)))
    axisBelow(pen, { marks, x, unit, top: TOP, bottom: BOTTOM, width, height }, speech, ink)
    steps.forEach(({ name, value, color, isSum }, k) => {
      const y = TOP + k * (ROW + GAP) + GAP / 2
      const { from, to } = spans[k]!
      const [start, end] = [Math.min(from, to), Math.max(from, to)]
      pen.rect(x(start), y, Math.max(1, x(end) - x(start)), ROW, color)
      if (k < steps.length - 1) pen.line([x(to), y + ROW, x(to), y + ROW + GAP], ink.soft, 1)
      writeName(pen, name, { left, middle: y + ROW / 2, isBold: isSum }, ink)
      const label = isSum ? number(value, digits) : signed(value, digits)
      pen.text(x(end) + 6, y + ROW / 2 + 4, label, { color: ink.text, isBold: isSum })
    })
    pen.line([x(0), TOP, x(0), height - BOTTOM], ink.soft, 1)
  }
