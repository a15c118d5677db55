import type { LinearProgram } from '../program.ts'
import { compress } from '../sparse.ts'

/** Proof that a programme has no optimum. */
export type Ray =
  | { status: 'infeasible'; x: Float64Array; y: Float64Array }
  | { status: 'unbounded'; x: Float64Array; y: Float64Array }

/** A solver that may fail. */
type Solve = (program: LinearProgram) => { status: string; x: Float64Array; y: Float64Array }

/** A ray must win by more than this share of what it weighs. */
const CLEAR = 1e-7
/** Numbers below this share of the largest are rounding. */
const ROUNDING = 1e-9
/** Rows that miss their sides by more than this in all, relative to the largest side, may not hold together. */
const MISSED = 1e-8

/**
 * Looks for a proof that a programme has no solution, or none that is best, by solving two that always have one.
 *
 *   infeasible:  min Σ |e|  s. t.  l ≤ A x + e ≤ u      if it is above 0, its duals y contradict the bounds (Farkas)
 *   unbounded:   min c · d  s. t.  d keeps every bound and row for ever, |d| ≤ 1     if it is below 0, d is the ray
 *
 * A ray counts only where the first finds the rows to hold together. Both proofs are checked here against the programme itself before they are believed.
 *
 * @see D. Bertsimas and J. N. Tsitsiklis, “Introduction to Linear Optimization”, Athena Scientific, 1997, §4.6 and 4.9.
 */
export function findRay(program: LinearProgram, solve: Solve): Ray | undefined {
  const elastic = solve(elasticOf(program))
  if (elastic.status !== 'optimal') return undefined
  if (contradicts(program, elastic.y)) {
    return { status: 'infeasible', x: new Float64Array(program.cost.length), y: elastic.y }
  }
  // A ray leads nowhere where nothing is feasible, even if that could not be proven.
  if (program.square || missedIn(program, elastic.x) > MISSED) return undefined
  const receding = solve(recessionOf(program))
  if (receding.status !== 'optimal' || !isRay(program, receding.x)) return undefined
  return { status: 'unbounded', x: receding.x, y: new Float64Array(program.rowLower.length) }
}

/**
 * Do these weights of the rows prove that nothing is feasible?
 *
 *   Σ (y⁺ l − y⁻ u) − Σ max over the column's bounds of (Aᵀy) · x  > 0
 */
export function contradicts({ matrix, lower, upper, rowLower, rowUpper }: LinearProgram, y: Float64Array) {
  const size = y.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  let [value, weight] = [0, 0]
  for (let row = 0; row < y.length; row++) {
    if (Math.abs(y[row]!) <= ROUNDING * size) continue
    const side = y[row]! > 0 ? rowLower[row]! : rowUpper[row]!
    if (!Number.isFinite(side)) return false
    value += y[row]! * side
    weight += Math.abs(y[row]! * side)
  }
  for (let column = 0; column < lower.length; column++) {
    let [reduced, scale] = [0, 0]
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      const share = matrix.values[entry]! * y[matrix.indices[entry]!]!
      reduced += share
      scale += Math.abs(share)
    }
    if (Math.abs(reduced) <= ROUNDING * (scale + size)) continue
    const side = reduced > 0 ? upper[column]! : lower[column]!
    if (!Number.isFinite(side)) return false
    value -= reduced * side
    weight += Math.abs(reduced * side)
  }
  return value > CLEAR * weight && value > 0
}

/** Does the cost fall for ever along d, with no bound and no row in the way? */
export function isRay({ cost, matrix, lower, upper, rowLower, rowUpper }: LinearProgram, d: Float64Array) {
  const activity = new Float64Array(rowLower.length)
  const scale = new Float64Array(rowLower.length)
  let [fall, weight] = [0, 0]
  for (let column = 0; column < d.length; column++) {
    const step = d[column]!
    if (step < -ROUNDING && lower[column]! > Number.NEGATIVE_INFINITY) return false
    if (step > ROUNDING && upper[column]! < Number.POSITIVE_INFINITY) return false
    fall -= cost[column]! * step
    weight += Math.abs(cost[column]! * step)
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      activity[matrix.indices[entry]!]! += matrix.values[entry]! * step
      scale[matrix.indices[entry]!]! += Math.abs(matrix.values[entry]! * step)
    }
  }
  for (let row = 0; row < activity.length; row++) {
    const slack = CLEAR * (1 + scale[row]!)
    if (activity[row]! < -slack && rowLower[row]! > Number.NEGATIVE_INFINITY) return false
    if (activity[row]! > slack && rowUpper[row]! < Number.POSITIVE_INFINITY) return false
  }
  return fall > CLEAR * weight && fall > 0
}

/** Rows may be broken either way at a price of 1; nothing else costs. */
function elasticOf(program: LinearProgram): LinearProgram {
  const { matrix, cost, rowLower } = program
  const [columns, rows] = [cost.length, rowLower.length]
  const entries = matrix.indices.length
  const entryRow = new Int32Array(entries + 2 * rows)
  const entryColumn = new Int32Array(entries + 2 * rows)
  const values = new Float64Array(entries + 2 * rows)
  const lastHour = new Int32Array(rows).fill(-1)
  for (let column = 0; column < columns; column++) {
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      const row = matrix.indices[entry]!
      entryRow[entry] = row
      entryColumn[entry] = column
      values[entry] = matrix.values[entry]!
      lastHour[row] = Math.max(lastHour[row]!, program.columnHour[column]!)
    }
  }
  for (let row = 0; row < rows; row++) {
    for (const side of [0, 1]) {
      const entry = entries + 2 * row + side
      entryRow[entry] = row
      entryColumn[entry] = columns + 2 * row + side
      values[entry] = side === 0 ? 1 : -1
    }
  }
  const extended = (values: Float64Array, fill: number) => {
    const all = new Float64Array(columns + 2 * rows).fill(fill)
    all.set(values)
    return all
  }
  const columnHour = new Int32Array(columns + 2 * rows)
  columnHour.set(program.columnHour)
  for (let k = 0; k < 2 * rows; k++) columnHour[columns + k] = lastHour[k >> 1]!
  return {
    cost: extended(new Float64Array(columns), 1),
    lower: extended(program.lower, 0),
    upper: extended(program.upper, Number.POSITIVE_INFINITY),
    rowLower,
    rowUpper: program.rowUpper,
    matrix: compress(entryRow, entryColumn, values, values.length, rows, columns + 2 * rows),
    columnHour,
    rowHour: program.rowHour,
  }
}

/** By how much the rows of an elastic programme miss their sides in all, relative to the largest. */
function missedIn({ cost, rowLower, rowUpper }: LinearProgram, x: Float64Array): number {
  let [missed, largest] = [0, 0]
  for (let column = cost.length; column < x.length; column++) missed += x[column]!
  for (const sides of [rowLower, rowUpper])
    for (const side of sides) if (Number.isFinite(side)) largest = Math.max(largest, Math.abs(side))
  return missed / (1 + largest)
}

/** Directions that keep every bound and row for ever, between −1 and 1. */
function recessionOf(program: LinearProgram): LinearProgram {
  const isOpen = (value: number) => !Number.isFinite(value)
  return {
    ...program,
    lower: program.lower.map(value => (isOpen(value) ? -1 : 0)),
    upper: program.upper.map(value => (isOpen(value) ? 1 : 0)),
    rowLower: program.rowLower.map(value => (isOpen(value) ? value : 0)),
    rowUpper: program.rowUpper.map(value => (isOpen(value) ? value : 0)),
  }
}
