import type { LinearProgram } from './program.ts'
import type { Solver } from './solver.ts'

/** A row that cannot hold together with the others, and by how much it must give. */
export interface BrokenRow {
  row: number
  /** Positive: the left-hand side is too small by so much; negative: too large. */
  amount: number
}

/** Answers below this amount are rounding. */
const TOLERANCE = 1e-6

/**
 * Which rows cannot hold together, and by how much.
 *
 * Solves again with every row allowed to break at a price of 1 per unit and no other cost:
 *
 *   minimise Σ (short + excess)   subject to   rowLower ≤ A x + short − excess ≤ rowUpper
 *
 * An empty answer means that the rows do hold together.
 *
 * @see J. W. Chinneck, “Feasibility and Infeasibility in Optimization”, Springer, 2008, ch. 6 (elastic programmes).
 */
export async function findBrokenRows(program: LinearProgram, solver: Solver): Promise<BrokenRow[]> {
  const columns = program.cost.length
  const rows = program.rowLower.length
  const { starts, indices, values } = program.matrix
  const entries = indices.length
  const append = (array: Float64Array, value: number) => {
    const longer = new Float64Array(columns + 2 * rows).fill(value)
    longer.set(array)
    return longer
  }
  const elastic: LinearProgram = {
    ...program,
    cost: new Float64Array(columns + 2 * rows).fill(1).fill(0, 0, columns),
    lower: append(program.lower, 0),
    upper: append(program.upper, Number.POSITIVE_INFINITY),
    matrix: {
      starts: Int32Array.from({ length: columns + 2 * rows + 1 }, (_, j) =>
        j <= columns ? starts[j]! : entries + (j - columns),
      ),
      indices: Int32Array.from({ length: entries + 2 * rows }, (_, k) =>
        k < entries ? indices[k]! : (k - entries) % rows,
      ),
      values: Float64Array.from({ length: entries + 2 * rows }, (_, k) =>
        k < entries ? values[k]! : k < entries + rows ? 1 : -1,
      ),
    },
    columnHour: new Int32Array(columns + 2 * rows).fill(-1),
  }
  const { status, x } = await solver.solve(elastic)
  if (status !== 'optimal') return []
  return Array.from({ length: rows }, (_, row) => ({
    row,
    amount: x[columns + row]! - x[columns + rows + row]!,
  }))
    .filter(({ amount }) => Math.abs(amount) > TOLERANCE)
    .sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
}
