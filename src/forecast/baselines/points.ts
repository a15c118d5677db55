import { dateOf, dayOf, firstHourOf, hourOfDay, type Panel, type Zoned } from '../panel.ts'

/** Days from an hour that is forecast back to the last full day that was measured when its forecast was issued. */
export const DAYS_TO_LAST_FULL = 2
/** Clear sky below this says nothing about clouds. [W/m²] */
const LEAST_CLEAR_SKY = 20

/** Where a measured stand-in is found: the latest same hour, or same hour of the week, that was known at issue. */
export type StandIn = (hour: number) => number

/**
 * The same hour of the last full day.
 *
 * @param known  hours known for a whole period ahead, or undefined where a forecast is issued each day
 */
export function sameHour(panel: Panel, known: number | undefined, everyDays: number): StandIn {
  if (known === undefined) return hour => hour - 24 * Math.max(DAYS_TO_LAST_FULL, everyDays)
  const end = firstHourOf(panel, dayOf(panel, known))
  const step = 24 * everyDays
  return hour => (hour < end ? hour - step : hour - step * Math.ceil((hour - end + 1) / step))
}

/** Persistence: what was measured at the stand-in. */
export const persistence = (target: Zoned, standIn: StandIn): Zoned =>
  target.map(values => values.map((_, hour) => values[standIn(hour)] ?? Number.NaN))

/** Mean by month and hour of the day of everything measured before `end`. */
export function climatology(panel: Panel, end: number): Zoned {
  return panel.target.map(values => {
    const sums = new Float64Array(12 * 24)
    const counts = new Int32Array(12 * 24)
    for (let hour = 0; hour < Math.min(end, values.length); hour++) {
      if (Number.isNaN(values[hour]!)) continue
      sums[cellOf(panel, hour)]! += values[hour]!
      counts[cellOf(panel, hour)]!++
    }
    return values.map((_, hour) => sums[cellOf(panel, hour)]! / counts[cellOf(panel, hour)]!)
  })
}

/** Month and hour of the day as one number below 288. */
export const cellOf = (panel: Panel, hour: number): number =>
  dateOf(panel, hour).getUTCMonth() * 24 + hourOfDay(panel, hour)

/** What a sunny hour could give: clear sky on the modules, where the sky is known. */
export const yardstick = ({ sky, target }: Panel): Zoned =>
  sky ? sky.planeClearSky : target.map(values => new Float32Array(values.length).fill(1))

/** Shares of the yardstick; nothing is said where it is near zero. */
export const sharesOf = (zoned: Zoned, yard: Zoned, panel: Panel): Zoned =>
  zoned.map((values, z) =>
    values.map((value, t) =>
      panel.sky && yard[z]![t]! < LEAST_CLEAR_SKY ? Number.NaN : value / yard[z]![t]!,
    ),
  )

/**
 * Smart persistence: the clear-sky index of the stand-in times the clear sky of the hour. Without a sky the hour's
 * climatology takes its place.
 */
export function smartPersistence(panel: Panel, standIn: StandIn, mean: Zoned): Zoned {
  const yard = panel.sky ? yardstick(panel) : mean
  const shares = persistence(sharesOf(panel.target, yard, panel), standIn)
  return shares.map((values, z) =>
    values.map((value, t) => (Number.isFinite(value) ? value * yard[z]![t]! : mean[z]![t]!)),
  )
}

/**
 * The convex combination that skill is measured against:
 *
 *   F = γ · persistence + (1 − γ) · climatology
 *
 * of the clear-sky index where there is a sky; γ is the correlation of the index with its stand-in, before `end`.
 *
 * @see D. Yang, “Making reference solar forecasts with climatology, persistence, and their optimal convex
 *      combination”, Solar Energy 193, 2019.
 */
export function convexCombination(panel: Panel, standIn: StandIn, mean: Zoned, end: number): Zoned {
  const yard = yardstick(panel)
  const index = sharesOf(panel.target, yard, panel)
  const former = persistence(index, standIn)
  const usual = sharesOf(mean, yard, panel)
  return index.map((values, z) => {
    const gamma = Math.max(0, correlation(values.subarray(0, end), former[z]!.subarray(0, end)))
    return values.map((_, t) => {
      const share = gamma * former[z]![t]! + (1 - gamma) * usual[z]![t]!
      return Number.isFinite(share) ? share * yard[z]![t]! : mean[z]![t]!
    })
  })
}

function correlation(a: Float32Array, b: Float32Array): number {
  const pairs = [...a.keys()].filter(i => Number.isFinite(a[i]!) && Number.isFinite(b[i]!))
  const meanBy = (value: (i: number) => number) => pairs.reduce((sum, i) => sum + value(i), 0) / pairs.length
  const [meanA, meanB] = [meanBy(i => a[i]!), meanBy(i => b[i]!)]
  const covariance = meanBy(i => (a[i]! - meanA) * (b[i]! - meanB))
  return covariance / Math.sqrt(meanBy(i => (a[i]! - meanA) ** 2) * meanBy(i => (b[i]! - meanB) ** 2)) || 0
}
