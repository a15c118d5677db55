import { copied, type Store } from '../memory.ts'
import type { LinearProgram } from '../program.ts'
import { type RowsLeft, rowsLeft, takeOut } from '../rowsLeft.ts'
import type { SparseColumns } from '../sparse.ts'
import type { Step } from './wayBack.ts'

/** What of a programme is decided already, and what is left of its bounds and sides. */
export interface Decided extends Pick<RowsLeft, 'rowGone' | 'rowLower' | 'rowUpper'> {
  columnGone: Uint8Array
  lower: Float64Array
  upper: Float64Array
  steps: Step[]
  fixedAt: number[]
  fixedBy: number[]
  /** Do bounds cross, or can an empty row not hold? */
  contradiction: boolean
}

/** Bounds nearer than this, relative to their size, are one value. */
const SAME = 1e-11
/** Amount by which a bound or side may be missed, relative to its size. */
const SAME_SIDE = 1e-9

/**
 * Decides what can be decided from bounds and sides alone, again and again until nothing changes; costs do not matter.
 *
 * @param matrix  the programme's entries, without zeros, and the same by rows
 * @param working  where arrays are taken from
 */
export function decide(
  program: LinearProgram,
  matrix: SparseColumns,
  byRow: SparseColumns,
  working: Store,
): Decided {
  const [columns, rows] = [program.lower.length, program.rowLower.length]
  const lower = copied(program.lower, working)
  const upper = copied(program.upper, working)
  const columnGone = new Uint8Array(columns)
  const rowsNow = rowsLeft(program, byRow, working)
  const { rowGone, rowLower, rowUpper, left, waiting } = rowsNow
  const steps: Step[] = []
  let contradiction = false
  const lowerOwner = working.ints(columns).fill(-1)
  const upperOwner = working.ints(columns).fill(-1)

  const fix = (column: number, value: number) => {
    columnGone[column] = 1
    lower[column] = value
    upper[column] = value
    takeOut(matrix, column, value, rowsNow)
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
  return { columnGone, rowGone, lower, upper, rowLower, rowUpper, steps, fixedAt, fixedBy, contradiction }
}
