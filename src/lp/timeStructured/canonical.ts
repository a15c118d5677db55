import { ordinary, type Store } from '../memory.ts'
import type { LinearProgram } from '../program.ts'
import { areEqual, type SparseColumns, transpose } from '../sparse.ts'

/**
 * A linear programme in the form that the iteration wants, scaled:
 *
 *   minimise  cost · x + ½ Σ curve · x²   subject to  A x − s = right,  0 ≤ x ≤ span,  0 ≤ s ≤ rowSpan
 *
 * Each column is measured from a bound of its own; a column bounded above only is turned round. Free columns keep span NaN.
 * A row is an equation (rowSpan NaN, no s) or has a slack; a row bounded above only is turned round.
 */
export interface Canonical extends Numbers {
  byColumn: SparseColumns
  byRow: SparseColumns
  /** Other costs, bounds and sides of the same matrix in the same form and scales, unless their form is another. */
  renumber(other: LinearProgram, store?: Store): Numbers | undefined
}

/** What of the form depends on costs, bounds and sides, and the ways from and to it. */
export interface Numbers {
  cost: Float64Array
  /** Second derivative of the cost. */
  curve: Float64Array | undefined
  /** Distance of the upper bound, Infinity where there is none, NaN for a free column. */
  span: Float64Array
  right: Float64Array
  /** Largest slack, Infinity where there is none, NaN for an equation. */
  rowSpan: Float64Array
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
  const { matrix } = program
  const [columns, rows] = [program.cost.length, program.rowLower.length]
  const scales = equilibrate(matrix, columns, rows, store)
  const { forms, moved } = formsOf(program, store)
  const raw = numbersOf(program, { ...scales, forms, amount: 1, money: 1 }, moved, store)
  const frame = {
    ...{ ...scales, forms },
    amount: powerOfTwo(usualSize(raw.right)),
    money: powerOfTwo(usualSize(raw.cost)),
  }
  const values = store.doubles(matrix.values.length)
  for (let column = 0; column < columns; column++) {
    const factor = Math.sign(forms.columns[column]!) * scales.columnScale[column]!
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      const row = matrix.indices[entry]!
      values[entry] = matrix.values[entry]! * factor * scales.rowScale[row]! * Math.sign(forms.rows[row]!)
    }
  }
  const byColumn = { starts: matrix.starts, indices: matrix.indices, values }
  return {
    ...numbersOf(program, frame, moved, store),
    byColumn,
    byRow: transpose(byColumn, rows, store),
    renumber(other, store = ordinary) {
      const now = formsOf(other, store)
      const isAlike = areEqual(now.forms.columns, forms.columns) && areEqual(now.forms.rows, forms.rows)
      return isAlike ? numbersOf(other, frame, now.moved, store) : undefined
    },
  }
}

/**
 * How columns and rows are measured: from below (> 0) or above (< 0), and up to a finite bound (1), without an end (2), or not
 * from a bound at all (3: free columns, equations).
 */
interface Forms {
  columns: Int8Array
  rows: Int8Array
}

/** Forms and scales: x = sign · columnScale · amount · x' + shift, with one amount for all. */
interface Frame {
  forms: Forms
  columnScale: Float32Array
  rowScale: Float32Array
  amount: number
  money: number
}

/** Forms of columns and rows, and what rows are with each column at the bound that it is measured from. */
function formsOf(program: LinearProgram, store: Store): { forms: Forms; moved: Float64Array } {
  const { lower, upper, rowLower, rowUpper, matrix } = program
  const forms = { columns: new Int8Array(lower.length), rows: new Int8Array(rowLower.length) }
  const moved = store.doubles(rowLower.length)
  for (let column = 0; column < lower.length; column++) {
    const [least, most] = [lower[column]!, upper[column]!]
    const [hasLower, hasUpper] = [least > -Infinity, most < Infinity]
    // Measured from the nearer of two bounds, so that a bound of a billion does not swallow digits.
    const turned = hasUpper && (!hasLower || Math.abs(most) < Math.abs(least))
    const form = hasLower && hasUpper ? 1 : hasLower || hasUpper ? 2 : 3
    forms.columns[column] = turned ? -form : form
    const shift = turned ? most : hasLower ? least : 0
    if (shift === 0) continue
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++)
      moved[matrix.indices[entry]!]! += matrix.values[entry]! * shift
  }
  for (let row = 0; row < rowLower.length; row++) {
    const [least, most] = [rowLower[row]! - moved[row]!, rowUpper[row]! - moved[row]!]
    const turned = !(least > -Infinity) || (most < Infinity && Math.abs(most) < Math.abs(least))
    const form = least > -Infinity && most < Infinity ? 1 : 2
    forms.rows[row] = rowLower[row] === rowUpper[row] ? 3 : turned ? -form : form
  }
  return { forms, moved }
}

function numbersOf(program: LinearProgram, frame: Frame, moved: Float64Array, store: Store): Numbers {
  const { lower, upper, rowLower, rowUpper, square } = program
  const { forms, columnScale, rowScale, amount, money } = frame
  const [columns, rows] = [lower.length, rowLower.length]
  const shiftOf = (column: number) => {
    if (forms.columns[column]! < 0) return upper[column]!
    return forms.columns[column] === 3 ? 0 : lower[column]!
  }
  const flipOf = (row: number) => Math.sign(forms.rows[row]!)
  const [right, rowSpan] = [store.doubles(rows), store.doubles(rows)]
  const [cost, span] = [store.doubles(columns), store.doubles(columns)]
  const curve = square ? store.doubles(columns) : undefined
  let [offset, largestSide] = [0, 0]
  for (let row = 0; row < rows; row++) {
    const [least, most] = [rowLower[row]!, rowUpper[row]!]
    const scale = rowScale[row]! / amount
    right[row] = (flipOf(row) < 0 ? moved[row]! - most : least - moved[row]!) * scale
    rowSpan[row] = forms.rows[row] === 3 ? Number.NaN : (most - least) * scale
    if (Number.isFinite(least)) largestSide = Math.max(largestSide, Math.abs(least) * scale)
    if (Number.isFinite(most)) largestSide = Math.max(largestSide, Math.abs(most) * scale)
  }
  for (let column = 0; column < columns; column++) {
    const factor = Math.sign(forms.columns[column]!) * columnScale[column]!
    const shift = shiftOf(column)
    const bend = square?.[column] ?? 0
    cost[column] = ((program.cost[column]! + 2 * bend * shift) * factor) / money
    if (curve) curve[column] = (2 * bend * factor * factor * amount) / money
    span[column] =
      forms.columns[column] === 3
        ? Number.NaN
        : (upper[column]! - lower[column]!) / columnScale[column]! / amount
    offset += (program.cost[column]! + bend * shift) * shift
  }
  return {
    ...{ cost, curve, span, right, rowSpan },
    offset: offset / (amount * money),
    largestSide,
    unit: amount * money,
    restore: (x, y) => {
      for (let column = 0; column < columns; column++) {
        const sign = Math.sign(forms.columns[column]!)
        const whole = shiftOf(column) + sign * columnScale[column]! * amount * x[column]!
        x[column] = Math.min(Math.max(whole, lower[column]!), upper[column]!)
      }
      for (let row = 0; row < rows; row++) y[row]! *= money * rowScale[row]! * flipOf(row)
      return { x, y }
    },
    translate: (x, y) => ({
      x: x.map(
        (value, column) =>
          (value - shiftOf(column)) / (Math.sign(forms.columns[column]!) * columnScale[column]! * amount),
      ),
      y: y.map((value, row) => value / (money * rowScale[row]! * flipOf(row))),
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

function powersOfTwo(values: Float64Array): Float32Array {
  const powers = new Float32Array(values.length)
  for (let k = 0; k < values.length; k++) powers[k] = powerOfTwo(values[k]!)
  return powers
}
