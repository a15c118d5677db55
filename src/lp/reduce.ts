import type { LinearProgram } from './program.ts'
import { rowsLeft, takeOut } from './rowsLeft.ts'
import type { Basis, Solution } from './solver.ts'
import { kept, submatrix, transpose } from './sparse.ts'

/** A smaller programme with the same solutions, and the way back. */
export interface Reduced {
  program: LinearProgram
  /** A start for the smaller programme from one for the whole. */
  startFrom(basis: Basis): Basis
  /** A solution of the smaller programme as one of the whole, duals and basis included. */
  restore(solution: Solution): Solution
}

/** A row that became a bound of the only column it had left. */
interface Folded {
  row: number
  column: number
  coefficient: number
  /** Did it set the lower, the upper bound? */
  lower: boolean
  upper: boolean
}

/** Bounds nearer than this are one value. */
const SAME = 1e-12
/** Basis codes of HiGHS: at its lower bound, basic. */
const [AT_LOWER, BASIC] = [0, 1]

/**
 * Takes out of a programme what is decided already, again and again until nothing changes:
 *
 *   a column with lower = upper goes to the right-hand sides;
 *   a row with one column left, l ≤ a · x ≤ u, becomes a bound of the column;
 *   a row with none left goes.
 *
 * The way back gives each folded row the dual that its bound earned: the reduced cost of the column over a, if the
 * column lies at that bound. Solvers do the like, but not when they are given a basis to start from.
 *
 * A folded row that contradicts a bound makes the bounds cross, and the smaller programme is infeasible as the whole is.
 *
 * @see E. D. Andersen and K. D. Andersen, “Presolving in linear programming”, Mathematical Programming 71, 221–245,
 *   1995.
 */
export function reduce(program: LinearProgram): Reduced {
  const { cost, matrix } = program
  const [columns, rows] = [cost.length, program.rowLower.length]
  const byRow = transpose(matrix, rows)
  const lower = program.lower.slice()
  const upper = program.upper.slice()
  const columnGone = new Uint8Array(columns)
  const rowsNow = rowsLeft(program, byRow)
  const { rowGone, rowLower, rowUpper, left, waiting } = rowsNow
  const folded: Folded[] = []

  const fixIfDecided = (column: number) => {
    if (columnGone[column] || !(upper[column]! - lower[column]! <= SAME)) return
    if (upper[column]! < lower[column]!) return
    columnGone[column] = 1
    takeOut(matrix, column, lower[column]!, rowsNow)
  }
  const fold = (row: number) => {
    let entry = byRow.starts[row]!
    while (columnGone[byRow.indices[entry]!]) entry++
    const column = byRow.indices[entry]!
    const a = byRow.values[entry]!
    const [one, other] = [rowLower[row]! / a, rowUpper[row]! / a]
    const [least, most] = a > 0 ? [one, other] : [other, one]
    const fold = { row, column, coefficient: a, lower: least > lower[column]!, upper: most < upper[column]! }
    if (fold.lower) lower[column] = least
    if (fold.upper) upper[column] = most
    // Rounding must not make bounds cross.
    if (
      lower[column]! > upper[column]! &&
      lower[column]! - upper[column]! <= 1e-9 * (1 + Math.abs(lower[column]!))
    )
      lower[column] = upper[column]!
    if (fold.lower || fold.upper) folded.push(fold)
    rowGone[row] = 1
    fixIfDecided(column)
  }

  for (let column = 0; column < columns; column++) fixIfDecided(column)
  for (let row = 0; row < rows; row++) if (left[row]! <= 1) waiting.push(row)
  while (waiting.length > 0) {
    const row = waiting.pop()!
    if (rowGone[row]) continue
    if (left[row] === 1) fold(row)
    else if (rowLower[row]! <= 1e-6 && rowUpper[row]! >= -1e-6) rowGone[row] = 1
  }

  const keptColumns = kept(columnGone)
  const keptRows = kept(rowGone)
  const ofColumns = (all: Float64Array) => Float64Array.from(keptColumns, column => all[column]!)
  const ofRows = (all: Float64Array) => Float64Array.from(keptRows, row => all[row]!)

  return {
    program: {
      cost: ofColumns(cost),
      lower: ofColumns(lower),
      upper: ofColumns(upper),
      rowLower: ofRows(rowLower),
      rowUpper: ofRows(rowUpper),
      matrix: submatrix(matrix, keptColumns, keptRows, rows),
      columnHour: Int32Array.from(keptColumns, column => program.columnHour[column]!),
      rowHour: Int32Array.from(keptRows, row => program.rowHour[row]!),
    },
    startFrom: basis => ({
      columns: Int32Array.from(keptColumns, column => basis.columns[column]!),
      rows: Int32Array.from(keptRows, row => basis.rows[row]!),
    }),
    restore(solution) {
      if (solution.status !== 'optimal') return solution
      const x = lower.slice()
      const y = new Float64Array(rows)
      const basis = {
        columns: new Int32Array(columns).fill(AT_LOWER),
        rows: new Int32Array(rows).fill(BASIC),
      }
      keptColumns.forEach((column, local) => {
        x[column] = solution.x[local]!
        basis.columns[column] = solution.basis?.columns[local] ?? AT_LOWER
      })
      keptRows.forEach((row, local) => {
        y[row] = solution.y[local]!
        basis.rows[row] = solution.basis?.rows[local] ?? BASIC
      })
      for (const { row, column, coefficient, lower: isLower, upper: isUpper } of folded.toReversed()) {
        let reduced = cost[column]!
        for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++)
          reduced -= matrix.values[entry]! * y[matrix.indices[entry]!]!
        const atLower = isLower && reduced > 0 && x[column]! <= lower[column]! + 1e-9
        const atUpper = isUpper && reduced < 0 && x[column]! >= upper[column]! - 1e-9
        if (atLower || atUpper) y[row] = reduced / coefficient
      }
      const objective = cost.reduce((sum, each, column) => sum + each * x[column]!, 0)
      return { ...solution, x, y, objective, basis }
    },
  }
}
