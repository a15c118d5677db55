import type { Zoned } from '../panel.ts'

/** Falls that are needed to believe it. */
const LEAST_FALLS = 10

/**
 * Finds the hour of day at which a field that adds up over the day starts anew, if it does: it falls at that hour and at
 * no other. Numerical weather prediction gives radiation and rain in this way. Falls of less than a hundredth of the
 * largest value are rounding.
 *
 * @param hourOfDay  of the first value
 * @returns  the hour of day that is the first of a new sum, or undefined for a field that does not add up
 */
export function restartHour(values: Float32Array, hourOfDay: number): number | undefined {
  const falls = new Int32Array(24)
  const most = values.reduce(
    (largest, value) => Math.max(largest, Number.isNaN(value) ? 0 : Math.abs(value)),
    0,
  )
  for (let t = 1; t < values.length; t++) {
    if (values[t]! - values[t - 1]! < -0.01 * most) falls[(hourOfDay + t) % 24]!++
  }
  const all = falls.reduce((sum, count) => sum + count, 0)
  const hour = falls.indexOf(Math.max(...falls))
  return falls[hour]! >= LEAST_FALLS && falls[hour] === all ? hour : undefined
}

/** The increase within each hour of a field that adds up and starts anew at an hour of day. */
export function undoAccumulation(zoned: Zoned, restart: number, hourOfDay: number): Zoned {
  return zoned.map(values =>
    values.map((value, t) =>
      (hourOfDay + t) % 24 === restart ? value : value - (values[t - 1] ?? Number.NaN),
    ),
  )
}
