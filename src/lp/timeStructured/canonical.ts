import { ordinary, type Store } from '../memory.ts'
import type { LinearProgram } from '../program.ts'
import { areEqual, type SparseColumns, transpose } from '../sparse.ts'
import { equilibrate, powerOfTwo, usualSize } from './scales.ts'

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
  const unscaled = { ...scales, forms, amount: 1, money: 1 }
  const sideOf = sidesOf(program, unscaled, moved)
  const slopeOf = slopesOf(program, unscaled)
  const frame = {
    ...unscaled,
    amount: powerOfTwo(usualSize(rows, sideOf)),
    money: powerOfTwo(usualSize(columns, slopeOf)),
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

/** The bound from which a column is measured. */
function shiftsOf({ lower, upper }: LinearProgram, { forms }: Frame): (column: number) => number {
  return column => {
    if (forms.columns[column]! < 0) return upper[column]!
    return forms.columns[column] === 3 ? 0 : lower[column]!
  }
}

/** Sides of rows: from where their columns are measured, turned and scaled. */
function sidesOf({ rowLower, rowUpper }: LinearProgram, frame: Frame, moved: Float64Array) {
  const { forms, rowScale, amount } = frame
  return (row: number) => {
    const side = forms.rows[row]! < 0 ? moved[row]! - rowUpper[row]! : rowLower[row]! - moved[row]!
    return side * (rowScale[row]! / amount)
  }
}

/** Costs of columns at the bound from which they are measured, turned and scaled. */
function slopesOf(program: LinearProgram, frame: Frame): (column: number) => number {
  const { forms, columnScale, money } = frame
  const shiftOf = shiftsOf(program, frame)
  return column => {
    const factor = Math.sign(forms.columns[column]!) * columnScale[column]!
    const bend = program.square?.[column] ?? 0
    return ((program.cost[column]! + 2 * bend * shiftOf(column)) * factor) / money
  }
}

function numbersOf(program: LinearProgram, frame: Frame, moved: Float64Array, store: Store): Numbers {
  const { lower, upper, rowLower, rowUpper, square } = program
  const { forms, columnScale, rowScale, amount, money } = frame
  const [columns, rows] = [lower.length, rowLower.length]
  const shiftOf = shiftsOf(program, frame)
  const sideOf = sidesOf(program, frame, moved)
  const slopeOf = slopesOf(program, frame)
  const flipOf = (row: number) => Math.sign(forms.rows[row]!)
  const [right, rowSpan] = [store.doubles(rows), store.doubles(rows)]
  const [cost, span] = [store.doubles(columns), store.doubles(columns)]
  const curve = square ? store.doubles(columns) : undefined
  let [offset, largestSide] = [0, 0]
  for (let row = 0; row < rows; row++) {
    const [least, most] = [rowLower[row]!, rowUpper[row]!]
    const scale = rowScale[row]! / amount
    right[row] = sideOf(row)
    rowSpan[row] = forms.rows[row] === 3 ? Number.NaN : (most - least) * scale
    if (Number.isFinite(least)) largestSide = Math.max(largestSide, Math.abs(least) * scale)
    if (Number.isFinite(most)) largestSide = Math.max(largestSide, Math.abs(most) * scale)
  }
  for (let column = 0; column < columns; column++) {
    const shift = shiftOf(column)
    const bend = square?.[column] ?? 0
    cost[column] = slopeOf(column)
    if (curve) curve[column] = (2 * bend * columnScale[column]! ** 2 * amount) / money
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
