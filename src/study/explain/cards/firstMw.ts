import type { LinearProgram } from '../../../lp/program.ts'
import { submatrix } from '../../../lp/sparse.ts'
import type { SolveTools } from '../../solveYear.ts'
import type { Cell } from './cell.ts'

/** The cell of a unit and the column of its size. */
export interface SizedCell {
  column: number
  cell: Cell
}

/** What one unit of size would do at given prices. */
export interface FirstMw {
  /** Its columns' values for one unit of size, by column of the whole programme. */
  x: ReadonlyMap<number, number>
  /** Cost less value. [money/MW] */
  reducedCost: number
}

/**
 * What the first MW of units that are not built would do, and how much it would lack, at the prices of the rows that units share:
 *
 *   minimise  Σ_j (cost_j − Σ_shared y_r a_rj) x_j   with  size = 1  and the limits of the unit itself
 *
 * The duals of a solved plan say the same only where they are unique, which those of a plant that does not stand seldom are: any
 * rent above its margin would do. All units are asked in one programme, as they do not meet.
 *
 * @param y  duals of the whole programme, of which those of shared rows count
 */
export async function firstMws(
  program: LinearProgram,
  y: Float64Array,
  shared: Uint8Array,
  units: readonly SizedCell[],
  { solver, signal }: SolveTools,
): Promise<(FirstMw | undefined)[]> {
  if (units.length === 0) return []
  const columns = Int32Array.from(units.flatMap(({ cell }) => [...cell.columns]))
  const part = cutOut(program, columns, Int32Array.from(units.flatMap(({ cell }) => [...cell.rows])))
  const cost = priced(program, y, shared, columns)
  const place = new Map(Array.from(columns, (column, k) => [column, k]))
  for (const { column } of units) {
    const k = place.get(column)!
    part.lower[k] = Math.min(1, part.upper[k]!)
    part.upper[k] = part.lower[k]!
  }
  const solution = await solver.solve({ ...part, cost }, signal ? { signal } : {})
  if (solution.status !== 'optimal') return units.map(() => undefined)
  return units.map(({ column, cell }) => {
    const size = part.upper[place.get(column)!]!
    const x = new Map(Array.from(cell.columns, own => [own, solution.x[place.get(own)!]! / size]))
    const reducedCost = cell.columns.reduce((sum, own) => sum + cost[place.get(own)!]! * x.get(own)!, 0)
    return { x, reducedCost }
  })
}

/** Some columns and rows of a programme. */
function cutOut(program: LinearProgram, columns: Int32Array, rows: Int32Array): LinearProgram {
  const numbers = (array: Float64Array, which: Int32Array) => Float64Array.from(which, k => array[k]!)
  return {
    cost: numbers(program.cost, columns),
    lower: numbers(program.lower, columns),
    upper: numbers(program.upper, columns),
    rowLower: numbers(program.rowLower, rows),
    rowUpper: numbers(program.rowUpper, rows),
    matrix: submatrix(program.matrix, columns, rows, program.rowLower.length),
    columnHour: columns.map(column => program.columnHour[column]!),
    rowHour: rows.map(row => program.rowHour[row]!),
  }
}

/** Costs of columns less what they earn in shared rows. */
function priced(
  { cost, matrix }: LinearProgram,
  y: Float64Array,
  shared: Uint8Array,
  columns: Int32Array,
): Float64Array {
  return Float64Array.from(columns, column => {
    let money = cost[column]!
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      const row = matrix.indices[entry]!
      if (shared[row]) money -= matrix.values[entry]! * y[row]!
    }
    return money
  })
}
