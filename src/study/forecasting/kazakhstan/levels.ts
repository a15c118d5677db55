/** Quantile levels of the forecasts of Kazakhstan: tenths, and tails for reserves. */
export const LEVELS: readonly number[] = [
  0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.975, 0.99,
]

/** Place of the median. */
export const MEDIAN: number = LEVELS.indexOf(0.5)
