import type { DayAheadForecasts } from '../forecasting/dayAhead.ts'
import type { Course } from './course.ts'

/** Hours of which a forecast speaks. */
export const AHEAD_HOURS = 36

/** A day of forecasts: what is expected, and each level. */
export interface DayForecast {
  expected: Course
  /** Value of a target at a level, in between by straight lines. [pu, MW by hour] */
  at(level: number): Course
}

/**
 * The day of a year of forecasts. What is expected is the mean of the distribution that its quantiles describe:
 *
 *   mean = ∫ q(p) dp,   q by straight lines between levels and flat beyond the outermost                 [pu, MW]
 *
 * Of what is forecast lopsidedly, calm hours above all, the median would be wrong on average.
 */
export function dayForecast({ levels, targets }: DayAheadForecasts, day: number): DayForecast {
  const read = (weights: readonly number[]): Course =>
    new Map(
      [...targets].map(([name, all]) => {
        const values = new Float64Array(AHEAD_HOURS)
        for (let t = 0; t < AHEAD_HOURS; t++) {
          const start = (day * AHEAD_HOURS + t) * levels.length
          for (let k = 0; k < levels.length; k++) values[t]! += weights[k]! * all[start + k]!
        }
        return [name, values]
      }),
    )
  return { expected: read(meanWeights(levels)), at: level => read(levelWeights(levels, level)) }
}

/** Share of the probability that each level stands for. */
export function meanWeights(levels: readonly number[]): number[] {
  const between = (k: number) => {
    if (k < 0) return 0
    return k + 1 < levels.length ? (levels[k]! + levels[k + 1]!) / 2 : 1
  }
  return levels.map((_, k) => between(k) - between(k - 1))
}

function levelWeights(levels: readonly number[], level: number): number[] {
  const above = levels.findIndex(each => each >= level)
  if (above <= 0) return levels.map((_, k) => Number(k === (above < 0 ? levels.length - 1 : 0)))
  const share = (level - levels[above - 1]!) / (levels[above]! - levels[above - 1]!)
  return levels.map((_, k) => (k === above ? share : k === above - 1 ? 1 - share : 0))
}
