import type { Speech } from '../words/speech.ts'
import type { Drawing } from './pen.ts'
import { digitsOf, scaled, ticks } from './scale.ts'

/** Lines over numbers, and bands between two of them. */
export interface CurvePicture {
  lines: readonly {
    name: string
    color: string
    points: readonly (readonly [x: number, y: number])[]
    dash?: readonly number[]
  }[]
  bands?: readonly {
    color: string
    lower: readonly (readonly [number, number])[]
    upper: readonly (readonly [number, number])[]
  }[]
  dots?: readonly { color: string; points: readonly (readonly [number, number])[] }[]
  xUnit: string
  yUnit: string
  xRange?: readonly [number, number]
  /** Steps of the axis below; round numbers unless given. */
  xStep?: number
  yRange?: readonly [number, number]
}

const [LEFT, RIGHT, TOP, BOTTOM] = [52, 14, 18, 34]

/** Draws them. */
export const curveDrawing =
  (
    { lines, bands = [], dots = [], xUnit, yUnit, xRange, xStep, yRange }: CurvePicture,
    { number, unit: inWords }: Pick<Speech, 'number' | 'unit'>,
  ): Drawing =>
  (pen, { width, height }, ink) => {
    const all = [
      ...lines.flatMap(({ points }) => points),
      ...bands.flatMap(({ lower, upper }) => [...lower, ...upper]),
      ...dots.flatMap(({ points }) => points),
    ]
    const [x0, x1] = xRange ?? rangeOf(all.map(([x]) => x))
    const [y0, y1] = yRange ?? withZero(rangeOf(all.map(([, y]) => y)))
    const x = scaled(x0, x1, LEFT, width - RIGHT)
    const y = scaled(y0, y1, height - BOTTOM, TOP)
    const across = xStep
      ? Array.from({ length: Math.floor((x1 - x0) / xStep) + 1 }, (_, k) => x0 + k * xStep)
      : ticks(x0, x1, Math.max(2, Math.floor(width / 90)))
    const upward = ticks(y0, y1, Math.max(2, Math.floor(height / 50)))
    for (const mark of upward) {
      pen.line([LEFT, y(mark), width - RIGHT, y(mark)], ink.grid, 1)
      pen.text(LEFT - 6, y(mark) + 4, number(mark, digitsOf(upward)), {
        color: ink.soft,
        size: 11,
        align: 'right',
      })
    }
    for (const mark of across) {
      pen.text(x(mark), height - BOTTOM + 15, number(mark, digitsOf(across)), {
        color: ink.soft,
        size: 11,
        align: 'center',
      })
    }
    const flat = (points: readonly (readonly [number, number])[]) => points.flatMap(([a, b]) => [x(a), y(b)])
    for (const { color, lower, upper } of bands)
      pen.area([...flat(upper), ...flat(lower.toReversed())], color)
    for (const { color, points, dash } of lines) if (points.length > 0) pen.line(flat(points), color, 2, dash)
    for (const { color, points } of dots) for (const [a, b] of points) pen.circle(x(a), y(b), 4, color)
    pen.text(4, 11, inWords(yUnit), { color: ink.soft, size: 11 })
    pen.text(width - RIGHT, height - 5, xUnit, { color: ink.soft, size: 11, align: 'right' })
  }

const rangeOf = (values: readonly number[]): readonly [number, number] => [
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
]
const withZero = ([least, most]: readonly [number, number]): readonly [number, number] => [
  Math.min(0, least),
  most + 0.05 * Math.abs(most) || 1,
]

/** Values in falling order against the share of the time in percent: a duration curve of at most `count` points. */
export function durationPoints(values: Float64Array, per = 1, count = 301): [number, number][] {
  const falling = values.toSorted().reverse()
  const last = Math.max(1, Math.min(count, falling.length) - 1)
  return Array.from({ length: last + 1 }, (_, k) => [
    (100 * k) / last,
    falling[Math.round((k * (falling.length - 1)) / last)]! / per,
  ])
}
