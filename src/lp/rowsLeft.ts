import { copied, ordinary, type Store } from './memory.ts'
import type { LinearProgram } from './program.ts'
import type { SparseColumns } from './sparse.ts'

/** What is left of a programme's rows while columns are taken out. */
export interface RowsLeft {
  rowGone: Uint8Array
  /** Sides, less what columns bring that have been taken out. */
  rowLower: Float64Array
  rowUpper: Float64Array
  /** How many columns each row has left. */
  left: Int32Array
  /** Rows that have come down to one column or none, to be looked at. */
  waiting: number[]
}

/**
 * All rows of a programme as they stand, none of them waiting.
 *
 * @param byRow  its entries by rows
 * @param store  where sides and counts are taken from
 */
export function rowsLeft(
  { rowLower, rowUpper }: LinearProgram,
  byRow: SparseColumns,
  store: Store = ordinary,
): RowsLeft {
  const left = store.ints(rowLower.length)
  for (let row = 0; row < left.length; row++) left[row] = byRow.starts[row + 1]! - byRow.starts[row]!
  return {
    rowGone: new Uint8Array(rowLower.length),
    rowLower: copied(rowLower, store),
    rowUpper: copied(rowUpper, store),
    left,
    waiting: [],
  }
}

/** Takes a column out at a value: its rows are to carry the rest. */
export function takeOut(
  { starts, indices, values }: SparseColumns,
  column: number,
  value: number,
  { rowGone, rowLower, rowUpper, left, waiting }: RowsLeft,
): void {
  for (let entry = starts[column]!; entry < starts[column + 1]!; entry++) {
    const row = indices[entry]!
    if (rowGone[row]) continue
    rowLower[row]! -= values[entry]! * value
    rowUpper[row]! -= values[entry]! * value
    if (--left[row]! <= 1) waiting.push(row)
  }
}
