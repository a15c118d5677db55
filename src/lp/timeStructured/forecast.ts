import type { Staging } from './stages.ts'

/** What a solve will take, known before anything is laid out. */
export interface Forecast {
  /** Memory of all halves, and of the larger one. [bytes] */
  bytes: number
  largestBytes: number
  /** Multiplications of one factorisation. */
  multiplications: number
}

/** Vectors of each variable and row that a half keeps, and bytes of indices and values for each column. */
const VECTORS = 17
const BYTES_OF_COLUMN = 130

/**
 * Memory and work of a solve. A stage with n rows of its own in a front of width w keeps n·w numbers and costs
 *
 *   n³/3 + n² (w − n) + n (w − n)²                                          [multiplications]
 */
export function forecastOf({ halves, globals, rootRows }: Staging): Forecast {
  let multiplications = (globals.length + rootRows.length) ** 3 / 3
  const bytes = halves.map(({ stages }) => {
    let [factor, variables] = [0, 0]
    for (const { columns, own, carried, borderSeen, analytic } of stages) {
      const n = own.length
      const rest = carried.length + borderSeen
      factor += n * (n + rest + 4)
      variables += columns.length + analytic.length + n
      multiplications += n ** 3 / 3 + n * n * rest + n * rest * rest
    }
    return 8 * factor + variables * (8 * VECTORS + BYTES_OF_COLUMN)
  })
  return {
    bytes: bytes.reduce((sum, each) => sum + each, 0),
    largestBytes: Math.max(0, ...bytes),
    multiplications,
  }
}
