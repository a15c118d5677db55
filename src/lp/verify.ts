import type { LinearProgram } from './program.ts'

/** What can be said of a pair (x, y) without asking the solver. */
export interface Verification {
  /** cost · x, with the squares if there are any. [money] */
  objective: number
  /** No solution is cheaper than this. [money] */
  lowerBound: number
  /** (objective − lowerBound) / |objective|. */
  relativeGap: number
  /** Largest amount by which a row is broken, and which row. */
  rowViolation: number
  worstRow: number
  /** Largest amount by which a bound is broken, and which column. */
  boundViolation: number
  worstColumn: number
}

/** Reduced costs below this share of the largest cost count as zero where a column has no bound. */
const NOISE = 1e-9

/**
 * Checks a solution against its programme, independently of the solver that made it.
 *
 * For any y, weak duality gives a bound that no solution can undercut:
 *
 *   lowerBound = Σ_rows (y⁺ · rowLower − y⁻ · rowUpper) + Σ_columns min over [lower, upper] of (cost − Aᵀy) · x
 *
 * So the gap is honest even for a solution put together from parts. Where squares cost, they are replaced by their
 * tangents at x, which are never above them:  q x² ≥ 2 q x̄ x − q x̄².
 *
 * @see D. Bertsimas and J. N. Tsitsiklis, “Introduction to Linear Optimization”, Athena Scientific, 1997, §4.3.
 */
export function verify(program: LinearProgram, x: Float64Array, y: Float64Array): Verification {
  const { cost, lower, upper, rowLower, rowUpper, matrix, square } = program
  const activity = new Float64Array(rowLower.length)
  const noise = NOISE * cost.reduce((most, value) => Math.max(most, Math.abs(value)), 1)
  let objective = 0
  let lowerBound = 0
  let [boundViolation, worstColumn] = [0, -1]
  for (let column = 0; column < cost.length; column++) {
    let reduced = cost[column]!
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      const row = matrix.indices[entry]!
      activity[row]! += matrix.values[entry]! * x[column]!
      reduced -= matrix.values[entry]! * y[row]!
    }
    objective += cost[column]! * x[column]!
    if (square) {
      const curved = square[column]! * x[column]! ** 2
      reduced += 2 * square[column]! * x[column]!
      objective += curved
      lowerBound -= curved
    }
    const nearest = reduced > 0 ? lower[column]! : upper[column]!
    if (Number.isFinite(nearest)) lowerBound += reduced * nearest
    else if (Math.abs(reduced) > noise) lowerBound = Number.NEGATIVE_INFINITY
    const violation = Math.max(lower[column]! - x[column]!, x[column]! - upper[column]!)
    if (violation > boundViolation) [boundViolation, worstColumn] = [violation, column]
  }
  let [rowViolation, worstRow] = [0, -1]
  for (let row = 0; row < activity.length; row++) {
    const bound = y[row]! > 0 ? rowLower[row]! : rowUpper[row]!
    if (Number.isFinite(bound)) lowerBound += y[row]! * bound
    else if (Math.abs(y[row]!) > noise) lowerBound = Number.NEGATIVE_INFINITY
    const violation = Math.max(rowLower[row]! - activity[row]!, activity[row]! - rowUpper[row]!)
    if (violation > rowViolation) [rowViolation, worstRow] = [violation, row]
  }
  const relativeGap = (objective - lowerBound) / Math.max(1, Math.abs(objective))
  return { objective, lowerBound, relativeGap, rowViolation, worstRow, boundViolation, worstColumn }
}
