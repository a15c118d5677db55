import type { Field, Layer } from './field.ts'
import { layerAutocorrelation } from './field.ts'
import { boundedSquares } from './linear.ts'

/** Lengths of memory that a score may have, from gusts of some hours to spells of weeks. [h] */
export const MEMORIES = [2, 5, 9, 18, 48, 160] as const
/** Lags at which autocorrelation is fitted; those near a day matter for what exists only by day. [h] */
const LAGS = [
  1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 21, 23, 24, 25, 30, 36, 42, 47, 48, 49, 60, 72, 96, 120, 144, 168, 216,
]
const CROSS_LAGS = [0, 1, 3, 6, 12, 18, 24, 36, 48, 72, 96]
/** For what goes on day and night the hours after, which make ramps, count more than days. */
const rampWeight = (lag: number): number => (lag <= 3 ? 10 : lag <= 12 ? 4 : lag <= 25 ? 1.5 : 0.5)
/** The mean wind of a zone has no shorter memory than this: it has no kinks. [h] */
const SMOOTH_HOURS = 5
/** Correlation within a layer is kept below this. */
const MOST_ALIKE = 0.97
/** Pulls neighbouring memories to share, and layers that data say little of to be as alike as the whole. */
const SHARE_RIDGE = { always: 0.0001, byDay: 0.002 }
const ALIKE_RIDGE = 1

/**
 * Fits a field to scores of one year: for each score how much of each length of memory it takes (so that autocorrelation
 * agrees), and for each two scores how alike they are in each length (so that cross-correlation agrees).
 *
 * A year says little of layers longer than a week; what two scores share before and after one another is taken alike, so
 * weather that travels from west to east is not in it.
 *
 * What is fitted is the series without its cycles, not its normal scores: near their bounds scores tremble more than the
 * series do, and the series are what must return.
 *
 * @param scores  each of 8760 hours, mean 0, `NaN` where it is not known (clearness by night)
 */
export function fitField(scores: readonly Float64Array[]): Field {
  const shares = scores.map(score => memoryShares(score))
  const layers = MEMORIES.map((memoryHours, k): Layer => {
    const identity = scores.map((_, i) => scores.map((__, j) => (i === j ? 1 : 0)))
    return { memoryHours, shares: shares.map(each => each[k]!), correlation: identity }
  })
  const matrices = layers.map(({ correlation }) => correlation.map(row => [...row]))
  for (let i = 0; i < scores.length; i++) {
    for (let j = 0; j < i; j++) {
      alikeness(scores[i]!, scores[j]!, shares[i]!, shares[j]!).forEach((value, k) => {
        matrices[k]![i]![j] = value
        matrices[k]![j]![i] = value
      })
    }
  }
  return {
    size: scores.length,
    layers: layers.map((layer, k) => ({ ...layer, correlation: matrices[k]! })),
  }
}

/** Square roots of the parts of variance that lie in each memory. */
function memoryShares(score: Float64Array): number[] {
  const own = productMean(score, score, 0)
  const byDay = score.some(Number.isNaN)
  const weightOf = (lag: number) => (byDay ? 1 : rampWeight(lag))
  const target = LAGS.map(lag => (weightOf(lag) * productMean(score, score, lag)) / own)
  const rows = LAGS.map(lag =>
    MEMORIES.map(memory =>
      byDay || memory >= SMOOTH_HOURS ? weightOf(lag) * layerAutocorrelation(memory, lag) : 0,
    ),
  )
  // Parts sum to one: a row of great weight says so.
  const weights = boundedSquares(
    [...rows, MEMORIES.map(() => 30)],
    [...target, 30],
    0,
    1,
    byDay ? SHARE_RIDGE.byDay : SHARE_RIDGE.always,
  )
  const total = weights.reduce((sum, each) => sum + each, 0)
  return weights.map(each => Math.sqrt(each / total))
}

/** Correlation of two scores in each memory. */
function alikeness(
  a: Float64Array,
  b: Float64Array,
  sharesA: readonly number[],
  sharesB: readonly number[],
): number[] {
  const scale = Math.sqrt(productMean(a, a, 0) * productMean(b, b, 0))
  const target = CROSS_LAGS.map(lag => (productMean(a, b, lag) + productMean(b, a, lag)) / 2 / scale)
  const rows = CROSS_LAGS.map(lag =>
    MEMORIES.map((memory, k) => sharesA[k]! * sharesB[k]! * layerAutocorrelation(memory, lag)),
  )
  const overlap = sharesA.reduce((sum, share, k) => sum + share * sharesB[k]!, 0)
  const whole = Math.max(-MOST_ALIKE, Math.min(MOST_ALIKE, overlap > 0 ? target[0]! / overlap : 0))
  const rest = target.map((value, l) => value - whole * rows[l]!.reduce((sum, each) => sum + each, 0))
  return boundedSquares(rows, rest, -MOST_ALIKE - whole, MOST_ALIKE - whole, ALIKE_RIDGE).map(
    each => whole + each,
  )
}

/** Mean of a[t] · b[t + lag] where both are known. */
export function productMean(a: ArrayLike<number>, b: ArrayLike<number>, lag: number): number {
  let sum = 0
  let count = 0
  for (let t = 0; t + lag < a.length; t++) {
    const product = a[t]! * b[t + lag]!
    if (Number.isNaN(product)) continue
    sum += product
    count++
  }
  return count > 0 ? sum / count : 0
}
