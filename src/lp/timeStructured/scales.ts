import type { Store } from '../memory.ts'
import type { SparseColumns } from '../sparse.ts'

/** Rounds of Ruiz's iteration, each of which halves the distance from one. */
const ROUNDS = 8

/**
 * Scales of columns and rows that bring the entries near one: Ruiz's iteration, rounded to powers of two.
 *
 * @see D. Ruiz, “A scaling algorithm to equilibrate both rows and columns norms in matrices”, RAL-TR-2001-034, 2001.
 */
export function equilibrate(
  { starts, indices, values }: SparseColumns,
  columns: number,
  rows: number,
  store: Store,
) {
  const columnScale = store.doubles(columns).fill(1)
  const rowScale = store.doubles(rows).fill(1)
  const rowMost = store.doubles(rows)
  const columnMost = store.doubles(columns)
  for (let round = 0; round < ROUNDS; round++) {
    rowMost.fill(0)
    columnMost.fill(0)
    for (let column = 0; column < columns; column++) {
      for (let entry = starts[column]!; entry < starts[column + 1]!; entry++) {
        const row = indices[entry]!
        const size = Math.abs(values[entry]!) * columnScale[column]! * rowScale[row]!
        if (size > rowMost[row]!) rowMost[row] = size
        if (size > columnMost[column]!) columnMost[column] = size
      }
    }
    for (let row = 0; row < rows; row++) if (rowMost[row]! > 0) rowScale[row]! /= Math.sqrt(rowMost[row]!)
    for (let column = 0; column < columns; column++)
      if (columnMost[column]! > 0) columnScale[column]! /= Math.sqrt(columnMost[column]!)
  }
  // Powers of two have no digits, so that the ways there and back can hold them in half the memory.
  return { columnScale: powersOfTwo(columnScale), rowScale: powersOfTwo(rowScale) }
}

/** Geometric mean of what is not zero. */
export function usualSize(length: number, valueAt: (index: number) => number): number {
  let [sum, count] = [0, 0]
  for (let index = 0; index < length; index++) {
    const value = valueAt(index)
    if (value === 0) continue
    sum += Math.log2(Math.abs(value))
    count++
  }
  return count === 0 ? 1 : 2 ** (sum / count)
}

/** The nearest power of two, as ratios go. */
export const powerOfTwo = (value: number) => 2 ** Math.round(Math.log2(value))

function powersOfTwo(values: Float64Array): Float32Array {
  const powers = new Float32Array(values.length)
  for (let k = 0; k < values.length; k++) powers[k] = powerOfTwo(values[k]!)
  return powers
}
