import { MONTH_STARTS } from '../../../weather/usualTemperature.ts'
import { DAYS_BEFORE, FORECAST_HOURS, YEAR_DAYS } from './clock.ts'
import type { SimulatedYear } from './simulateYear.ts'
import type { Target } from './targets.ts'

/** Days from a day that is forecast back to the last that had been measured in full when its forecast was issued. */
export const DAYS_TO_LAST_FULL = 2

/** What came in an hour, counted from the beginning of the year; hours of the 28 days before are negative. */
export type CameAt = (hour: number) => number

/** Looks up what came of a target, in the year and before it. */
export function cameOf({ actual, before }: SimulatedYear, target: string): CameAt {
  const [own, former] = [actual.get(target)!, before.get(target)!]
  return hour => (hour >= 0 ? own[hour]! : former[former.length + hour]!)
}

/** Hour of the last full day that stands for an hour of a day that is forecast. */
export const lastFullHour = (day: number, hour: number): number =>
  24 * (day - DAYS_TO_LAST_FULL) + (hour % 24)

/** Month, 0 … 11, of an hour of a day; the year begins again after its end. */
export function monthOf(day: number, hour = 0): number {
  const date = (day + Math.floor(hour / 24) + YEAR_DAYS) % YEAR_DAYS
  return MONTH_STARTS.findLastIndex(start => start <= date)
}

/** Mean of what came on some full days, the last of which is the last known before a day. */
export function meanBefore(came: CameAt, day: number, days: number): number {
  const end = 24 * (day - DAYS_TO_LAST_FULL + 1)
  const from = Math.max(end - 24 * days, -24 * DAYS_BEFORE)
  let sum = 0
  for (let hour = from; hour < end; hour++) sum += came(hour)
  return sum / (end - from)
}

/** What comes in each hour of each day's forecast, as shares of the scale: for learning, and for looking back. */
export function comingOf(year: SimulatedYear, { name, scale }: Target): Float32Array {
  const came = cameOf(year, name)
  return Float32Array.from(
    { length: YEAR_DAYS * FORECAST_HOURS },
    (_, place) => came(24 * Math.floor(place / FORECAST_HOURS) + (place % FORECAST_HOURS)) / scale,
  )
}
