import { ordinary, type Store } from '../memory.ts'
import type { LinearProgram } from '../program.ts'
import { type SparseColumns, transpose } from '../sparse.ts'

/**
 * A linear programme in the form that the iteration wants, scaled:
 *
 *   minimise  cost · x + ½ Σ curve · x²   subject to  A x − s = right,  0 ≤ x ≤ span,  0 ≤ s ≤ rowSpan
 *
 * Each column is measured from a bound of its own; a column bounded above only is turned round. Free columns keep span NaN.
 * A row is an equation (rowSpan NaN, no s) or has a slack; a row bounded above only is turned round.
 */
export interface Canonical {
  cost: Float64Array
  /** Second derivative of the cost. */
  curve: Float64Array | undefined
  /** Distance of the upper bound, Infinity where there is none, NaN for a free column. */
  span: Float64Array
  right: Float64Array
  /** Largest slack, Infinity where there is none, NaN for an equation. */
  rowSpan: Float64Array
  byColumn: SparseColumns
  byRow: SparseColumns
  /** From values and duals of this form to those of the programme, in place. */
  restore(x: Float64Array, y: Float64Array): { x: Float64Array; y: Float64Array }
  /** The other way. */
  translate(x: Float64Array, y: Float64Array): { x: Float64Array; y: Float64Array }
  /** Cost of the point from which columns are measured, in units of the scaled objective. */
  offset: number
  /** What one of a product of value and dual is in units of the objective. [money] */
  unit: number
  /** Largest side of a row as it was before columns were measured from their bounds, scaled. */
  largestSide: number
}

const ROUNDS = 8

/**
 * Brings a programme into canonical form; scales are powers of two, so that no digit is lost.
 *
 * @param store  where the form is taken from; the ways there and back hold nothing of it
 */
export function canonicalise(program: LinearProgram, store: Store = ordinary): Canonical {
  const { lower, upper, rowLower, rowUpper, matrix } = program
  const [columns, rows] = [program.cost.length, rowLower.length]
  const { columnScale, rowScale } = equilibrate(matrix, columns, rows, store)

  // x = sign · columnScale · amount · x' + shift, with one amount for all.
  const sign = new Int8Array(columns)
  const flip = new Int8Array(rows)
  for (let column = 0; column < columns; column++) {
    const [hasLower, hasUpper] = [lower[column]! > -Infinity, upper[column]! < Infinity]
    // Measured from the nearer of two bounds, so that a bound of a billion does not swallow digits.
    const turned = hasUpper && (!hasLower || Math.abs(upper[column]!) < Math.abs(lower[column]!))
    sign[column] = turned ? -1 : 1
  }
  const shiftOf = (column: number) => {
    if (sign[column]! < 0) return upper[column]!
    return lower[column]! > -Infinity ? lower[column]! : 0
  }
  const moved = store.doubles(rows)
  for (let column = 0; column < columns; column++) {
    const shift = shiftOf(column)
    if (shift === 0) continue
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++)
      moved[matrix.indices[entry]!]! += matrix.values[entry]! * shift
  }
  const right = store.doubles(rows)
  const rowSpan = store.doubles(rows)
  for (let row = 0; row < rows; row++) {
    const [least, most] = [rowLower[row]! - moved[row]!, rowUpper[row]! - moved[row]!]
    const turned = !(least > -Infinity) || (most < Infinity && Math.abs(most) < Math.abs(least))
    flip[row] = turned && rowLower[row] !== rowUpper[row] ? -1 : 1
    right[row] = (flip[row]! < 0 ? -most : least) * rowScale[row]!
    rowSpan[row] =
      rowLower[row] === rowUpper[row] ? Number.NaN : (rowUpper[row]! - rowLower[row]!) * rowScale[row]!
  }
  const cost = store.doubles(columns)
  const curve = program.square ? store.doubles(columns) : undefined
  const span = store.doubles(columns)
  const values = store.doubles(matrix.values.length)
  for (let column = 0; column < columns; column++) {
    const factor = sign[column]! * columnScale[column]!
    const square = program.square?.[column] ?? 0
    cost[column] = (program.cost[column]! + 2 * square * shiftOf(column)) * factor
    if (curve) curve[column] = 2 * square * factor * factor
    const range = upper[column]! - lower[column]!
    span[column] =
      lower[column]! === -Infinity && upper[column]! === Infinity ? Number.NaN : range / columnScale[column]!
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      const row = matrix.indices[entry]!
      values[entry] = matrix.values[entry]! * factor * rowScale[row]! * flip[row]!
    }
  }
  const amount = powerOfTwo(usualSize(right))
  const money = powerOfTwo(usualSize(cost))
  let [offset, largestSide] = [0, 0]
  for (let column = 0; column < columns; column++)
    offset += (program.cost[column]! + (program.square?.[column] ?? 0) * shiftOf(column)) * shiftOf(column)
  for (let row = 0; row < rows; row++) {
    for (const side of [rowLower[row]!, rowUpper[row]!])
      if (Number.isFinite(side))
        largestSide = Math.max(largestSide, (Math.abs(side) * rowScale[row]!) / amount)
  }
  for (let row = 0; row < rows; row++) {
    right[row]! /= amount
    rowSpan[row]! /= amount
  }
  for (let column = 0; column < columns; column++) {
    cost[column]! /= money
    span[column]! /= amount
    if (curve) curve[column]! *= amount / money
  }
  const byColumn = { starts: matrix.starts, indices: matrix.indices, values }
  return {
    cost,
    curve,
    span,
    right,
    rowSpan,
    byColumn,
    byRow: transpose(byColumn, rows, store),
    offset: offset / (amount * money),
    largestSide,
    unit: amount * money,
    restore: (x, y) => {
      for (let column = 0; column < columns; column++) {
        const whole = shiftOf(column) + sign[column]! * columnScale[column]! * amount * x[column]!
        x[column] = Math.min(Math.max(whole, lower[column]!), upper[column]!)
      }
      for (let row = 0; row < rows; row++) y[row]! *= money * rowScale[row]! * flip[row]!
      return { x, y }
    },
    translate: (x, y) => ({
      x: x.map(
        (value, column) => (value - shiftOf(column)) / (sign[column]! * columnScale[column]! * amount),
      ),
      y: y.map((value, row) => value / (money * rowScale[row]! * flip[row]!)),
    }),
  }
}

/**
 * Scales of columns and rows that bring the entries near one: Ruiz's iteration, rounded to powers of two.
 *
 * @see D. Ruiz, “A scaling algorithm to equilibrate both rows and columns norms in matrices”, RAL-TR-2001-034, 2001.
 */
function equilibrate(
  { starts, indices, values }: SparseColumns,
  columns: number,
  rows: number,
  store: Store,
) {
  const columnScale = new Float64Array(columns).fill(1)
  const rowScale = new Float64Array(rows).fill(1)
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
  for (let row = 0; row < rows; row++) rowScale[row] = powerOfTwo(rowScale[row]!)
  for (let column = 0; column < columns; column++) columnScale[column] = powerOfTwo(columnScale[column]!)
  return { columnScale, rowScale }
}

/** Geometric mean of what is not zero. */
function usualSize(values: Float64Array): number {
  let [sum, count] = [0, 0]
  for (const value of values) {
    if (value === 0) continue
    sum += Math.log2(Math.abs(value))
    count++
  }
  return count === 0 ? 1 : 2 ** (sum / count)
}

const powerOfTwo = (value: number) => 2 ** Math.round(Math.log2(value))
