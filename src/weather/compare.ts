import { MONTH_STARTS } from './usualTemperature.ts'

/** One figure of a series: as given, and of each generated year. */
export interface Comparison {
  /** The series, or the two that are correlated. */
  series: string
  figure: string
  given: number
  /** Mean over the generated years. */
  generated: number
  /** Least and most of the generated years. */
  least: number
  most: number
}

const HOURS_PER_YEAR = 8760
const LAGS = [1, 6, 24, 72, 168]
const CALM_PU = 0.1

/** A figure of one year of a series. */
type Figure = readonly [name: string, of: (year: Float64Array) => number]

const FIGURES: readonly Figure[] = [
  ['mean', meanOf],
  ['standard deviation', deviationOf],
  ['5 % of hours below', year => quantileOf(year, 0.05)],
  ['median', year => quantileOf(year, 0.5)],
  ['95 % of hours below', year => quantileOf(year, 0.95)],
  ['most', year => Math.max(...year)],
  ...['winter', 'spring', 'summer', 'autumn'].map(
    (name, season): Figure => [`mean of ${name}`, year => meanOf(seasonOf(year, season))],
  ),
  ['spread of the mean day', year => deviationOf(meanDay(year))],
  ...LAGS.map((lag): Figure => [`autocorrelation, ${lag} h`, year => correlationOf(year, year, lag)]),
  ['change in 1 h, 99 % below', year => quantileOf(changesOf(year, 1), 0.99)],
  ['change in 6 h, 99 % below', year => quantileOf(changesOf(year, 6), 0.99)],
  ['least mean of 24 h', year => leastMean(year, 24)],
  ['least mean of 7 days', year => leastMean(year, 168)],
  [
    'greatest mean of 7 days',
    year =>
      -leastMean(
        year.map(value => -value),
        168,
      ),
  ],
]

/** Calms are of wind; the sun goes down every day. */
const WIND_FIGURES: readonly Figure[] = [
  ...FIGURES,
  ['longest calm below 10 %, h', longestCalm],
  ['hours below 10 %, share', year => year.filter(value => value < CALM_PU).length / year.length],
]

/** How two series hang together, at once and when the second is a day later or earlier. */
const PAIR_FIGURES: readonly (readonly [string, (a: Float64Array, b: Float64Array) => number])[] = [
  ['correlation of daily means', (a, b) => correlationOf(dailyMeans(a), dailyMeans(b), 0)],
  ['the same, second a day later', (a, b) => correlationOf(dailyMeans(a), dailyMeans(b), 1)],
  ['the same, second a day earlier', (a, b) => correlationOf(dailyMeans(b), dailyMeans(a), 1)],
]

/**
 * Generated years beside the given one: means, variability, autocorrelation, extremes of each series, and how series
 * hang together. A given year is one draw, so it should mostly lie among the generated years; that it does for means is
 * by construction, for lags and extremes it is not.
 *
 * @param given      capacity factors of one year by name; names that contain `wind` get figures of calms
 * @param generated  the same names, any number of years
 */
export function compareSeries(
  given: ReadonlyMap<string, Float64Array>,
  generated: ReadonlyMap<string, Float64Array>,
): Comparison[] {
  const names = [...given.keys()].filter(name => generated.has(name))
  const alone = names.flatMap(name =>
    (name.includes('wind') ? WIND_FIGURES : FIGURES).map(([figure, of]) =>
      comparison(name, figure, of(given.get(name)!), yearsOf(generated.get(name)!).map(of)),
    ),
  )
  const pairs = names.flatMap((a, i) =>
    names.slice(i + 1).flatMap(b =>
      PAIR_FIGURES.map(([figure, of]) => {
        const years = yearsOf(generated.get(a)!)
        const others = yearsOf(generated.get(b)!)
        return comparison(
          `${a}, ${b}`,
          figure,
          of(given.get(a)!, given.get(b)!),
          years.map((year, k) => of(year, others[k]!)),
        )
      }),
    ),
  )
  return [...alone, ...pairs]
}

function comparison(series: string, figure: string, given: number, years: readonly number[]): Comparison {
  return {
    series,
    figure,
    given,
    generated: years.reduce((sum, each) => sum + each, 0) / years.length,
    least: Math.min(...years),
    most: Math.max(...years),
  }
}

const yearsOf = (series: Float64Array): Float64Array[] =>
  Array.from({ length: Math.floor(series.length / HOURS_PER_YEAR) }, (_, k) =>
    series.subarray(k * HOURS_PER_YEAR, (k + 1) * HOURS_PER_YEAR),
  )

function meanOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

function deviationOf(values: Float64Array): number {
  const mean = meanOf(values)
  return Math.sqrt(meanOf(values.map(value => (value - mean) ** 2)))
}

const quantileOf = (values: Float64Array, share: number): number =>
  values.toSorted()[Math.min(values.length - 1, Math.floor(share * values.length))]!

/** Pearson's correlation of a[t] and b[t + lag]. */
export function correlationOf(a: Float64Array, b: Float64Array, lag: number): number {
  const n = a.length - lag
  const [x, y] = [a.subarray(0, n), b.subarray(lag)]
  const [meanX, meanY] = [meanOf(x), meanOf(y)]
  return meanOf(x.map((value, t) => (value - meanX) * (y[t]! - meanY))) / (deviationOf(x) * deviationOf(y))
}

const changesOf = (values: Float64Array, hours: number): Float64Array =>
  values.slice(hours).map((value, t) => Math.abs(value - values[t]!))

const dailyMeans = (values: Float64Array): Float64Array =>
  Float64Array.from({ length: values.length / 24 }, (_, day) =>
    meanOf(values.subarray(day * 24, day * 24 + 24)),
  )

const meanDay = (values: Float64Array): Float64Array =>
  Float64Array.from({ length: 24 }, (_, hour) => meanOf(values.filter((__, t) => t % 24 === hour)))

/** Months of a season, December first. */
function seasonOf(year: Float64Array, season: number): Float64Array {
  const months = [11, 12, 13].map(month => (month + 3 * season) % 12)
  return Float64Array.from(
    months.flatMap(month => [...year.subarray(MONTH_STARTS[month]! * 24, MONTH_STARTS[month + 1]! * 24)]),
  )
}

function leastMean(values: Float64Array, hours: number): number {
  let sum = 0
  let least = Number.POSITIVE_INFINITY
  for (let t = 0; t < values.length; t++) {
    sum += values[t]! - (t >= hours ? values[t - hours]! : 0)
    if (t >= hours - 1) least = Math.min(least, sum)
  }
  return least / hours
}

function longestCalm(values: Float64Array): number {
  let longest = 0
  let run = 0
  for (const value of values) {
    run = value < CALM_PU ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
