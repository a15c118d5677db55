import { highsName, solveWithHighs } from './highs.ts'
import { hoursOf, type LinearProgram } from './program.ts'
import { shareTies } from './shareTies.ts'
import { noSolution, type Solution, type SolveOptions, type SolverChoice } from './solver.ts'
import type { Forecast } from './timeStructured/forecast.ts'
import {
  forget,
  type Iterate,
  type Memory,
  solveTimeStructured,
  type TimeStructuredOptions,
} from './timeStructured/index.ts'
import { verify } from './verify.ts'

/** Name of our own solver, for the manifest. */
export const TIME_STRUCTURED = 'time-structured interior point'

/** What a thread that solves brings along. */
export interface SolverTools extends Pick<TimeStructuredOptions, 'startThread' | 'memoryLimit'> {
  /** What is remembered from one of many programmes to the next. */
  memory?: Memory
}

/** Fewer hours or columns than these are left to HiGHS, which is as quick there and gives a vertex. */
const [LEAST_HOURS, LEAST_COLUMNS] = [48, 2000]
/** Fronts that cost more are left to HiGHS, which finds what is sparse in them. [multiplications an hour] */
const MOST_WORK_PER_HOUR = 3e7
/** What a result must keep: relative gap, and violation relative to the largest side. */
const [ALLOWED_GAP, ALLOWED_VIOLATION] = [1e-6, 1e-6]

/**
 * Solves with the chosen solver in this thread.
 *
 * `auto` takes our own where columns know their hours and are many. Whatever our own finds is checked by `verify`, which
 * shares no code with it; what it cannot decide, or what does not pass, is handed over to HiGHS, and the solution says why.
 * Whoever solved it, tied columns share what they carry (`shareTies.ts`).
 */
export async function solveChosen(
  program: LinearProgram,
  options: SolveOptions,
  opened: SolverChoice,
  tools: SolverTools = {},
): Promise<Solution> {
  const solution = await solveBest(program, options, opened, tools)
  return solution.status === 'optimal' ? { ...solution, x: shareTies(program, solution.x) } : solution
}

async function solveBest(
  program: LinearProgram,
  options: SolveOptions,
  opened: SolverChoice,
  tools: SolverTools,
): Promise<Solution> {
  const choice = options.choice ?? opened
  const { memory, ...rest } = tools
  const remembers = options.isOneOfMany && memory !== undefined
  const reason = choice === 'highs' ? undefined : reasonAgainst(program, options, choice)
  if (choice === 'highs') return { ...(await solveWithHighs(program, options)), by: await highsName() }
  if (reason) return handOver(program, options, reason)
  const { onProgress, tolerance } = options
  if (memory && !remembers) forget(memory)
  const result = solveTimeStructured(program, {
    ...rest,
    ...(remembers ? { memory } : {}),
    ...(choice === 'auto' ? { mostWorkPerHour: MOST_WORK_PER_HOUR } : {}),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(onProgress ? reportTo(onProgress) : {}),
  })
  const { status, x, y, iterations } = result
  if (status === 'infeasible' || status === 'unbounded')
    return { status, x, y, objective: Number.NaN, iterations, by: TIME_STRUCTURED }
  if (x.length === 0) return handOver(program, options, result.reason ?? status)
  const { objective, relativeGap, rowViolation, boundViolation } = verify(program, x, y)
  const violation = Math.max(rowViolation, boundViolation) / (1 + largestSide(program))
  if (!(Math.abs(relativeGap) <= ALLOWED_GAP && violation <= ALLOWED_VIOLATION)) {
    const reached = `a gap of ${relativeGap.toExponential(1)} and violations of ${violation.toExponential(1)}`
    return handOver(program, options, result.reason ?? `its result had ${reached}`)
  }
  return { status: 'optimal', x, y, objective, iterations, by: TIME_STRUCTURED }
}

/** Why our own solver is not even asked. */
function reasonAgainst(program: LinearProgram, { start }: SolveOptions, choice: SolverChoice) {
  if (program.whole) return 'it has whole numbers'
  if (choice === 'timeStructured') return undefined
  if (start) return 'a basis to start from is known'
  if (hoursOf(program) < LEAST_HOURS || program.cost.length < LEAST_COLUMNS) return 'it is small'
  return undefined
}

async function handOver(program: LinearProgram, options: SolveOptions, because: string): Promise<Solution> {
  if (options.handsOver === false) return { ...noSolution('failed'), because }
  return { ...(await solveWithHighs(program, options)), by: await highsName(), because }
}

/**
 * Tells of what is expected as soon as it is known, before it is taken or found to be too much; then of each iteration, with a share that
 * never shrinks. It never ends the solve: who wants that ends the thread.
 */
function reportTo(onProgress: NonNullable<SolveOptions['onProgress']>) {
  let furthest = 0
  return {
    onForecast({ bytes, multiplications }: Forecast) {
      const forecast = { megabytes: bytes / 1e6, multiplications }
      onProgress({ iteration: 0, gap: Number.POSITIVE_INFINITY, share: furthest, forecast })
    },
    onIteration(iterate: Iterate) {
      const progress = progressOf(iterate)
      furthest = Math.max(furthest, progress.share)
      onProgress({ ...progress, share: furthest })
      return false
    },
  }
}

/** The gap closes by the same factor in each iteration, more or less, from about 1e2 to 1e-8. */
function progressOf({ iteration, gap, primal, dual }: Iterate) {
  const left = Math.log10(Math.max(gap, primal, dual, 1e-8)) + 8
  return { iteration, gap, share: Math.min(1, Math.max(0, 1 - left / 10)) }
}

function largestSide({ rowLower, rowUpper }: LinearProgram): number {
  let largest = 0
  for (const sides of [rowLower, rowUpper])
    for (const value of sides) if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value))
  return largest
}
