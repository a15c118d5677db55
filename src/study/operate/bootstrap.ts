import { randomStream } from '../survival/random.ts'

/** A mean and the interval in which it lies with nine chances in ten. */
export interface MeanRange {
  mean: number
  low: number
  high: number
}

const DRAWS = 10_000
const [LOW, HIGH] = [0.05, 0.95]

/**
 * Mean of a few yearly figures, with the 90 % interval of the percentile bootstrap: as many years are drawn with putting back,
 * ten thousand times.
 *
 * @see B. Efron, R. J. Tibshirani, “An Introduction to the Bootstrap”, Chapman & Hall, New York 1993, chapter 13.
 */
export function bootstrapMean(values: readonly number[], name: string): MeanRange {
  const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length
  const next = randomStream(`bootstrap ${name}`)
  const means = new Float64Array(DRAWS).map(() =>
    mean(values.map(() => values[Math.floor(next() * values.length)]!)),
  )
  means.sort()
  return { mean: mean(values), low: means[Math.floor(LOW * DRAWS)]!, high: means[Math.floor(HIGH * DRAWS)]! }
}
