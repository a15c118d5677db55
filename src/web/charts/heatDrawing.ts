import type { Speech } from '../words/speech.ts'
import { heatColor } from './heatColor.ts'
import type { Drawing } from './pen.ts'
import { scaled } from './scale.ts'

/** A value for each hour of each day. */
export interface HeatPicture {
  /** By hour; the first is at midnight UTC unless `offset` says otherwise. */
  values: Float64Array
  start: number
  unit: string
  per: number
  cursor: number
}

const [LEFT, RIGHT, TOP, BOTTOM] = [52, 74, 10, 22]

/** Draws days from left to right, hours of the day (UTC+5) from top to bottom. */
export const heatDrawing =
  (
    { values, start, unit, per, cursor }: HeatPicture,
    { number, day, unit: inWords }: Pick<Speech, 'number' | 'day' | 'unit'>,
  ): Drawing =>
  (pen, { width, height }, ink) => {
    const offset = (Math.round(start / 3_600_000) + 5) % 24
    const days = Math.ceil((values.length + offset) / 24)
    const sorted = values.toSorted()
    // Single hours of scarcity would make all others look alike.
    const [least, most] = [
      sorted[Math.floor(0.005 * values.length)]!,
      sorted[Math.floor(0.995 * (values.length - 1))]!,
    ]
    const x = scaled(0, days, LEFT, width - RIGHT)
    const y = scaled(0, 24, TOP, height - BOTTOM)
    const [w, h] = [x(1) - x(0) + 0.6, y(1) - y(0) + 0.6]
    values.forEach((value, hour) => {
      const at = hour + offset
      pen.rect(x(Math.floor(at / 24)), y(at % 24), w, h, heatColor((value - least) / (most - least || 1)))
    })
    for (const hour of [0, 6, 12, 18, 24]) {
      pen.text(LEFT - 6, y(hour) + 4, `${hour}:00`, { color: ink.soft, size: 11, align: 'right' })
    }
    const step = Math.max(1, Math.ceil(days / Math.max(2, Math.floor(width / 110))))
    for (let k = 0; k < days; k += step) {
      pen.text(x(k), height - 6, day(start + k * 86_400_000), { color: ink.soft, size: 11 })
    }
    const bar = scaled(0, 20, height - BOTTOM, TOP)
    for (let k = 0; k < 20; k++)
      pen.rect(width - RIGHT + 12, bar(k + 1), 12, bar(k) - bar(k + 1) + 0.5, heatColor((k + 0.5) / 20))
    pen.text(width - RIGHT + 28, TOP + 9, number(most / per), { color: ink.soft, size: 11 })
    pen.text(width - RIGHT + 28, height - BOTTOM, number(least / per), { color: ink.soft, size: 11 })
    pen.text(width - 4, height - 6, inWords(unit), { color: ink.soft, size: 11, align: 'right' })
    const at = cursor + offset
    pen.circle(x(Math.floor(at / 24) + 0.5), y((at % 24) + 0.5), 4, ink.paper)
    pen.circle(x(Math.floor(at / 24) + 0.5), y((at % 24) + 0.5), 2.5, ink.warning)
  }

/** Hour under a point of the drawing. */
export function heatHourAt(
  px: number,
  py: number,
  { width, height }: { width: number; height: number },
  { values, start }: HeatPicture,
): number {
  const offset = (Math.round(start / 3_600_000) + 5) % 24
  const days = Math.ceil((values.length + offset) / 24)
  const dayAt = Math.floor(((px - LEFT) / (width - RIGHT - LEFT)) * days)
  const hour = Math.floor(((py - TOP) / (height - BOTTOM - TOP)) * 24)
  return Math.max(0, Math.min(values.length - 1, dayAt * 24 + hour - offset))
}
