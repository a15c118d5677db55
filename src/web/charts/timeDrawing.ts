import type { Speech } from '../words/speech.ts'
import { bucketsOf, type Stack } from './buckets.ts'
import type { Drawing } from './pen.ts'
import { digitsOf, scaled, ticks } from './scale.ts'

/** A line over, or in place of, stacked areas. */
export interface TimeLine {
  name: string
  color: string
  values: Float64Array
  width?: number
  dash?: readonly number[]
}

/** Series by hour in a window. */
export interface TimePicture {
  /** Milliseconds since 1970 of hour 0. */
  start: number
  /** First hour, and the first one after the window. */
  window: readonly [number, number]
  stack: Stack | null
  lines: readonly TimeLine[]
  unit: string
  /** Divides values for the axis: 1000 for GW of MW. */
  per: number
  cursor?: number
  /** Does the axis always hold zero? */
  fromZero?: boolean
  /** Highest value of the axis, where single hours would flatten all others. */
  atMost?: number
}

/** Room for the axes. [px] */
export const LEFT = 52
const [RIGHT, TOP, BOTTOM] = [10, 16, 22]
const HOUR_MS = 3_600_000
/** More hours than these in a column of the screen are too many. */
const HOURS_OF_A_COLUMN = 4

/** Draws it; the same for screen and file. */
export const timeDrawing =
  (picture: TimePicture, speech: Pick<Speech, 'number' | 'day' | 'moment' | 't' | 'unit'>): Drawing =>
  (pen, { width, height }, ink) => {
    const [from, to] = picture.window
    const room = Math.floor(width - LEFT - RIGHT)
    // Where many hours share a column, days are shown by their means: single hours would only be noise.
    const isDaily = to - from > HOURS_OF_A_COLUMN * room
    const columns = Math.max(2, isDaily ? Math.round((to - from) / 24) : Math.min(room, to - from))
    const buckets = bucketsOf(picture, columns)
    const unit = speech.unit(picture.unit)
    const { least, most } = rangeOf(picture, buckets)
    const x = scaled(0, columns, LEFT, width - RIGHT)
    const y = scaled(least, most, height - BOTTOM, TOP)
    const marks = ticks(least, most, Math.max(2, Math.round(height / 55)))
    for (const mark of marks) pen.line([LEFT, y(mark), width - RIGHT, y(mark)], ink.grid, 1)
    // Values hold for a whole hour, so areas are steps where there is room to see them.
    const isStep = (width - LEFT) / columns > 4
    const edge = (values: Float64Array): number[] => {
      const points: number[] = []
      for (let k = 0; k < columns; k++) {
        if (isStep) points.push(x(k), y(values[k]!), x(k + 1), y(values[k]!))
        else points.push(x(k + 0.5), y(values[k]!))
      }
      return points
    }
    for (const { color, upper, lower } of buckets.layers) {
      pen.area([...edge(upper), ...backwards(edge(lower))], color)
    }
    for (const [k, { color, width: thick = 1.5, dash }] of picture.lines.entries()) {
      pen.line(edge(buckets.lines[k]!), color, thick, dash)
    }
    if (least < 0) pen.line([LEFT, y(0), width - RIGHT, y(0)], ink.soft, 1)
    const digits = digitsOf(marks.map(mark => mark / picture.per))
    for (const mark of marks) {
      pen.text(LEFT - 6, y(mark) + 4, speech.number(mark / picture.per, digits), {
        color: ink.soft,
        size: 11,
        align: 'right',
      })
    }
    pen.text(4, 11, isDaily ? `${unit}, ${speech.t('dispatch.daily')}` : unit, {
      color: ink.soft,
      size: 11,
    })
    for (const { hour, label } of timeMarks(picture, speech, Math.max(2, Math.floor((width - LEFT) / 90)))) {
      const at = LEFT + ((hour - from) / (to - from)) * (width - RIGHT - LEFT)
      pen.line([at, height - BOTTOM, at, height - BOTTOM + 4], ink.soft, 1)
      pen.text(Math.min(at, width - RIGHT - 20), height - 6, label, {
        color: ink.soft,
        size: 11,
        align: 'center',
      })
    }
    const { cursor } = picture
    if (cursor !== undefined && cursor >= from && cursor < to) {
      const at = LEFT + ((cursor + 0.5 - from) / (to - from)) * (width - RIGHT - LEFT)
      pen.line([at, TOP - 4, at, height - BOTTOM], ink.accent, 1.5, [4, 3])
    }
  }

/** Hour under a point of the drawing. */
export function hourAt(x: number, width: number, [from, to]: readonly [number, number]): number {
  const share = (x - LEFT) / Math.max(1, width - RIGHT - LEFT)
  return Math.max(from, Math.min(to - 1, Math.floor(from + share * (to - from))))
}

function backwards(points: readonly number[]): number[] {
  const turned: number[] = []
  for (let k = points.length - 2; k >= 0; k -= 2) turned.push(points[k]!, points[k + 1]!)
  return turned
}

function rangeOf(
  { fromZero = true, atMost = Number.POSITIVE_INFINITY }: TimePicture,
  buckets: ReturnType<typeof bucketsOf>,
) {
  let [least, most] = fromZero ? [0, 0] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const values of [...buckets.layers.flatMap(({ upper, lower }) => [upper, lower]), ...buckets.lines]) {
    for (const value of values) {
      least = Math.min(least, value)
      most = Math.max(most, value)
    }
  }
  most = Math.min(most, atMost)
  const room = (most - least || 1) * 0.05
  return { least: least < 0 || !fromZero ? least - room : least, most: most + room }
}

/** Steps of time labels. [h] */
const STEPS = [3, 6, 12, 24, 48, 24 * 7, 24 * 14]

function timeMarks(
  { start, window: [from, to] }: TimePicture,
  { day, moment }: Pick<Speech, 'day' | 'moment'>,
  count: number,
): { hour: number; label: string }[] {
  const step = STEPS.find(each => (to - from) / each <= count) ?? Math.ceil((to - from) / count / 730) * 730
  // Days begin at midnight of Kazakhstan, five hours before that of UTC.
  const offset = (24 - ((Math.round(start / HOUR_MS) + 5) % 24)) % 24
  const first = Math.ceil((from - offset) / step) * step + offset
  const marks: { hour: number; label: string }[] = []
  for (let hour = first; hour < to; hour += step) {
    const at = start + hour * HOUR_MS
    marks.push({ hour, label: step < 24 ? moment(at).replace(/^\p{L}+,?\s/u, '') : day(at) })
  }
  return marks
}
