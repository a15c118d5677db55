import type { LinearProgram } from '../lp/program.ts'
import { reduce } from '../lp/reduce.ts'
import { type RollingSolution, solveRolling } from '../lp/rolling.ts'
import type { Basis, SolveProgress, Solver } from '../lp/solver.ts'
import { coarsen } from '../network/coarsen.ts'
import type { Network } from '../network/network.ts'
import { type BuildOptions, type Built, build } from './build.ts'
import { guideFrom } from './guide.ts'

/** How far a long solve has come; `share` runs from 0 to 1. A detail is for who looks on. */
export type Progress = (stage: string, share: number, detail?: string) => void

/** What a solve needs from outside. */
export interface SolveTools {
  solver: Solver
  signal?: AbortSignal
  /** Leaves the thread for a moment, so that what came meanwhile, such as the wish to stop, is heard. */
  turn?: () => Promise<void>
  onProgress?: Progress
  /** Solve in one piece, however large, if possible from this basis. */
  whole?: { start: Basis | undefined }
}

/** Problems with at most so many columns are solved whole. */
const WHOLE_COLUMNS = 30_000
/** Length of a step of the guiding solve, of what a window decides, and of what it sees beyond. [h] */
const GUIDE_HOURS = 6
const KEEP_HOURS = 168
const AHEAD_HOURS = 48

/** A line that changes with every iteration; the first one says what all of them will take. */
export const inWords = ({ iteration, gap, forecast }: SolveProgress) =>
  forecast
    ? `expected: ${forecast.megabytes.toFixed(0)} MB, ${(forecast.multiplications / 1e9).toPrecision(2)} billion multiplications an iteration`
    : `iteration ${iteration}, ${(100 * gap).toPrecision(2)} % apart`

/** Which way a problem was solved, for the manifest and the report. */
export type Method = 'whole' | 'weeks, then whole'

/** A solution and the way it was found. */
export interface YearSolution extends RollingSolution {
  method: Method
}

/**
 * Solves a built network to its optimum: in one piece if the solver takes whole years, or if it is small; else, and where
 * that decides nothing, by way of overlapping weeks.
 */
export async function solveYear(
  network: Network,
  built: Built,
  program: LinearProgram,
  options: BuildOptions,
  tools: SolveTools,
): Promise<YearSolution> {
  const { solver, signal, onProgress, whole } = tools
  const abort = signal ? { signal } : {}
  const isSmall = program.cost.length <= WHOLE_COLUMNS
  if (whole || solver.takesWholeYears || isSmall) {
    onProgress?.('solving', 0)
    const start = whole?.start?.columns.length === program.cost.length ? { start: whole.start } : {}
    // What our own solver cannot decide is better done week by week than by HiGHS from nothing.
    const handsOver = whole !== undefined || isSmall
    const tell = (progress: SolveProgress) => onProgress?.('solving', progress.share, inWords(progress))
    const again = options.settlesTies ? { isOneOfMany: true } : {}
    const { columnBlocks, rowBlocks } = built.lp
    const named = solver.asksForNames ? { named: { columnBlocks, rowBlocks } } : {}
    const asked = { ...abort, ...start, ...again, ...named, handsOver, onProgress: tell }
    const solution = await solver.solve(program, asked)
    if (solution.status !== 'failed' || handsOver) return { ...solution, method: 'whole' }
    return {
      ...(await solveByWeeks(network, built, program, options, tools)),
      because: solution.because ?? '',
    }
  }
  return solveByWeeks(network, built, program, options, tools)
}

/**
 * A whole year with HiGHS:
 *
 *   1. the same network in steps of six hours, which says what stored energy is worth at the end of each week;
 *   2. the weeks, one after the other (`lp/rolling.ts`);
 *   3. the whole year by the simplex method, starting from the weeks' bases put together.
 *
 * The third step has little left to do, so this is quicker than the whole year from nothing, and it tells how far it
 * has come.
 */
async function solveByWeeks(
  network: Network,
  built: Built,
  program: LinearProgram,
  options: BuildOptions,
  { solver, signal, onProgress }: SolveTools,
): Promise<YearSolution> {
  const abort = { choice: 'highs', ...(signal ? { signal } : {}) } as const
  const hoursPerSnapshot = network.snapshots.hours[0]!
  const step = Math.max(2, Math.round(GUIDE_HOURS / hoursPerSnapshot))
  onProgress?.('guiding solve in long steps', 0)
  const coarse = build(coarsen(network, step), options)
  const outline = await solver.solve(coarse.lp.compile(), abort)
  if (outline.status !== 'optimal') {
    return { ...outline, method: 'weeks, then whole' }
  }
  const solution = await solveRolling(program, solver, {
    ...abort,
    keep: Math.round(KEEP_HOURS / hoursPerSnapshot),
    ahead: Math.round(AHEAD_HOURS / hoursPerSnapshot),
    guide: guideFrom(coarse, outline, built, program, step),
    onProgress: (done, total) => onProgress?.('solving week by week', done / total),
  })
  if (solution.status === 'stopped') return { ...solution, method: 'weeks, then whole' }
  onProgress?.('joining the weeks', 1)
  // A week may fail where the year does not, if the guide misjudged a limit of the whole year; the year decides.
  const reduced = reduce(program)
  const start = solution.basis ? { start: reduced.startFrom(solution.basis) } : {}
  const joined = reduced.restore(await solver.solve(reduced.program, { ...abort, ...start }))
  const failed = solution.failed ? { failed: solution.failed } : {}
  return { ...joined, ...failed, method: 'weeks, then whole' }
}
