import type { Speech } from '../words/speech.ts'
import { axisBelow } from './axisBelow.ts'
import { roomWithin } from './names.ts'
import type { Drawing } from './pen.ts'
import { scaled, ticks } from './scale.ts'
import { writeName } from './writeName.ts'

/** Lying bars, stacked from parts; parts below zero go to the left. */
export interface BarsPicture {
  bars: readonly { name: string; parts: readonly { name: string; color: string; value: number }[] }[]
  unit: string
  digits: number
  /** Room for names. [px] */
  left: number
}

const [ROW, GAP, TOP, RIGHT, BOTTOM] = [22, 12, 4, 64, 26]

/** Height that so many bars need. [px] */
export const barsHeight = ({ bars }: BarsPicture): number => TOP + bars.length * (ROW + GAP) + BOTTOM

/** Draws them; the sum stands at the end of each bar. */
export const barsDrawing =
  ({ bars, unit, digits, left: wanted }: BarsPicture, speech: Pick<Speech, 'number' | 'unit'>): Drawing =>
  (pen, { width, height }, ink) => {
    const left = roomWithin(wanted, width)
    const { number } = speech
    const ends = bars.flatMap(({ parts }) => [positive(parts), -positive(parts.map(negated))])
    const [least, most] = [Math.min(0, ...ends), Math.max(1e-9, ...ends)]
    const x = scaled(least, most, left, width - RIGHT)
    const marks = ticks(least, most, Math.max(2, Math.floor((width - left - RIGHT) / 90)))
    axisBelow(pen, { marks, x, unit, top: TOP, bottom: BOTTOM, width, height }, speech, ink)
    bars.forEach(({ name, parts }, k) => {
      const y = TOP + k * (ROW + GAP) + GAP / 2
      let [right, below] = [0, 0]
      for (const { value, color } of parts) {
        const start = value >= 0 ? right : below + value
        const length = Math.abs(value)
        if (length > 0) pen.rect(x(start), y, Math.max(0.5, x(start + length) - x(start)), ROW, color)
        if (value >= 0) right += value
        else below += value
      }
      writeName(pen, name, { left, middle: y + ROW / 2 }, ink)
      pen.text(x(right) + 6, y + ROW / 2 + 4, number(right + below, digits), {
        color: ink.text,
        size: 12,
        isBold: true,
      })
    })
    pen.line([x(0), TOP, x(0), height - BOTTOM], ink.soft, 1)
  }

const positive = (parts: readonly { value: number }[]) =>
  parts.reduce((sum, { value }) => sum + Math.max(0, value), 0)
const negated = ({ value }: { value: number }) => ({ value: -value })
