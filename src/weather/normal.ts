/**
 * Share of a normal variable that lies below a value; error below 7.5e-8.
 *
 * @see M. Abramowitz and I. A. Stegun, “Handbook of Mathematical Functions”, NBS, 1964, 26.2.17.
 */
export function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
  return z > 0 ? 1 - tail : tail
}
