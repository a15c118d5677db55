import type { SparseColumns } from './sparse.ts'

/**
 * A linear programme as solvers take it:
 *
 *   minimise  cost · x  (+ square · x², rarely)
 *   subject to  rowLower ≤ A x ≤ rowUpper,  lower ≤ x ≤ upper
 *
 * Plain arrays, so that it can be handed to another thread. A column or row that belongs to one snapshot carries
 * its number in `columnHour`, `rowHour`; what spans the horizon carries −1.
 */
export interface LinearProgram {
  cost: Float64Array
  lower: Float64Array
  upper: Float64Array
  rowLower: Float64Array
  rowUpper: Float64Array
  matrix: SparseColumns
  columnHour: Int32Array
  rowHour: Int32Array
  /** Columns that take whole numbers; missing in a linear programme proper. */
  whole?: Int32Array
  /** Cost of the square of each column, ≥ 0; missing in a linear programme proper. */
  square?: Float64Array
}

/** Number of snapshots that the columns and rows of a programme refer to. */
export function hoursOf(program: LinearProgram): number {
  let last = -1
  for (const hour of program.columnHour) if (hour > last) last = hour
  return last + 1
}
