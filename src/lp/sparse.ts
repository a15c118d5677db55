import { sharedDoubles, sharedInts } from './shared.ts'

/** A sparse matrix in compressed sparse columns: column j holds entries `starts[j] … starts[j+1]−1`. */
export interface SparseColumns {
  starts: Int32Array
  indices: Int32Array
  values: Float64Array
}

/**
 * Triplets (row, column, value) to compressed sparse columns. Duplicates are added up; within a column the
 * rows ascend, so that equal triplet sets give equal bytes whatever their order.
 *
 * @param count  how many leading entries of the three arrays are in use
 */
export function compress(
  rows: Int32Array,
  columns: Int32Array,
  values: Float64Array,
  count: number,
  numRows: number,
  numColumns: number,
): SparseColumns {
  // A stable counting sort by row, then one by column, leaves rows ascending inside each column.
  const byRow = countingSort(rows, count, numRows, index => index)
  const byColumn = countingSort(columns, count, numColumns, position => byRow.order[position]!)
  const starts = sharedInts(numColumns + 1)
  const indices = sharedInts(count)
  const entries = sharedDoubles(count)
  let filled = 0
  let next = 0
  for (let column = 0; column < numColumns; column++) {
    starts[column] = filled
    const end = byColumn.starts[column + 1]!
    for (; next < end; next++) {
      const triplet = byColumn.order[next]!
      const row = rows[triplet]!
      if (filled > starts[column]! && indices[filled - 1] === row) entries[filled - 1]! += values[triplet]!
      else {
        indices[filled] = row
        entries[filled] = values[triplet]!
        filled++
      }
    }
  }
  starts[numColumns] = filled
  return { starts, indices: indices.subarray(0, filled), values: entries.subarray(0, filled) }
}

/** The same matrix by rows. */
export function transpose(matrix: SparseColumns, numRows: number): SparseColumns {
  const numColumns = matrix.starts.length - 1
  const starts = new Int32Array(numRows + 1)
  for (const row of matrix.indices) starts[row + 1]!++
  for (let row = 0; row < numRows; row++) starts[row + 1]! += starts[row]!
  const next = starts.slice(0, numRows)
  const indices = new Int32Array(matrix.indices.length)
  const values = new Float64Array(matrix.values.length)
  for (let column = 0; column < numColumns; column++) {
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      const position = next[matrix.indices[entry]!]!++
      indices[position] = column
      values[position] = matrix.values[entry]!
    }
  }
  return { starts, indices, values }
}

function countingSort(
  keys: Int32Array,
  count: number,
  numKeys: number,
  itemAt: (position: number) => number,
) {
  const starts = new Int32Array(numKeys + 1)
  for (let position = 0; position < count; position++) starts[keys[position]! + 1]!++
  for (let key = 0; key < numKeys; key++) starts[key + 1]! += starts[key]!
  const next = starts.slice(0, numKeys)
  const order = new Int32Array(count)
  for (let position = 0; position < count; position++) {
    const item = itemAt(position)
    order[next[keys[item]!]!++] = item
  }
  return { starts, order }
}

/** Numbers of what is not gone. */
export function kept(gone: Uint8Array | Int32Array): Int32Array {
  const numbers = new Int32Array(gone.length)
  let count = 0
  for (let k = 0; k < gone.length; k++) if (!gone[k]) numbers[count++] = k
  return numbers.slice(0, count)
}

/** Some columns and rows of a matrix. */
export function submatrix(
  matrix: SparseColumns,
  columns: Int32Array,
  rows: Int32Array,
  numRows: number,
): SparseColumns {
  const localRow = new Int32Array(numRows).fill(-1)
  rows.forEach((row, local) => {
    localRow[row] = local
  })
  const starts = new Int32Array(columns.length + 1)
  let count = 0
  columns.forEach((column, local) => {
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++)
      if (localRow[matrix.indices[entry]!]! >= 0) count++
    starts[local + 1] = count
  })
  const indices = new Int32Array(count)
  const values = new Float64Array(count)
  let next = 0
  for (const column of columns) {
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      const row = localRow[matrix.indices[entry]!]!
      if (row < 0) continue
      indices[next] = row
      values[next++] = matrix.values[entry]!
    }
  }
  return { starts, indices, values }
}
