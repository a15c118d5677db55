import type { Axis } from '../lp/model.ts'

/** The moments that a model sees: beginnings in UTC, and how many hours each stands for. */
export interface Snapshots {
  axis: Axis
  /** Length of each snapshot, as stores feel it. [h] */
  hours: Float64Array
  /** Hours that each snapshot counts for in the bill, with the weights of its period and scenario. [h] */
  costHours: Float64Array
  /** Hours that each snapshot counts for in sums of energy. [h] */
  energyHours: Float64Array
  /** Runs of snapshots that follow one another in time; all snapshots belong to one. */
  stretches: readonly Stretch[]
  /** Do ramp limits hold from one snapshot to the next, however long these are? PyPSA's meaning. */
  rampPerSnapshot: boolean
}

/** Snapshots that follow one another: all there are, or those of an investment period in one scenario. */
export interface Stretch {
  start: number
  /** One past the last snapshot. */
  end: number
  /** Investment period; null where there is only one. [year] */
  period: number | null
  /** Years that the period stands for. */
  years: number
  /** Weight of the period in the bill. */
  periodWeight: number
  /** Name of the scenario; empty where there is only one. */
  scenario: string
  probability: number
}

/** Snapshots of one piece of time, each counting for its own length everywhere. */
export function plainSnapshots(axis: Axis, hours: Float64Array): Snapshots {
  const whole = { period: null, years: 1, periodWeight: 1, scenario: '', probability: 1 }
  return {
    axis,
    hours,
    costHours: hours,
    energyHours: hours,
    stretches: [{ start: 0, end: hours.length, ...whole }],
    rampPerSnapshot: false,
  }
}

/** The stretch of a snapshot. */
export const stretchAt = ({ stretches }: Snapshots, t: number): Stretch =>
  stretches.find(({ end }) => t < end)!

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
  return plainSnapshots({ labels, time: true }, Float64Array.from(lengths))
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

/** The stretches of each scenario. */
export function scenariosOf({ stretches }: Snapshots): { scenario: string; stretches: Stretch[] }[] {
  const names = [...new Set(stretches.map(({ scenario }) => scenario))]
  return names.map(scenario => ({
    scenario,
    stretches: stretches.filter(each => each.scenario === scenario),
  }))
}
