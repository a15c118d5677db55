import { openScratch, ordinary, release, type Store } from '../memory.ts'
import type { LinearProgram } from '../program.ts'
import { areEqual, kept, type SparseColumns, submatrix, transpose } from '../sparse.ts'
import { type Decided, decide } from './decide.ts'
import { substituteFree } from './substitute.ts'
import { columnsOfSteps, type Restore, wayBack } from './wayBack.ts'

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
  /**
   * The smaller programme, with the same columns and rows, for other costs, bounds and sides, unless these decide other things.
   * Not to be used once the working memory has been given back.
   */
  renumber(other: LinearProgram): Renumbered | undefined
}

/** What other numbers change. */
export type Renumbered = Pick<Presolved, 'program' | 'restore'>

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
 * @param working  what is needed on the way, and for other numbers later; to be given back by the caller
 * @param isKept  are there to be other numbers later? Then the smaller matrix is taken from `working`
 *
 * @see E. D. Andersen and K. D. Andersen, “Presolving in linear programming”, Mathematical Programming 71, 221–245,
 *   1995, doi:10.1007/BF01586000.
 */
export function presolve(
  original: LinearProgram,
  store: Store = ordinary,
  working: Store = ordinary,
  isKept = false,
): Presolved {
  const substituted = substituteFree(original, working)
  const { program } = substituted
  const matrix = withoutZeros(program.matrix, working)
  const rows = program.rowLower.length
  const byRow = transpose(matrix, rows, working)
  const decided = decide(program, matrix, byRow, working)
  const { contradiction } = decided
  const keptColumns = kept(decided.columnGone)
  const goneColumns = kept(decided.columnGone.map(gone => 1 - gone))
  const keptRows = kept(decided.rowGone)
  const smaller = {
    matrix: submatrix(matrix, keptColumns, keptRows, rows, isKept ? working : store),
    columnHour: taken(program.columnHour, keptColumns, store.ints(keptColumns.length)),
    rowHour: taken(program.rowHour, keptRows, store.ints(keptRows.length)),
  }
  const stepColumns = columnsOfSteps(program, matrix, decided.steps, decided.fixedAt)
  const withNumbers = (substituted: Renumbered, now: Decided, store: Store): Renumbered => {
    const { cost, square } = substituted.program
    const doubles = (all: Float64Array, places: Int32Array, from = store) =>
      taken(all, places, from.doubles(places.length))
    const { needed, ...ofSteps } =
      now.steps === decided.steps
        ? stepColumns
        : columnsOfSteps(substituted.program, matrix, now.steps, now.fixedAt)
    return {
      program: {
        ...smaller,
        cost: doubles(cost, keptColumns),
        lower: doubles(now.lower, keptColumns, ordinary),
        upper: doubles(now.upper, keptColumns, ordinary),
        rowLower: doubles(now.rowLower, keptRows),
        rowUpper: doubles(now.rowUpper, keptRows),
        ...(square ? { square: doubles(square, keptColumns) } : {}),
      },
      restore: wayBack({
        values: doubles(now.lower, goneColumns, ordinary),
        columns: keptColumns,
        rows: keptRows,
        numRows: rows,
        steps: now.steps,
        fixedAt: Int32Array.from(now.fixedAt),
        fixedBy: Float64Array.from(now.fixedBy),
        ...ofSteps,
        cost: doubles(cost, needed, ordinary),
        square: square && doubles(square, needed, ordinary),
        before: substituted.restore,
      }),
    }
  }
  return {
    columns: keptColumns,
    rows: keptRows,
    contradiction,
    ...withNumbers(substituted, decided, store),
    renumber(other) {
      const passing = openScratch()
      const again = substituted.renumber(other, passing)
      const now =
        again &&
        (adjusted(decided, program, again.program, byRow, passing) ??
          decide(again.program, matrix, byRow, passing))
      const isAlike =
        now &&
        !now.contradiction &&
        areEqual(now.columnGone, decided.columnGone) &&
        areEqual(now.rowGone, decided.rowGone)
      const numbers = isAlike ? withNumbers(again, now, ordinary) : undefined
      release(passing)
      return numbers
    },
  }
}

/**
 * What was decided, with other sides of rows that decided nothing; nothing if bounds, or sides of rows that are gone, are
 * others. Rows that are kept have played no part in what was decided.
 */
function adjusted(
  decided: Decided,
  before: LinearProgram,
  now: LinearProgram,
  byRow: SparseColumns,
  store: Store,
): Decided | undefined {
  if (!areEqual(before.lower, now.lower) || !areEqual(before.upper, now.upper)) return undefined
  const [rowLower, rowUpper] = [store.doubles(now.rowLower.length), store.doubles(now.rowLower.length)]
  for (let row = 0; row < rowLower.length; row++) {
    const [least, most] = [now.rowLower[row]!, now.rowUpper[row]!]
    if (least === before.rowLower[row] && most === before.rowUpper[row]) {
      rowLower[row] = decided.rowLower[row]!
      rowUpper[row] = decided.rowUpper[row]!
      continue
    }
    if (decided.rowGone[row]) return undefined
    let fixed = 0
    for (let entry = byRow.starts[row]!; entry < byRow.starts[row + 1]!; entry++) {
      const column = byRow.indices[entry]!
      if (decided.columnGone[column]) fixed += byRow.values[entry]! * decided.lower[column]!
    }
    rowLower[row] = least - fixed
    rowUpper[row] = most - fixed
  }
  return { ...decided, rowLower, rowUpper }
}

function taken<T extends Float64Array | Int32Array>(all: T, places: Int32Array, into: T): T {
  for (let k = 0; k < places.length; k++) into[k] = all[places[k]!]!
  return into
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
