import { openScratch, ordinary, release, type Store } from '../memory.ts'
import type { LinearProgram } from '../program.ts'
import { kept, submatrix, transpose } from '../sparse.ts'
import { substituteFree } from './substitute.ts'
import { columnsOfSteps, type Restore, type Step, wayBack } from './wayBack.ts'

/** A smaller programme with the same solutions, and the way back. */
export interface Presolved {
  program: LinearProgram
  /** Columns and rows of the whole that the smaller programme keeps. */
  columns: Int32Array
  rows: Int32Array
  /** Do bounds cross, or can an empty row not hold? Then there is no solution. */
  contradiction: boolean
  /** Values and duals of the whole from those of the smaller programme. */
  restore: Restore
}

/** Bounds nearer than this, relative to their size, are one value. */
const SAME = 1e-11
/** Amount by which a bound or side may be missed, relative to its size. */
const SAME_SIDE = 1e-9

/**
 * Takes out of a programme what is decided already, again and again until nothing changes:
 *
 *   lower = upper            the column goes to the right-hand sides
 *   l ≤ a · x ≤ u            the row becomes a bound of its only column
 *   Σ least = u              the row leaves its columns no choice: each goes to the bound that makes the row least
 *   Σ least ≥ l, Σ most ≤ u  the row says nothing
 *   x free, Σ a · x = b      the row says what the column is (`substitute.ts`)
 *
 * An interior-point method needs this more than others: where a column is held between equal bounds there is no interior.
 * The way back gives each row that became a bound the reduced cost of its column, if that lies at the bound it set, and
 * each row that left no choice the largest dual that keeps all reduced costs on their side.
 *
 * A contradiction is left in the programme as bounds that cross, or as an empty row that cannot hold.
 *
 * @param store  where the smaller programme is taken from, but for its bounds: a way back may hold on to these
 *
 * @see E. D. Andersen and K. D. Andersen, “Presolving in linear programming”, Mathematical Programming 71, 221–245,
 *   1995, doi:10.1007/BF01586000.
 */
export function presolve(original: LinearProgram, store: Store = ordinary): Presolved {
  const working = openScratch()
  const substituted = substituteFree(original, working)
  const { program } = substituted
  const { cost } = program
  const matrix = withoutZeros(program.matrix, working)
  const [columns, rows] = [cost.length, program.rowLower.length]
  const byRow = transpose(matrix, rows, working)
  const lower = program.lower.slice()
  const upper = working.doubles(program.upper.length)
  upper.set(program.upper)
  const rowLower = working.doubles(program.rowLower.length)
  rowLower.set(program.rowLower)
  const rowUpper = working.doubles(program.rowUpper.length)
  rowUpper.set(program.rowUpper)
  const columnGone = new Uint8Array(columns)
  const rowGone = new Uint8Array(rows)
  const left = working.ints(rows)
  for (let row = 0; row < rows; row++) left[row] = byRow.starts[row + 1]! - byRow.starts[row]!
  const steps: Step[] = []
  const waiting: number[] = []
  let contradiction = false
  const lowerOwner = working.ints(columns).fill(-1)
  const upperOwner = working.ints(columns).fill(-1)

  const fix = (column: number, value: number) => {
    columnGone[column] = 1
    lower[column] = value
    upper[column] = value
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      const row = matrix.indices[entry]!
      if (rowGone[row]) continue
      rowLower[row]! -= matrix.values[entry]! * value
      rowUpper[row]! -= matrix.values[entry]! * value
      if (--left[row]! <= 1) waiting.push(row)
    }
  }
  const fixIfDecided = (column: number) => {
    if (columnGone[column]) return
    const [least, most] = [lower[column]!, upper[column]!]
    if (least - most > SAME_SIDE * (1 + Math.abs(least))) contradiction = true
    if (Number.isFinite(least) && most - least <= SAME * (1 + Math.abs(least))) fix(column, least)
  }
  /** The bound is that of the next step from now on, no longer that of an earlier one. */
  const claim = (owner: Int32Array, column: number, what: 'setsLower' | 'setsUpper') => {
    if (owner[column]! >= 0) steps[owner[column]!]![what] = false
    owner[column] = steps.length
  }
  const fold = (row: number) => {
    let entry = byRow.starts[row]!
    while (columnGone[byRow.indices[entry]!]) entry++
    const column = byRow.indices[entry]!
    const coefficient = byRow.values[entry]!
    const [one, other] = [rowLower[row]! / coefficient, rowUpper[row]! / coefficient]
    const [least, most] = coefficient > 0 ? [one, other] : [other, one]
    const setsLower = least > lower[column]!
    const setsUpper = most < upper[column]!
    if (setsLower) lower[column] = least
    if (setsUpper) upper[column] = most
    if (setsLower) claim(lowerOwner, column, 'setsLower')
    if (setsUpper) claim(upperOwner, column, 'setsUpper')
    if (setsLower || setsUpper)
      steps.push({ row, column, coefficient, setsLower, setsUpper, side: 0, from: 0, to: 0 })
    rowGone[row] = 1
    fixIfDecided(column)
  }
  const settle = () => {
    while (waiting.length > 0) {
      const row = waiting.pop()!
      if (rowGone[row]) continue
      if (left[row] === 1) fold(row)
      else if (left[row] === 0) {
        rowGone[row] = 1
        const size = [program.rowLower[row]!, program.rowUpper[row]!].filter(Number.isFinite).map(Math.abs)
        const tolerance = SAME_SIDE * (1 + Math.max(0, ...size))
        if (rowLower[row]! > tolerance || rowUpper[row]! < -tolerance) contradiction = true
      }
    }
  }
  /** Least and largest that a row can be, as its columns' bounds stand. */
  const weighRow = (row: number) => {
    let [least, most] = [0, 0]
    for (let entry = byRow.starts[row]!; entry < byRow.starts[row + 1]!; entry++) {
      const column = byRow.indices[entry]!
      if (columnGone[column]) continue
      const value = byRow.values[entry]!
      least += value > 0 ? value * lower[column]! : value * upper[column]!
      most += value > 0 ? value * upper[column]! : value * lower[column]!
      if (least === Number.NEGATIVE_INFINITY && most === Number.POSITIVE_INFINITY) return null
    }
    return { least, most }
  }
  const force = (row: number, side: number) => {
    const from = fixedAt.length
    for (let entry = byRow.starts[row]!; entry < byRow.starts[row + 1]!; entry++) {
      const column = byRow.indices[entry]!
      if (columnGone[column]) continue
      fixedAt.push(column)
      fixedBy.push(byRow.values[entry]!)
    }
    rowGone[row] = 1
    steps.push({
      row,
      column: -1,
      coefficient: 0,
      setsLower: false,
      setsUpper: false,
      side,
      from,
      to: fixedAt.length,
    })
    for (let k = from; k < fixedAt.length; k++) {
      const column = fixedAt[k]!
      fix(column, fixedBy[k]! * side > 0 ? lower[column]! : upper[column]!)
    }
  }
  const fixedAt: number[] = []
  const fixedBy: number[] = []

  for (let column = 0; column < columns; column++) fixIfDecided(column)
  for (let row = 0; row < rows; row++) {
    if (rowLower[row] === Number.NEGATIVE_INFINITY && rowUpper[row] === Number.POSITIVE_INFINITY)
      rowGone[row] = 1
    else if (left[row]! <= 1) waiting.push(row)
  }
  settle()
  for (let row = 0; row < rows; row++) {
    if (rowGone[row] || left[row]! < 2) continue
    const activity = weighRow(row)
    if (!activity) continue
    const { least, most } = activity
    if (Number.isFinite(least) && Math.abs(least - rowUpper[row]!) <= 1e-12 * (1 + Math.abs(least)))
      force(row, 1)
    else if (Number.isFinite(most) && Math.abs(most - rowLower[row]!) <= 1e-12 * (1 + Math.abs(most)))
      force(row, -1)
    else if (least >= rowLower[row]! && most <= rowUpper[row]!) rowGone[row] = 1
    settle()
  }

  const keptColumns = kept(columnGone)
  const keptRows = kept(rowGone)
  const taken = (all: Float64Array, places: Int32Array, from: Store) => {
    const some = from.doubles(places.length)
    for (let k = 0; k < places.length; k++) some[k] = all[places[k]!]!
    return some
  }
  const hoursOf = (all: Int32Array, places: Int32Array) => {
    const some = store.ints(places.length)
    for (let k = 0; k < places.length; k++) some[k] = all[places[k]!]!
    return some
  }
  const presolved: Presolved = {
    columns: keptColumns,
    rows: keptRows,
    contradiction,
    program: {
      cost: taken(cost, keptColumns, store),
      lower: taken(lower, keptColumns, ordinary),
      upper: taken(upper, keptColumns, ordinary),
      rowLower: taken(rowLower, keptRows, store),
      rowUpper: taken(rowUpper, keptRows, store),
      matrix: submatrix(matrix, keptColumns, keptRows, rows, store),
      columnHour: hoursOf(program.columnHour, keptColumns),
      rowHour: hoursOf(program.rowHour, keptRows),
      ...(program.square ? { square: taken(program.square, keptColumns, store) } : {}),
    },
    restore: wayBack({
      values: lower,
      columns: keptColumns,
      rows: keptRows,
      numRows: rows,
      steps,
      fixedAt: Int32Array.from(fixedAt),
      fixedBy: Float64Array.from(fixedBy),
      ...columnsOfSteps(program, matrix, steps, fixedAt),
      before: substituted.restore,
    }),
  }
  release(working)
  return presolved
}

/** The matrix without entries that are 0, which would look like rows that could set a bound. */
function withoutZeros(matrix: LinearProgram['matrix'], store: Store) {
  if (!matrix.values.includes(0)) return matrix
  const starts = store.ints(matrix.starts.length)
  const [indices, values] = [store.ints(matrix.indices.length), store.doubles(matrix.values.length)]
  let count = 0
  for (let column = 0; column + 1 < starts.length; column++) {
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      if (matrix.values[entry] === 0) continue
      indices[count] = matrix.indices[entry]!
      values[count++] = matrix.values[entry]!
    }
    starts[column + 1] = count
  }
  return { starts, indices: indices.subarray(0, count), values: values.subarray(0, count) }
}
