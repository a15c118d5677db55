import type { Axis } from '../lp/model.ts'

/** The moments that a model sees: beginnings in UTC, and how many hours each stands for. */
export interface Snapshots {
  axis: Axis
  /** Length of each snapshot. [h] */
  hours: Float64Array
}

/** Days of the months of a year without leap day. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * Snapshots of a year of 8760 hours, named after the calendar year; 29 February does not exist.
 *
 * @param firstHour     hour of the year of the first snapshot, 0 … 8759
 * @param hours         length of the horizon [h]
 * @param hoursPerStep  length of one snapshot [h]; the last may be shorter
 *
 * @example
 * snapshotsOf(2030, 24, 4, 2).axis.labels   // [ '2030-01-02T00:00Z', '2030-01-02T02:00Z' ]
 */
export function snapshotsOf(year: number, firstHour: number, hours: number, hoursPerStep = 1): Snapshots {
  const labels: string[] = []
  const lengths: number[] = []
  for (let hour = firstHour; hour < firstHour + hours; hour += hoursPerStep) {
    labels.push(labelOfHour(year, hour))
    lengths.push(Math.min(hoursPerStep, firstHour + hours - hour))
  }
  return { axis: { labels, time: true }, hours: Float64Array.from(lengths) }
}

/** Month 0 … 11 of an hour of a year without leap day. */
export function monthOfHour(hour: number): number {
  let day = Math.floor(hour / 24)
  let month = 0
  while (day >= DAYS[month]!) day -= DAYS[month++]!
  return month
}

/** Hours of each month of a year without leap day. */
export const HOURS_OF_MONTHS: readonly number[] = DAYS.map(days => days * 24)

/** First hour of a day of a year without leap day; undefined where there is no such day. */
export function hourOfDate(month: number, day: number): number | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1]!)) return undefined
  return (DAYS.slice(0, month - 1).reduce((sum, days) => sum + days, 0) + day - 1) * 24
}

/** Name of an hour of a year: its beginning in UTC. */
export function labelOfHour(year: number, hour: number): string {
  const month = monthOfHour(hour)
  const day = Math.floor((hour - (hourOfDate(month + 1, 1) ?? 0)) / 24)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(month + 1)}-${two(day + 1)}T${two(hour % 24)}:00Z`
}
