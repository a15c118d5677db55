import { atLevels, columnAt, PERCENTILES, type Quantiles } from './levels.ts'

/** How well a forecast did over some hours, in the unit of the target unless said otherwise. */
export interface Score {
  hours: number
  /** Mean absolute error of the median. */
  mae: number
  /** Root of the mean squared error of the median. */
  rmse: number
  /** Mean error of the median; positive is too high. */
  bias: number
  /** Mean absolute error as a share of what came, hours of nothing left out. [pu] */
  mapePu: number
  /** Pinball loss, mean of levels 0.01 … 0.99. */
  pinball: number
  /** Share of hours between the quantiles 0.10 and 0.90; hours whose quantiles are all alike are left out. [pu] */
  coverage80Pu: number
  /** Mean distance between the quantiles 0.10 and 0.90. */
  width80: number
}

/**
 * Pinball loss of one quantile:
 *
 *   ρ_τ(y, q) = max(τ (y − q), (τ − 1)(y − q))
 *
 * @see R. Koenker and G. Bassett, “Regression quantiles”, Econometrica 46, 1978.
 *
 * @example
 * pinballLoss(0.9, 10, 8)   // ≈ 1.8
 */
export function pinballLoss(level: number, came: number, quantile: number): number {
  const miss = came - quantile
  return Math.max(level * miss, (level - 1) * miss)
}

/**
 * Scores a forecast against what came; hours without a measurement (NaN) are left out.
 *
 * @param hours  which hours count, all if left out
 */
export function scoreOf(
  forecast: Quantiles,
  came: Float32Array,
  hours: readonly number[] = [...came.keys()],
): Score {
  const percentiles = atLevels(forecast, PERCENTILES)
  const known = hours.filter(hour => !Number.isNaN(came[hour]!))
  const median = columnAt(percentiles, 0.5)
  const mean = (value: (hour: number) => number, of: readonly number[] = known) =>
    of.reduce((sum, hour) => sum + value(hour), 0) / of.length
  const error = (hour: number) => median[hour]! - came[hour]!
  const [least, low, high, most] = [0.01, 0.1, 0.9, 0.99].map(level => columnAt(percentiles, level))
  const open = known.filter(hour => most![hour]! - least![hour]! > 1e-3 * Math.abs(most![hour]!))
  return {
    hours: known.length,
    mae: mean(hour => Math.abs(error(hour))),
    rmse: Math.sqrt(mean(hour => error(hour) ** 2)),
    bias: mean(error),
    mapePu: mean(
      hour => Math.abs(error(hour) / came[hour]!),
      known.filter(hour => came[hour] !== 0),
    ),
    pinball: mean(hour => pinballOf(percentiles, came[hour]!, hour)),
    coverage80Pu: mean(hour => (came[hour]! >= low![hour]! && came[hour]! <= high![hour]! ? 1 : 0), open),
    width80: mean(hour => high![hour]! - low![hour]!),
  }
}

function pinballOf({ levels, columns }: Quantiles, came: number, hour: number): number {
  return (
    levels.reduce((sum, level, k) => sum + pinballLoss(level, came, columns[k]![hour]!), 0) / levels.length
  )
}
