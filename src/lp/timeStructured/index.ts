import type { LinearProgram } from '../program.ts'
import { arrange } from './arrange.ts'
import type { Forecast } from './forecast.ts'
import { type Iterate, iterate } from './iterate.ts'
import {
  close,
  markerOf,
  marksOf,
  type Prepared,
  pointsOf,
  prepare,
  putPoint,
  reachedIn,
  renumber,
} from './prepared.ts'
import { findRay } from './rays.ts'
import type { StartThread } from './team.ts'
import type { Restore } from './wayBack.ts'

export type { Iterate } from './iterate.ts'

/** How a solve is to be done. */
export interface TimeStructuredOptions {
  /** Starts the thread of the second half; without it both halves run here, with the same result to the bit. */
  startThread?: StartThread
  /** Relative gap and residuals at which the iteration ends. */
  tolerance?: number
  /** Multiplications that a factorisation may cost for each hour; any number unless given. */
  mostWorkPerHour?: number
  /** Bytes that may be taken. */
  memoryLimit?: number
  /** What is left of a like programme to start from, and where what is left of this one is kept. */
  memory?: Memory | undefined
  /** Is told of each iteration; true ends the solve. */
  onIteration?: (iterate: Iterate) => boolean
  /** Is told what the solve will take, before it is taken. */
  onForecast?: (forecast: Forecast) => void
}

/** What stays between programmes that are like one another. Who opened it ends it with `forget`. */
export interface Memory {
  prepared?: Prepared | undefined
}

/** What was found. `undecided` proves nothing: the reason says why, and another solver has to be asked. */
export interface TimeStructuredResult {
  status: 'optimal' | 'infeasible' | 'unbounded' | 'stopped' | 'undecided'
  /** Values of the columns; of an unbounded programme the ray along which the cost falls without end. */
  x: Float64Array
  /** Duals of the rows; of an infeasible programme the weights with which its rows contradict its bounds. */
  y: Float64Array
  iterations: number
  reason?: string
}

const TOLERANCE = 1e-8
const MOST_ITERATIONS = 400
/** A point that has come so near is told even if it came no nearer. */
const NEAR = 1e-4

/**
 * Solves a linear (or separable convex quadratic) programme whose columns know their hours, by an interior-point method
 * that eliminates in the order of time.
 *
 *   presolve → scaling → stages → iterations → values and duals of the whole
 *
 * Work and memory grow in proportion to the hours. A status is never guessed: where the iteration does not come to an end,
 * a problem that always has a solution is solved to find a ray that proves the programme infeasible or unbounded; if there
 * is none either, the answer is `undecided`.
 */
export function solveTimeStructured(
  program: LinearProgram,
  options: TimeStructuredOptions = {},
): TimeStructuredResult {
  const first = solveWithoutRays(program, options)
  if (first.status !== 'undecided' || first.isTooLarge || first.x.length > 0) return first
  const ray = findRay(program, inner => solveWithoutRays(inner, { ...options, memory: undefined }))
  if (!ray) return first
  return { ...first, ...ray, reason: `the iteration ended without a solution, and a ray was found` }
}

interface Attempt extends TimeStructuredResult {
  isTooLarge: boolean
}

/** Lets go of what was kept. */
export function forget(memory: Memory): void {
  const { prepared } = memory
  memory.prepared = undefined
  if (prepared) close(prepared)
}

function solveWithoutRays(program: LinearProgram, options: TimeStructuredOptions): Attempt {
  if (program.whole) return undecided('it has whole numbers', { isTooLarge: true })
  const { memory } = options
  const opened =
    memory?.prepared && renumber(memory.prepared, program) ? again(memory) : open(program, options)
  if ('status' in opened) return opened
  const { prepared, near } = opened
  let attempt: Attempt | undefined
  try {
    attempt = iterateOn(prepared, near, program, options)
  } finally {
    if (memory && attempt?.status === 'optimal') memory.prepared = prepared
    else close(prepared)
  }
  return attempt
}

/** A programme that stands, and points to start from. */
interface Opened {
  prepared: Prepared
  near: readonly { gap: number; product: number; put(): void }[]
}

/** What is kept, taken out of the memory: with other numbers, and its own points. */
function again(memory: Memory): Opened {
  const prepared = memory.prepared!
  memory.prepared = undefined
  return { prepared, near: marksOf(prepared) }
}

/** Lets a programme stand; if another one of its size did, its points are taken over. */
function open(program: LinearProgram, options: TimeStructuredOptions): Opened | Attempt {
  const { memory } = options
  const last = memory?.prepared
  const points = last && isAlike(last.program, program) ? pointsOf(last) : []
  if (memory) forget(memory)
  const arranged = arrange(program, { ...options, isKept: memory !== undefined })
  if ('reason' in arranged) {
    const { reason, isTooLarge, point } = arranged
    return point
      ? { status: 'optimal', ...point, iterations: 0, isTooLarge }
      : undecided(reason, { isTooLarge })
  }
  const prepared = prepare(program, arranged, options.startThread)
  const near = points.map(point => ({
    gap: point.gap,
    product: point.product / prepared.ways.unit,
    put: () => putPoint(prepared, point),
  }))
  return { prepared, near }
}

const isAlike = (one: LinearProgram, other: LinearProgram) =>
  one.cost.length === other.cost.length &&
  one.rowLower.length === other.rowLower.length &&
  one.matrix.indices.length === other.matrix.indices.length

function iterateOn(
  prepared: Prepared,
  near: Opened['near'],
  program: LinearProgram,
  options: TimeStructuredOptions,
): Attempt {
  const { team, ways } = prepared
  const mark = options.memory ? markerOf(prepared) : undefined
  const { status, iteration, gap, primal, dual } = iterate(team, prepared.arranged.root, {
    scale: ways.scale,
    tolerance: options.tolerance ?? TOLERANCE,
    maxIterations: MOST_ITERATIONS,
    near,
    onIteration: iterate => {
      mark?.(iterate)
      return options.onIteration?.(iterate) ?? false
    },
  })
  const { x, y } = reachedIn(prepared)
  // What the halves hold and what the way back takes need not be held together.
  if (!options.memory) close(prepared)
  const point = withoutWrongSigns(program, ways.restore(x, y))
  if (status !== 'stalled') return { status, ...point, iterations: iteration, isTooLarge: false }
  const reached = [gap, primal, dual].map(value => value.toExponential(1))
  const reason = `no more progress after ${iteration} iterations, at a gap of ${reached[0]} and residuals of ${reached[1]} and ${reached[2]}`
  // So near, there is no ray to be looked for; whoever checks the point may find it good enough.
  if (Math.max(gap, primal, dual) > NEAR) return undecided(reason, { iterations: iteration })
  return { status: 'undecided', ...point, iterations: iteration, reason, isTooLarge: false }
}

/** A side that is not there has no dual: where one stands nevertheless, it is what is left of a residual. */
function withoutWrongSigns({ rowLower, rowUpper }: LinearProgram, { x, y }: ReturnType<Restore>) {
  for (let row = 0; row < y.length; row++) {
    const side = y[row]! > 0 ? rowLower[row]! : rowUpper[row]!
    if (!Number.isFinite(side)) y[row] = 0
  }
  return { x, y }
}

function undecided(reason: string, also: Partial<Attempt> = {}): Attempt {
  const none = new Float64Array(0)
  return { status: 'undecided', x: none, y: none, iterations: 0, reason, isTooLarge: false, ...also }
}
