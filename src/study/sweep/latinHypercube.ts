import { randomFrom } from '../../forecast/random.ts'

/**
 * A Latin hypercube: each of `count` equal slices of each dimension holds one point, somewhere in it.
 *
 * @returns points in [0, 1), the same for the same seed
 *
 * @see M. D. McKay, R. J. Beckman, W. J. Conover, “A comparison of three methods for selecting values of input variables
 *   in the analysis of output from a computer code”, Technometrics 21(2), 239–245, 1979.
 */
export function latinHypercube(count: number, dimensions: number, seed: number): number[][] {
  const random = randomFrom(seed)
  const columns = Array.from({ length: dimensions }, () => {
    const slices = Array.from({ length: count }, (_, i) => i)
    for (let i = count - 1; i > 0; i--) {
      const other = random.below(i + 1)
      const kept = slices[i]!
      slices[i] = slices[other]!
      slices[other] = kept
    }
    return slices.map(slice => (slice + random.next()) / count)
  })
  return Array.from({ length: count }, (_, i) => columns.map(column => column[i]!))
}
