import { quantilesOf } from '../../../forecast/levels.ts'
import { FORECAST_HOURS, YEAR_DAYS } from './clock.ts'
import { cameOf, lastFullHour, monthOf } from './knownPast.ts'
import { LEVELS } from './levels.ts'
import type { SimulatedYear } from './simulateYear.ts'
import { type Target, targetsOf } from './targets.ts'

/** The two simple ways of forecasting that need no model. */
export type ReferenceName = 'persistence' | 'climatology'

/** What years of the past taught about a target, as shares of its scale. */
export interface Reference {
  target: string
  /** Quantiles of what came, by month and hour of the day: [12 × 24 × levels]. */
  usual: Float32Array
  /** Quantiles of what came less the same hour of the last full day, by season and hour of the forecast: [4 × 36 × levels]. */
  change: Float32Array
}

/** Cells into which an hour of a day falls. */
const cellOf = {
  usual: (day: number, hour: number): number => monthOf(day, hour) * 24 + (hour % 24),
  change: (day: number, hour: number): number =>
    Math.floor(((monthOf(day) + 1) % 12) / 3) * FORECAST_HOURS + hour,
}

/** Learns the references from years that are not the one to be forecast. */
export function learnReferences(years: readonly SimulatedYear[]): Reference[] {
  return targetsOf(years[0]!.country).map(({ name, scale }) => {
    const usual = Array.from({ length: 12 * 24 }, (): number[] => [])
    const change = Array.from({ length: 4 * FORECAST_HOURS }, (): number[] => [])
    for (const year of years) {
      const came = cameOf(year, name)
      for (let day = 0; day < YEAR_DAYS; day++) {
        for (let hour = 0; hour < FORECAST_HOURS; hour++) {
          const value = came(24 * day + hour) / scale
          if (hour < 24) usual[cellOf.usual(day, hour)]!.push(value)
          change[cellOf.change(day, hour)]!.push(value - came(lastFullHour(day, hour)) / scale)
        }
      }
    }
    return { target: name, usual: tableOf(usual), change: tableOf(change) }
  })
}

function tableOf(cells: readonly number[][]): Float32Array {
  const table = new Float32Array(cells.length * LEVELS.length)
  cells.forEach((values, cell) => {
    table.set(quantilesOf(values, LEVELS), cell * LEVELS.length)
  })
  return table
}

/**
 * A year of a target as a reference forecasts it, as shares of its scale.
 *
 *   climatology  q = quantile of what came in this month at this hour
 *   persistence  q = the same hour of the last full day + quantile of such changes
 *
 * @returns  a column for each level, with a number for each hour of each day's forecast
 */
export function referenceColumns(
  which: ReferenceName,
  { usual, change }: Reference,
  year: SimulatedYear,
  { name, scale }: Target,
): Float32Array[] {
  const came = cameOf(year, name)
  const columns = LEVELS.map(() => new Float32Array(YEAR_DAYS * FORECAST_HOURS))
  for (let day = 0; day < YEAR_DAYS; day++) {
    for (let hour = 0; hour < FORECAST_HOURS; hour++) {
      const from = which === 'persistence' ? came(lastFullHour(day, hour)) / scale : 0
      const table = which === 'persistence' ? change : usual
      const cell = cellOf[which === 'persistence' ? 'change' : 'usual'](day, hour) * LEVELS.length
      columns.forEach((column, k) => {
        column[day * FORECAST_HOURS + hour] = from + table[cell + k]!
      })
    }
  }
  return columns
}
