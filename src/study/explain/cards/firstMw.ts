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
  const rows = Int32Array.from(units.flatMap(({ cell }) => [...cell.rows]))
  const part = <A extends Float64Array | Int32Array>(array: A, numbers: Int32Array): A =>
    (array as Float64Array).constructor === Int32Array
      ? (Int32Array.from(numbers, k => array[k]!) as A)
      : (Float64Array.from(numbers, k => array[k]!) as A)
  const cost = priced(program, y, shared, columns)
  const [lower, upper] = [part(program.lower, columns), part(program.upper, columns)]
  const place = new Map(units.map(({ column }) => [column, columns.indexOf(column)]))
  for (const k of place.values()) {
    lower[k] = Math.min(1, upper[k]!)
    upper[k] = lower[k]!
  }
  const solution = await solver.solve(
    {
      cost,
      lower,
      upper,
      rowLower: part(program.rowLower, rows),
      rowUpper: part(program.rowUpper, rows),
      matrix: submatrix(program.matrix, columns, rows, program.rowLower.length),
      columnHour: part(program.columnHour, columns),
      rowHour: part(program.rowHour, rows),
    },
    signal ? { signal } : {},
  )
  if (solution.status !== 'optimal') return units.map(() => undefined)
  let next = 0
  return units.map(({ column, cell }) => {
    const size = upper[place.get(column)!]!
    const x = new Map<number, number>()
    let reducedCost = 0
    for (const own of cell.columns) {
      x.set(own, solution.x[next]! / size)
      reducedCost += cost[next]! * x.get(own)!
      next++
    }
    return { x, reducedCost }
  })
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
