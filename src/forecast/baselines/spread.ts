import { PERCENTILES, type Quantiles, quantilesOf } from '../levels.ts'
import { hourOfDay, type Panel } from '../panel.ts'
import { cellOf } from './points.ts'

/**
 * A point forecast with the errors that it made before `end` at the same hour of the day, as quantiles.
 *
 * @param hours  what is asked for
 */
export function withErrors(
  panel: Panel,
  zone: number,
  point: Float32Array,
  end: number,
  hours: readonly number[],
): Quantiles {
  const errors = Array.from({ length: 24 }, (): number[] => [])
  for (let hour = 0; hour < Math.min(end, point.length); hour++) {
    const error = panel.target[zone]![hour]! - point[hour]!
    if (Number.isFinite(error)) errors[hourOfDay(panel, hour)]!.push(error)
  }
  const quantiles = errors.map(own => quantilesOf(own, PERCENTILES))
  return columnsBy(hours, hour => {
    const own = quantiles[hourOfDay(panel, hour)]!
    return level => point[hour]! + own[level]!
  })
}

/** Quantiles of everything measured before `end` in the same month at the same hour of the day. */
export function climatologyQuantiles(
  panel: Panel,
  zone: number,
  end: number,
  hours: readonly number[],
): Quantiles {
  const cells = Array.from({ length: 288 }, (): number[] => [])
  for (let hour = 0; hour < Math.min(end, panel.hours); hour++) {
    const value = panel.target[zone]![hour]!
    if (!Number.isNaN(value)) cells[cellOf(panel, hour)]!.push(value)
  }
  const quantiles = cells.map(own => quantilesOf(own, PERCENTILES))
  return columnsBy(hours, hour => level => quantiles[cellOf(panel, hour)]![level]!)
}

/** Quantiles, and others where they are not known. */
export const orElse = ({ levels, columns }: Quantiles, others: Quantiles): Quantiles => ({
  levels,
  columns: columns.map((column, k) =>
    column.map((value, i) => (Number.isNaN(value) ? others.columns[k]![i]! : value)),
  ),
})

function columnsBy(
  hours: readonly number[],
  quantileOf: (hour: number) => (level: number) => number,
): Quantiles {
  const columns = PERCENTILES.map(() => new Float32Array(hours.length))
  hours.forEach((hour, i) => {
    const at = quantileOf(hour)
    for (let k = 0; k < columns.length; k++) columns[k]![i] = at(k)
  })
  return { levels: PERCENTILES, columns }
}
