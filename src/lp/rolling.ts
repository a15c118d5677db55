import type { LinearProgram } from './program.ts'
import { noSolution, type Solution, type SolveOptions, type Solver } from './solver.ts'
import { cutWindow, type HourlyLayout, layOutByHour, type Window } from './window.ts'

/** What a coarser solution of the same problem says about the finer one. */
export interface Guide {
  /** Expected value of each column. */
  x: Float64Array
  /** What one unit of a column is worth when a window ends: for levels of stores; `NaN` elsewhere. */
  endValue: Float64Array
  /** Duals of the rows that span the horizon, by row. */
  y: Float64Array
}

/** How a programme is cut into windows, and what is known beforehand. */
export interface RollingOptions extends Omit<SolveOptions, 'onProgress'> {
  /** Snapshots that each window decides, and how many more it looks ahead. */
  keep: number
  ahead: number
  guide: Guide
  onProgress?: (done: number, total: number) => void
}

/** A solution put together from windows; where it failed, the window that did. */
export interface RollingSolution extends Solution {
  failed?: { window: Window; from: number; to: number }
}

/**
 * Solves a programme in overlapping windows of time, the end of each valued by a guide.
 *
 * A window decides `keep` snapshots and sees `ahead` more; what it saw beyond is thrown away and decided by the
 * next. At the end of what a window sees, a store is worth what the guide says, a little less for each MWh above
 * the guide's level and a little more for each below:
 *
 *   worth of a unit = value · (1 ∓ δ_k)   for deviations up to w_k of the range,  δ = 2 %, 10 %, 40 %, 90 %
 *
 * so a store strays from the guide where that pays and finds back. A value that the first hours borrow from the
 * last (a cyclic store) is taken from the guide and held, and so is a column that spans the horizon.
 *
 * The result is feasible but not exactly the optimum of the whole; `verify` states how far it can be.
 */
export async function solveRolling(
  program: LinearProgram,
  solver: Solver,
  { keep, ahead, guide, onProgress, ...options }: RollingOptions,
): Promise<RollingSolution> {
  const layout = layOutByHour(program)
  const x = guide.x.slice()
  const y = guide.y.slice()
  const held = borrowedFromLater(layout)
  const basis = { columns: new Int32Array(x.length), rows: new Int32Array(y.length).fill(1) }
  let iterations = 0
  for (let from = 0; from < layout.hours; from += keep) {
    const to = Math.min(layout.hours, from + keep + ahead)
    const kept = Math.min(layout.hours, from + keep)
    const solveWindow = async (prices?: Float64Array) => {
      const window = cutWindow(layout, from, to, x, prices)
      hold(window, held, x)
      const valued = to < layout.hours ? valueEnd(window, to - 1, program, guide, held) : window.program
      return { window, part: await solver.solve(valued, options) }
    }
    let { window, part } = await solveWindow()
    // The guide may have misjudged what a limit of the whole horizon leaves to these hours: then its price must do.
    if (part.status === 'infeasible' && layout.longRows.length > 0) {
      const again = await solveWindow(guide.y)
      if (again.part.status === 'optimal') ({ window, part } = again)
    }
    if (part.status !== 'optimal') {
      return { ...noSolution(part.status), failed: { window, from, to } }
    }
    iterations += part.iterations
    window.columns.forEach((column, local) => {
      if (program.columnHour[column]! >= kept) return
      x[column] = part.x[local]!
      basis.columns[column] = part.basis?.columns[local] ?? 0
    })
    window.rows.forEach((row, local) => {
      const hour = program.rowHour[row]!
      if (hour < 0 || hour >= kept) return
      y[row] = part.y[local]!
      basis.rows[row] = part.basis?.rows[local] ?? 1
    })
    onProgress?.(kept, layout.hours)
  }
  const objective = program.cost.reduce((sum, cost, column) => sum + cost * x[column]!, 0)
  return { status: 'optimal', x, y, objective, iterations, basis }
}

/** Columns that a row of an earlier hour refers to: the level of the last hour in the first. */
function borrowedFromLater({ program, byRow, rows, hours }: HourlyLayout): Set<number> {
  const borrowed = new Set<number>()
  for (let hour = 0; hour < hours; hour++) {
    for (let k = rows.starts[hour]!; k < rows.starts[hour + 1]!; k++) {
      const row = rows.order[k]!
      for (let entry = byRow.starts[row]!; entry < byRow.starts[row + 1]!; entry++) {
        const column = byRow.indices[entry]!
        if (program.columnHour[column]! > hour) borrowed.add(column)
      }
    }
  }
  return borrowed
}

function hold({ program, columns }: Window, held: Set<number>, x: Float64Array): void {
  columns.forEach((column, local) => {
    if (!held.has(column)) return
    program.lower[local] = x[column]!
    program.upper[local] = x[column]!
  })
}

/** Largest deviation, as a share of the range of the column, and by how much its worth differs. */
const STEPS = [
  { width: 0.01, change: 0.02 },
  { width: 0.03, change: 0.1 },
  { width: 0.1, change: 0.4 },
  { width: 1, change: 0.9 },
] as const

/** The window's programme with a worth for what is stored at its end. */
function valueEnd(
  { program, columns }: Window,
  lastHour: number,
  whole: LinearProgram,
  guide: Guide,
  held: Set<number>,
): LinearProgram {
  const starts = [...program.matrix.starts]
  const indices = [...program.matrix.indices]
  const values = [...program.matrix.values]
  const [cost, lower, upper] = [[...program.cost], [...program.lower], [...program.upper]]
  const rowBound: number[] = []
  const extra: { local: number; row: number }[] = []
  columns.forEach((column, local) => {
    if (whole.columnHour[column] !== lastHour || Number.isNaN(guide.endValue[column]!) || held.has(column))
      return
    extra.push({ local, row: program.rowLower.length + extra.length })
    rowBound.push(guide.x[column]!)
  })
  if (extra.length === 0) return program

  // level − Σ above + Σ below = expected: the level's own entry goes into its column, which moves all later ones.
  const inserted = new Map(extra.map(({ local, row }) => [local, row]))
  const merged = { starts: [0], indices: [] as number[], values: [] as number[] }
  for (let local = 0; local < columns.length; local++) {
    for (let entry = starts[local]!; entry < starts[local + 1]!; entry++) {
      merged.indices.push(indices[entry]!)
      merged.values.push(values[entry]!)
    }
    const row = inserted.get(local)
    if (row !== undefined) {
      merged.indices.push(row)
      merged.values.push(1)
    }
    merged.starts.push(merged.indices.length)
  }
  for (const { local, row } of extra) {
    const column = columns[local]!
    const range = whole.upper[column]! - whole.lower[column]!
    const value = guide.endValue[column]!
    for (const { width, change } of STEPS) {
      for (const side of [1, -1]) {
        merged.indices.push(row)
        merged.values.push(-side)
        merged.starts.push(merged.indices.length)
        cost.push(-side * value * (1 - side * change))
        lower.push(0)
        upper.push(width * range)
      }
    }
  }
  const added = cost.length - columns.length
  const long = (more: number) => new Int32Array(more).fill(-1)
  return {
    cost: Float64Array.from(cost),
    lower: Float64Array.from(lower),
    upper: Float64Array.from(upper),
    rowLower: Float64Array.from([...program.rowLower, ...rowBound]),
    rowUpper: Float64Array.from([...program.rowUpper, ...rowBound]),
    matrix: {
      starts: Int32Array.from(merged.starts),
      indices: Int32Array.from(merged.indices),
      values: Float64Array.from(merged.values),
    },
    columnHour: Int32Array.from([...program.columnHour, ...long(added)]),
    rowHour: Int32Array.from([...program.rowHour, ...long(rowBound.length)]),
  }
}
