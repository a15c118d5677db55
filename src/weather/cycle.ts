import { leastSquares } from './linear.ts'
import { normalShare } from './normal.ts'

/** What is regular in a series (its cycles and its spread), and how the rest is distributed. */
export interface Cycle {
  /** Of each hour of the year. */
  mean: Float64Array
  spread: Float64Array
  /** Quantiles of (value − mean) / spread by kind of hour, at even steps of a normal variable from −SPAN to SPAN. */
  quantiles: readonly Float64Array[]
  /** The kind of each hour of the year. */
  kind: Uint8Array
  least: number
  most: number
}

const HOURS = 8760
/** Seasons of the meteorologists: winter, spring, summer, autumn. */
export const SEASONS = 4
/** The quantile tables reach this far, in standard deviations, in steps. */
const SPAN = 3.2
const STEPS = 64

/** The meteorological season of an hour: 0 winter, 1 spring, 2 summer, 3 autumn. */
export const seasonOf = (hourOfYear: number): number =>
  Math.floor(((Math.floor(hourOfYear / 24) + 31) % 365) / 91.25) % SEASONS

/** 1 and two harmonics of the year, at an hour. */
export function yearly(hourOfYear: number): number[] {
  const angle = (2 * Math.PI * hourOfYear) / HOURS
  return [1, Math.cos(angle), Math.sin(angle), Math.cos(2 * angle), Math.sin(2 * angle)]
}

/** 1 and two harmonics of the day. */
export function daily(hourOfYear: number): number[] {
  const angle = (2 * Math.PI * (hourOfYear % 24)) / 24
  return [1, Math.cos(angle), Math.sin(angle), Math.cos(2 * angle), Math.sin(2 * angle)]
}

/** Every product of two lists. */
export const crossed = (a: readonly number[], b: readonly number[]): number[] =>
  a.flatMap(x => b.map(y => x * y))

/**
 * Splits a year into what is regular and what is not: mean and spread by regression on given terms, then the quantiles
 * of what is left, kind of hour by kind of hour.
 *
 * @param values    of 8760 hours, `NaN` where nothing is known
 * @param termsOf   what the mean depends on, at an hour of the year
 * @param kindOf    which hours are distributed alike; by default those of a season
 * @see B. G. Brown, R. W. Katz and A. H. Murphy, “Time series models to simulate and forecast wind speed and wind power”,
 *   J. Climate Appl. Meteor. 23(8), 1984, pp. 1184–1195 (cycles out first, then a normal process).
 */
export function fitCycle(
  values: Float64Array,
  termsOf: (hourOfYear: number) => readonly number[],
  kindOf: (hourOfYear: number) => number = seasonOf,
): Cycle {
  const hours = Array.from({ length: HOURS }, (_, t) => t)
  const terms = hours.map(termsOf)
  const mean = fitted(terms, values)
  const seasons = hours.map(yearly)
  const square = fitted(
    seasons,
    values.map((value, t) => (value - mean[t]!) ** 2),
  )
  const known = values.filter(value => !Number.isNaN(value))
  const total = known.reduce((sum, value) => sum + value, 0) / known.length
  const floor = 0.05 * Math.abs(total)
  const spread = square.map(each => Math.max(floor, Math.sqrt(Math.max(0, each))))
  const rest = restOf({ mean, spread }, values)
  const kind = Uint8Array.from(hours, kindOf)
  const quantiles = Array.from({ length: Math.max(...kind) + 1 }, (_, each) =>
    quantileTable(rest.filter((value, t) => !Number.isNaN(value) && kind[t] === each)),
  )
  return { mean, spread, quantiles, kind, least: Math.min(...known), most: Math.max(...known) }
}

function fitted(terms: readonly (readonly number[])[], target: Float64Array): Float64Array {
  const weights = leastSquares(terms, target)
  return Float64Array.from(terms, row => row.reduce((sum, each, i) => sum + each * weights[i]!, 0))
}

function quantileTable(rest: Float64Array): Float64Array {
  const sorted = rest.toSorted()
  const table = Float64Array.from({ length: STEPS + 1 }, (_, k) => {
    const place = normalShare(-SPAN + (2 * SPAN * k) / STEPS) * sorted.length - 0.5
    const lower = Math.max(0, Math.min(sorted.length - 1, Math.floor(place)))
    const upper = Math.min(sorted.length - 1, lower + 1)
    const share = Math.max(0, Math.min(1, place - lower))
    return sorted[lower]! + share * (sorted[upper]! - sorted[lower]!)
  })
  table[0] = sorted[0]!
  table[STEPS] = sorted.at(-1)!
  return table
}

/** What is left of a series without mean and spread; `NaN` where nothing is known. */
export const restOf = (cycle: Pick<Cycle, 'mean' | 'spread'>, values: Float64Array): Float64Array =>
  values.map((value, t) => (value - cycle.mean[t]!) / cycle.spread[t]!)

/** The value of a normal score at an hour of the year; beyond ±3.2 nothing grows any more. */
export function valueAt(cycle: Cycle, hourOfYear: number, score: number): number {
  const table = cycle.quantiles[cycle.kind[hourOfYear]!]!
  const place = Math.max(0, Math.min(STEPS, ((score + SPAN) / (2 * SPAN)) * STEPS))
  const k = Math.min(STEPS - 1, Math.floor(place))
  const rest = table[k]! + (place - k) * (table[k + 1]! - table[k]!)
  const value = cycle.mean[hourOfYear]! + cycle.spread[hourOfYear]! * rest
  return Math.max(cycle.least, Math.min(cycle.most, value))
}
