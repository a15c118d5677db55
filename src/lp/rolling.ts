import { type EndWorth, withEndWorth } from './endWorth.ts'
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
 * the guide's level and a little more for each below (`endWorth.ts`). A value that the first hours borrow from the
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

/** The window's programme with a worth for what is stored at its end. */
function valueEnd(
  { program, columns }: Window,
  lastHour: number,
  whole: LinearProgram,
  guide: Guide,
  held: Set<number>,
): LinearProgram {
  const ends: EndWorth[] = []
  columns.forEach((column, local) => {
    const worth = guide.endValue[column]!
    if (whole.columnHour[column] !== lastHour || Number.isNaN(worth) || held.has(column)) return
    const range = whole.upper[column]! - whole.lower[column]!
    ends.push({ column: local, expected: guide.x[column]!, worth, range })
  })
  return withEndWorth(program, ends)
}
