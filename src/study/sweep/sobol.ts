/** Primitive polynomials (degree, coefficients) and first direction numbers of the dimensions after the first. */
const DIRECTIONS: readonly (readonly [number, number, readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
  [5, 4, [1, 1, 5, 5, 5]],
  [5, 7, [1, 1, 7, 11, 19]],
  [5, 11, [1, 1, 5, 1, 1]],
  [5, 13, [1, 1, 1, 3, 11]],
]
const BITS = 32

/** How many values may vary at once. */
export const MOST_DIMENSIONS = DIRECTIONS.length + 1

/**
 * The first points of Sobol's sequence: each of 2ᵏ equal boxes of many shapes holds one of 2ᵏ points, so that few
 * points see all corners. The first point, the origin, is left in: with 2ᵏ points the balance is exact.
 *
 * @param count       points
 * @param dimensions  1 … MOST_DIMENSIONS
 * @returns points in [0, 1)
 *
 * @see S. Joe, F. Y. Kuo, “Constructing Sobol sequences with better two-dimensional projections”, SIAM J. Scientific
 *   Computing 30, 2635–2654, 2008; direction numbers of the file new-joe-kuo-6.
 */
export function sobolPoints(count: number, dimensions: number): number[][] {
  const columns = Array.from({ length: dimensions }, (_, k) => directionNumbers(k))
  const state = new Uint32Array(dimensions)
  return Array.from({ length: count }, (_, i) => {
    // Antonov and Saleev: one bit of the Gray code changes from point to point.
    if (i > 0) {
      const bit = 31 - Math.clz32(i & -i)
      for (let k = 0; k < dimensions; k++) state[k]! ^= columns[k]![bit]!
    }
    return [...state].map(value => value / 2 ** BITS)
  })
}

function directionNumbers(dimension: number): Uint32Array {
  const numbers = new Uint32Array(BITS)
  if (dimension === 0) {
    for (let bit = 0; bit < BITS; bit++) numbers[bit] = 2 ** (BITS - 1 - bit)
    return numbers
  }
  const [degree, coefficients, first] = DIRECTIONS[dimension - 1]!
  for (let bit = 0; bit < BITS; bit++) {
    if (bit < degree) {
      numbers[bit] = first[bit]! * 2 ** (BITS - 1 - bit)
      continue
    }
    let mixed = numbers[bit - degree]! ^ (numbers[bit - degree]! >>> degree)
    for (let k = 1; k < degree; k++) if ((coefficients >> (degree - 1 - k)) & 1) mixed ^= numbers[bit - k]!
    numbers[bit] = mixed
  }
  return numbers
}
