import { ordinary, type Store } from './memory.ts'

/** A sparse matrix in compressed sparse columns: column j holds entries `starts[j] … starts[j+1]−1`. */
export interface SparseColumns {
  starts: Int32Array
  indices: Int32Array
  values: Float64Array
}

/** Numbers in a row, as typed arrays and `Growing` have them. */
interface Sequence {
  at(index: number): number | undefined
}

/**
 * Triplets (row, column, value) to compressed sparse columns. Duplicates are added up; within a column the
 * rows ascend, so that equal triplet sets give equal bytes whatever their order.
 *
 * @param count  how many leading entries of the three are in use
 * @param store  where the result is taken from
 * @param passing  where that is taken from which is only needed on the way
 */
export function compress(
  rows: Sequence,
  columns: Sequence,
  values: Sequence,
  count: number,
  numRows: number,
  numColumns: number,
  store: Store = ordinary,
  passing = store,
): SparseColumns {
  const starts = store.ints(numColumns + 1)
  const indices = store.ints(count)
  const entries = store.doubles(count)
  // A stable counting sort by row, then one by column, leaves rows ascending inside each column.
  const order = orderBy(rows, count, numRows, passing)
  const next = startsOf(columns, count, numColumns, passing)
  for (let k = 0; k < count; k++) {
    const triplet = order[k]!
    const place = next[columns.at(triplet)!]!++
    indices[place] = rows.at(triplet)!
    entries[place] = values.at(triplet)!
  }
  // Where a column's entries ended the next one's began; duplicates close up.
  let [filled, from] = [0, 0]
  for (let column = 0; column < numColumns; column++) {
    starts[column] = filled
    for (; from < next[column]!; from++) {
      if (filled > starts[column]! && indices[filled - 1] === indices[from])
        entries[filled - 1]! += entries[from]!
      else {
        indices[filled] = indices[from]!
        entries[filled++] = entries[from]!
      }
    }
  }
  starts[numColumns] = filled
  return { starts, indices: indices.subarray(0, filled), values: entries.subarray(0, filled) }
}

/** The same matrix by rows. */
export function transpose(matrix: SparseColumns, numRows: number, store: Store = ordinary): SparseColumns {
  const numColumns = matrix.starts.length - 1
  const starts = store.ints(numRows + 1)
  for (const row of matrix.indices) starts[row + 1]!++
  for (let row = 0; row < numRows; row++) starts[row + 1]! += starts[row]!
  const next = store.ints(numRows)
  next.set(starts.subarray(0, numRows))
  const indices = store.ints(matrix.indices.length)
  const values = store.doubles(matrix.values.length)
  for (let column = 0; column < numColumns; column++) {
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      const position = next[matrix.indices[entry]!]!++
      indices[position] = column
      values[position] = matrix.values[entry]!
    }
  }
  return { starts, indices, values }
}

/** Where the entries of each key begin once they are sorted. */
function startsOf(keys: Sequence, count: number, numKeys: number, store: Store): Int32Array {
  const starts = store.ints(numKeys + 1)
  for (let k = 0; k < count; k++) starts[keys.at(k)! + 1]!++
  for (let key = 0; key < numKeys; key++) starts[key + 1]! += starts[key]!
  return starts
}

/** Places sorted by key, equal keys in their order. */
function orderBy(keys: Sequence, count: number, numKeys: number, store: Store): Int32Array {
  const next = startsOf(keys, count, numKeys, store)
  const order = store.ints(count)
  for (let k = 0; k < count; k++) order[next[keys.at(k)!]!++] = k
  return order
}

/** Numbers that lie together in memory. */
type Numbers = Float64Array | Int32Array | Int8Array | Uint8Array

/** Do two arrays of one kind hold the same bits? */
export function areEqual(one: Numbers, other: Numbers): boolean {
  if (one.length !== other.length) return false
  if (one.buffer === other.buffer && one.byteOffset === other.byteOffset) return true
  // By words, whatever the kind, so that the loop stays one loop for the compiler.
  const words = one.byteLength >> 2
  const [a, b] = [wordsOf(one, words), wordsOf(other, words)]
  for (let k = 0; k < words; k++) if (a[k] !== b[k]) return false
  for (let k = (4 * words) / one.BYTES_PER_ELEMENT; k < one.length; k++) if (one[k] !== other[k]) return false
  return true
}

const wordsOf = ({ buffer, byteOffset }: Numbers, words: number) => new Int32Array(buffer, byteOffset, words)

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
  store: Store = ordinary,
): SparseColumns {
  const localRow = store.ints(numRows).fill(-1)
  rows.forEach((row, local) => {
    localRow[row] = local
  })
  const starts = store.ints(columns.length + 1)
  let count = 0
  columns.forEach((column, local) => {
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++)
      if (localRow[matrix.indices[entry]!]! >= 0) count++
    starts[local + 1] = count
  })
  const indices = store.ints(count)
  const values = store.doubles(count)
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
