import { copied, type Store } from '../memory.ts'
import type { LinearProgram } from '../program.ts'
import { compress, type SparseColumns, transpose } from '../sparse.ts'
import type { Restore } from './wayBack.ts'

/** A programme without some of its free columns and the rows that say what they are; and the way back. */
export interface Substituted {
  program: LinearProgram
  restore: Restore
  /** The same for other costs, bounds and sides, unless these no longer allow it. */
  renumber(other: LinearProgram, working: Store): Omit<Substituted, 'renumber'> | undefined
}

/** Rows that say what a column is may have so many entries, and so many other rows may take them over. */
const MOST_ENTRIES = 8
const MOST_ROWS = 3
/** The column's coefficient must not be smaller than this share of the row's largest. */
const LEAST_PIVOT = 0.01
/** A column between bounds as far as these is free if its equation keeps it from both: from there digits would be lost. */
const FAR = 1e6

/**
 * Puts equations into the place of free columns (the power of a store that charges and discharges at will):
 *
 *   a · x + Σ aₖ xₖ = b,  x free     ⇒    x = (b − Σ aₖ xₖ) / a
 *
 * in all other rows and in the objective; the equation is left without entries and the column without either. A barrier
 * has nothing to hold a free column with, so an interior-point method would have to regularise it. Bounds of a billion count
 * as none where the equation keeps the column from them.
 *
 * Backwards: x from the equation, and the equation's dual from the column, whose reduced cost is zero.
 *
 * @param working  where the smaller programme is taken from; the way back needs nothing of it
 */
export function substituteFree(program: LinearProgram, working: Store): Substituted {
  const { cost, matrix } = program
  const numRows = program.rowLower.length
  const free: number[] = []
  for (let column = 0; column < cost.length; column++) if (isFree(program, column)) free.push(column)
  if (free.length === 0) return unchanged(program)

  const byRow = transpose(matrix, numRows, working)
  const touched = new Uint8Array(numRows)
  const pivots: Pivot[] = []
  for (const column of free) {
    const [from, to] = [matrix.starts[column]!, matrix.starts[column + 1]!]
    if (to - from > MOST_ROWS + 1) continue
    let [best, bestRow, clear] = [0, -1, true]
    for (let entry = from; entry < to; entry++) {
      const row = matrix.indices[entry]!
      if (touched[row]) clear = false
      if (program.rowLower[row] !== program.rowUpper[row]) continue
      const length = byRow.starts[row + 1]! - byRow.starts[row]!
      if (length > MOST_ENTRIES) continue
      const value = matrix.values[entry]!
      let most = 0
      for (let k = byRow.starts[row]!; k < byRow.starts[row + 1]!; k++)
        most = Math.max(most, Math.abs(byRow.values[k]!))
      // The shortest row brings the fewest entries into the others.
      const isPivot = Math.abs(value) >= LEAST_PIVOT * most && (bestRow < 0 || 1 / length > best)
      if (isPivot && keepsFromBounds(program, byRow, row, column, row)) {
        best = 1 / length
        bestRow = row
      }
    }
    if (bestRow < 0 || !clear) continue
    // Each row takes part once, so that the order of substitutions does not matter.
    for (let entry = from; entry < to; entry++) {
      const row = matrix.indices[entry]!
      touched[row] = 1
      if (row === bestRow) pivots.push({ column, row, value: matrix.values[entry]! })
    }
  }
  if (pivots.length === 0) return unchanged(program)

  const extra = pivots.reduce(
    (sum, { column, row }) =>
      sum +
      (matrix.starts[column + 1]! - matrix.starts[column]! - 1) *
        (byRow.starts[row + 1]! - byRow.starts[row]! - 1),
    0,
  )
  const size = matrix.indices.length + extra
  const [rows, columns, values] = [working.ints(size), working.ints(size), working.doubles(size)]
  let count = 0
  const push = (row: number, column: number, value: number) => {
    rows[count] = row
    columns[count] = column
    values[count++] = value
  }
  const goneColumn = new Uint8Array(cost.length)
  const goneRow = new Uint8Array(numRows)
  for (const { column, row, value } of pivots) {
    goneColumn[column] = 1
    goneRow[row] = 1
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      const target = matrix.indices[entry]!
      if (target === row) continue
      const factor = matrix.values[entry]! / value
      for (let k = byRow.starts[row]!; k < byRow.starts[row + 1]!; k++) {
        const other = byRow.indices[k]!
        if (other !== column) push(target, other, -factor * byRow.values[k]!)
      }
    }
  }
  for (let column = 0; column < cost.length; column++) {
    if (goneColumn[column]) continue
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++)
      if (!goneRow[matrix.indices[entry]!]) push(matrix.indices[entry]!, column, matrix.values[entry]!)
  }
  const smaller = compress(rows, columns, values, count, numRows, cost.length, working)
  const equations = rowsOf(byRow, pivots)
  const withNumbers = (numbers: LinearProgram, store: Store) => ({
    program: { ...numbersWithout(numbers, equations, pivots, store), matrix: smaller },
    restore: wayBack(numbers, equations, pivots),
  })
  return {
    ...withNumbers(program, working),
    renumber(other, store) {
      const holds = pivots.every(
        ({ column, row }, k) =>
          isFree(other, column) &&
          other.rowLower[row] === other.rowUpper[row] &&
          keepsFromBounds(other, equations, k, column, row),
      )
      return holds ? withNumbers(other, store) : undefined
    },
  }
}

/** Nothing to be substituted, whatever the numbers: what may stay as it is. */
const unchanged = (program: LinearProgram): Substituted => ({
  program,
  restore: (x, y) => ({ x, y }),
  renumber: other => ({ program: other, restore: (x, y) => ({ x, y }) }),
})

const isFree = ({ lower, upper, square }: LinearProgram, column: number) =>
  lower[column]! <= -FAR && upper[column]! >= FAR && !square?.[column]

/** Costs, bounds and sides once the equations have taken the place of their columns. */
function numbersWithout(
  program: LinearProgram,
  equations: SparseColumns,
  pivots: readonly Pivot[],
  working: Store,
): LinearProgram {
  const { matrix } = program
  const copy = (all: Float64Array) => copied(all, working)
  const cost = copy(program.cost)
  const [rowLower, rowUpper] = [copy(program.rowLower), copy(program.rowUpper)]
  const [lower, upper] = [copy(program.lower), copy(program.upper)]
  pivots.forEach(({ column, row, value }, pivot) => {
    lower[column] = 0
    upper[column] = 0
    cost[column] = 0
    const right = program.rowLower[row]!
    for (let k = equations.starts[pivot]!; k < equations.starts[pivot + 1]!; k++) {
      const other = equations.indices[k]!
      if (other !== column) cost[other]! -= (program.cost[column]! / value) * equations.values[k]!
    }
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      const target = matrix.indices[entry]!
      if (target === row) continue
      const factor = matrix.values[entry]! / value
      rowLower[target]! -= factor * right
      rowUpper[target]! -= factor * right
    }
    rowLower[row] = 0
    rowUpper[row] = 0
  })
  return { ...program, cost, lower, upper, rowLower, rowUpper }
}

/** A free column, the equation that says what it is, and its coefficient there. */
interface Pivot {
  column: number
  row: number
  value: number
}

/** Holds nothing but the programme that was given and the equations that were taken out of it. */
function wayBack(program: LinearProgram, equations: SparseColumns, pivots: readonly Pivot[]): Restore {
  const { cost, matrix, rowLower } = program
  const columns = Int32Array.from(pivots, ({ column }) => column)
  const rows = Int32Array.from(pivots, ({ row }) => row)
  return (x, y) => {
    columns.forEach((column, k) => {
      const row = rows[k]!
      let [rest, value] = [rowLower[row]!, 1]
      for (let entry = equations.starts[k]!; entry < equations.starts[k + 1]!; entry++) {
        const other = equations.indices[entry]!
        if (other === column) value = equations.values[entry]!
        else rest -= equations.values[entry]! * x[other]!
      }
      x[column] = rest / value
      let reduced = cost[column]!
      for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++)
        if (matrix.indices[entry] !== row) reduced -= matrix.values[entry]! * y[matrix.indices[entry]!]!
      y[row] = reduced / value
    })
    return { x, y }
  }
}

/** The rows of some pivots alone. */
function rowsOf(byRow: SparseColumns, pivots: readonly Pivot[]): SparseColumns {
  const starts = new Int32Array(pivots.length + 1)
  pivots.forEach(({ row }, k) => {
    starts[k + 1] = starts[k]! + byRow.starts[row + 1]! - byRow.starts[row]!
  })
  const count = starts[pivots.length]!
  const [indices, values] = [new Int32Array(count), new Float64Array(count)]
  pivots.forEach(({ row }, k) => {
    const [from, to] = [byRow.starts[row]!, byRow.starts[row + 1]!]
    indices.set(byRow.indices.subarray(from, to), starts[k])
    values.set(byRow.values.subarray(from, to), starts[k])
  })
  return { starts, indices, values }
}

/** Does an equation, which stands at a place of some rows, keep one of its columns between its bounds, by those of the others? */
function keepsFromBounds(
  { lower, upper, rowLower }: LinearProgram,
  byRow: SparseColumns,
  place: number,
  column: number,
  row: number,
): boolean {
  const [isOpenBelow, isOpenAbove] = [lower[column] === -Infinity, upper[column] === Infinity]
  if (isOpenBelow && isOpenAbove) return true
  let [least, most, own] = [rowLower[row]!, rowLower[row]!, 0]
  for (let k = byRow.starts[place]!; k < byRow.starts[place + 1]!; k++) {
    const [other, value] = [byRow.indices[k]!, byRow.values[k]!]
    if (value === 0) continue
    if (other === column) own = value
    else {
      least -= value * (value > 0 ? upper[other]! : lower[other]!)
      most -= value * (value > 0 ? lower[other]! : upper[other]!)
    }
  }
  const [from, to] = own > 0 ? [least / own, most / own] : [most / own, least / own]
  return from >= lower[column]! && to <= upper[column]!
}
