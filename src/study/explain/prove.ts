import type { LinearProgram } from '../../lp/program.ts'
import { noSolution, type Solution, type SolveProgress } from '../../lp/solver.ts'
import { cutWindow, type HourlyLayout, layOutByHour } from '../../lp/window.ts'
import type { Built } from '../build.ts'
import type { SolveTools } from '../solveYear.ts'
import type { Places } from './places.ts'
import type { Found } from './spans.ts'

/** What is explained: a programme, a solution of it, and all that is missed in it. */
export interface Case {
  built: Built
  places: Places
  /** With columns for what may be broken, if it has no solution without. */
  program: LinearProgram
  layout: HourlyLayout
  x: Float64Array
  /** Duals, where the solution minimised breaches and nothing else. */
  y?: Float64Array
  /** Columns that measure what is missed: none may grow while one is looked at. */
  measuring: readonly number[]
}

/** A part of the programme in which nothing costs but one breach. */
export interface Part {
  program: LinearProgram
  /** Numbers in the whole of its columns and rows. */
  columns: Int32Array
  rows: Int32Array
  /** Columns of the breach in question, by their numbers here. */
  inQuestion: readonly number[]
  /** Columns that hours outside depend on, and that stay as they were. */
  held: ReadonlySet<number>
}

/** A part solved: duals say by how much the breach would shrink if a limit were looser by one. */
export interface Proof extends Part {
  solution: Solution
  /** cost − Aᵀ y of each column. */
  reduced: Float64Array
}

/** Programmes with at most so many columns are looked at whole. */
const WHOLE_COLUMNS = 20_000
/** Programmes with more are not solved from nothing by HiGHS. */
export const LARGE_COLUMNS = 200_000
/** Hours before and after a breach that are looked at with it, and how long a part may be. */
const [AROUND, MOST_HOURS] = [24, 120]
/** How far a solution may stray from what it holds: rounding of the solver that found it. */
const SLACK = 1e-6

/** Prepares a case. */
export const caseOf = (given: Omit<Case, 'layout'>): Case => ({
  ...given,
  layout: layOutByHour(given.program),
})

/**
 * The part of a case that proves a breach: the hours around it, everything else as it is, nothing costing but the breach.
 *
 *   minimise Σ h · breach[t]   with all other breaches no larger than they are                    [MWh]
 *
 * By duality the optimum is a sum over limits, Σ y · side + Σ reduced cost · bound: what each adds to the breach or takes
 * from it. Limits with no share in the sum have nothing to do with it.
 *
 * @see J. Gleeson and J. Ryan, “Identifying Minimally Infeasible Subsystems of Inequalities”, ORSA Journal on Computing 2(1),
 *   61–63, 1990 (supports of such duals are minimal contradictions).
 */
export function partOf(whole: Case, found: Found): Part {
  const { trouble, breaches } = found
  const { program, layout, x, built } = whole
  const { hours } = built.ledger.snapshots
  const isWhole = !trouble.hourly || program.cost.length <= WHOLE_COLUMNS
  const cut = isWhole ? copyOf(program) : windowAround(layout, found, x)
  const localOf = new Map<number, number>()
  cut.columns.forEach((column, local) => {
    localOf.set(column, local)
  })
  cut.program.cost.fill(0)
  for (const column of whole.measuring) {
    const local = localOf.get(column)
    if (local !== undefined) holdDown(cut.program, local, x[column]!)
  }
  for (const column of program.whole ?? []) {
    const local = localOf.get(column)
    if (local !== undefined) cut.program.lower[local] = cut.program.upper[local] = Math.round(x[column]!)
  }
  const inQuestion = breaches.flatMap(({ column, hour }) => {
    const local = localOf.get(column)
    if (local === undefined) return []
    cut.program.upper[local] = program.upper[column]!
    cut.program.cost[local] = hour >= 0 ? hours[hour]! : 1
    return local
  })
  return { ...cut, inQuestion, held: isWhole ? new Set() : holdForOthers(whole, cut) }
}

/** Solves a part; undefined where that gives no answer, or none in reasonable time. */
export async function prove(
  part: Part,
  { solver, signal, onProgress }: SolveTools,
): Promise<Proof | undefined> {
  const isLarge = part.columns.length > LARGE_COLUMNS
  const tell = ({ share }: SolveProgress) => onProgress?.('looking for causes', share)
  const solution = await solver.solve(part.program, {
    // A large one is for our own solver or for nobody: from nothing, HiGHS would take longer than the run did.
    ...(isLarge ? { handsOver: false, onProgress: tell } : { choice: 'highs' as const }),
    ...(signal ? { signal } : {}),
  })
  if (solution.status !== 'optimal') return undefined
  return { ...part, solution, reduced: reducedCosts(part.program, solution.y) }
}

/** The proof that the solution of a case is already, where it minimised nothing but one breach. */
export function proofOf({ program, x, y }: Case, { breaches }: Found): Proof | undefined {
  const price = program.cost[breaches[0]!.column]!
  if (!y || price === 0) return undefined
  return {
    program,
    columns: Int32Array.from(program.cost.keys()),
    rows: Int32Array.from(program.rowLower.keys()),
    inQuestion: breaches.map(({ column }) => column),
    held: new Set(),
    solution: { ...noSolution('optimal'), x, y: y.map(dual => dual / price) },
    reduced: reducedCosts(program, y).map(cost => cost / price),
  }
}

function copyOf(program: LinearProgram) {
  const { whole: _, square: __, cost, lower, upper, ...rest } = program
  return {
    program: { ...rest, cost: cost.slice(), lower: lower.slice(), upper: upper.slice() },
    columns: Int32Array.from(program.cost.keys()),
    rows: Int32Array.from(program.rowLower.keys()),
  }
}

/** The hours around a breach; rows that span the horizon keep what they had, with the rounding that they had. */
function windowAround(layout: HourlyLayout, { first, last, worst }: Found, x: Float64Array) {
  const from = Math.max(0, first - AROUND, worst - MOST_HOURS / 2)
  const to = Math.min(layout.hours, last + 1 + AROUND, worst + MOST_HOURS / 2)
  const window = cutWindow(layout, from, to, x)
  const { program, columns } = window
  const own = Float64Array.from(columns, column => x[column]!)
  const { starts, indices, values } = program.matrix
  const activity = new Float64Array(program.rowLower.length)
  for (let column = 0; column < own.length; column++) {
    for (let entry = starts[column]!; entry < starts[column + 1]!; entry++)
      activity[indices[entry]!]! += values[entry]! * own[column]!
  }
  program.rowHour.forEach((hour, row) => {
    if (hour >= 0) return
    program.rowLower[row] = Math.min(program.rowLower[row]!, activity[row]!)
    program.rowUpper[row] = Math.max(program.rowUpper[row]!, activity[row]!)
  })
  return window
}

/** Holds what rows of hours outside depend on: levels at the end, outputs before a ramp. */
function holdForOthers({ program, x }: Case, cut: Pick<Part, 'program' | 'columns' | 'rows'>): Set<number> {
  const inside = new Set(cut.rows)
  const { starts, indices } = program.matrix
  const held = new Set<number>()
  cut.columns.forEach((column, local) => {
    for (let entry = starts[column]!; entry < starts[column + 1]!; entry++)
      if (program.rowHour[indices[entry]!]! >= 0 && !inside.has(indices[entry]!)) held.add(local)
    if (!held.has(local)) return
    const slack = SLACK * (1 + Math.abs(x[column]!))
    cut.program.lower[local] = Math.max(cut.program.lower[local]!, x[column]! - slack)
    cut.program.upper[local] = Math.min(cut.program.upper[local]!, x[column]! + slack)
  })
  return held
}

function holdDown(program: LinearProgram, column: number, value: number): void {
  program.upper[column] = Math.min(program.upper[column]!, Math.max(0, value) * (1 + SLACK) + SLACK)
}

function reducedCosts({ cost, matrix }: LinearProgram, y: Float64Array): Float64Array {
  const { starts, indices, values } = matrix
  return cost.map((money, column) => {
    let reduced = money
    for (let entry = starts[column]!; entry < starts[column + 1]!; entry++)
      reduced -= values[entry]! * y[indices[entry]!]!
    return reduced
  })
}
