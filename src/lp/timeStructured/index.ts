import { openScratch, release } from '../memory.ts'
import type { LinearProgram } from '../program.ts'
import { canonicalise } from './canonical.ts'
import { forecastOf } from './forecast.ts'
import { type Iterate, type IterateOptions, iterate } from './iterate.ts'
import { type HalfData, layOut } from './layout.ts'
import { presolve } from './presolve.ts'
import { findRay } from './rays.ts'
import { openRoot, type Root } from './root.ts'
import { stage } from './stages.ts'
import { openTeam, type StartThread } from './team.ts'
import type { Restore } from './wayBack.ts'

export type { Iterate } from './iterate.ts'

/** How a solve is to be done. */
export interface TimeStructuredOptions {
  /** Starts the thread of the second half; without it both halves run here, with the same result to the bit. */
  startThread?: StartThread
  /** Relative gap and residuals at which the iteration ends. */
  tolerance?: number
  /** Look for a proof that there is no solution where none is found? Yes, unless said otherwise. */
  seeksRays?: boolean
  /** Multiplications that a factorisation may cost for each hour; any number unless given. */
  mostWorkPerHour?: number
  /** Bytes that may be taken. */
  memoryLimit?: number
  /** Is told of each iteration; true ends the solve. */
  onIteration?: (iterate: Iterate) => boolean
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
  if (options.seeksRays === false) return first
  const ray = findRay(program, inner => solveWithoutRays(inner, options))
  if (!ray) return first
  return { ...first, ...ray, reason: `the iteration ended without a solution, and a ray was found` }
}

interface Attempt extends TimeStructuredResult {
  isTooLarge: boolean
}

function solveWithoutRays(program: LinearProgram, options: TimeStructuredOptions): Attempt {
  if (program.whole) return undecided('it has whole numbers', { isTooLarge: true })
  const arranged = arrange(program, options)
  if ('status' in arranged) return arranged
  const { halves, root, places, scale, restore, size } = arranged
  // Taken over, so that nothing else holds them once they stand in their threads.
  const team = openTeam(halves.splice(0), options.startThread)
  try {
    const { onIteration } = options
    const { status, iteration, gap, primal, dual } = iterate(team, root, {
      scale,
      tolerance: options.tolerance ?? TOLERANCE,
      maxIterations: MOST_ITERATIONS,
      ...(onIteration ? { onIteration } : {}),
    })
    const [x, y] = [new Float64Array(size.columns), new Float64Array(size.rows)]
    for (const [k, values] of [...team.points(), root.point()].entries()) {
      const { variableOf, rowOf } = places[k]!
      variableOf.forEach((column, v) => {
        if (column >= 0) x[column] = values.x[v]!
      })
      rowOf.forEach((row, r) => {
        y[row] = values.y[r]!
      })
    }
    const point = restore(x, y)
    if (status !== 'stalled') return { status, ...point, iterations: iteration, isTooLarge: false }
    const reached = [gap, primal, dual].map(value => value.toExponential(1))
    const reason = `no more progress after ${iteration} iterations, at a gap of ${reached[0]} and residuals of ${reached[1]} and ${reached[2]}`
    // So near, there is no ray to be looked for; whoever checks the point may find it good enough.
    if (Math.max(gap, primal, dual) > NEAR) return undecided(reason, { iterations: iteration })
    return { status: 'undecided', ...point, iterations: iteration, reason, isTooLarge: false }
  } finally {
    team.close()
  }
}

/** A programme made ready: laid out by halves, and the way back. All that was only of use on the way is let go. */
interface Arranged {
  halves: HalfData[]
  root: Root
  /** Columns and rows of the canonical form that the variables and rows of halves and root are. */
  places: readonly Pick<HalfData, 'variableOf' | 'rowOf'>[]
  scale: IterateOptions['scale']
  size: { columns: number; rows: number }
  restore: Restore
}

function arrange(program: LinearProgram, options: TimeStructuredOptions): Arranged | Attempt {
  const passing = openScratch()
  const presolved = presolve(program, passing)
  if (presolved.contradiction) return undecided('its bounds contradict one another')
  const size = { columns: presolved.columns.length, rows: presolved.rows.length }
  if (size.columns === 0) {
    const point = presolved.restore(new Float64Array(0), new Float64Array(size.rows))
    return { status: 'optimal', ...point, iterations: 0, isTooLarge: false }
  }
  const canonical = canonicalise(presolved.program, passing)
  const staging = stage(canonical, presolved.program.columnHour, passing)
  const forecast = forecastOf(staging)
  const limit = options.memoryLimit ?? MEMORY_LIMIT
  if (forecast.bytes > limit || forecast.largestBytes > MOST_BYTES_OF_HALF)
    return undecided(`it would need ${Math.round(forecast.bytes / 1e6)} MB`, { isTooLarge: true })
  const hours = staging.halves.reduce((sum, { stages }) => sum + stages.length, 0)
  if (forecast.multiplications > hours * (options.mostWorkPerHour ?? Number.POSITIVE_INFINITY))
    return undecided('each hour touches too many others', { isTooLarge: true })

  const halves = staging.halves.map(half =>
    layOut(canonical, half, staging.globals, staging.rootRows, passing),
  )
  const root = openRoot(canonical, staging)
  const largest = (values: Float64Array) => values.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
  const arranged = {
    halves,
    root,
    places: [...halves, root].map(({ variableOf, rowOf }) => ({ variableOf, rowOf })),
    scale: { right: canonical.largestSide, cost: largest(canonical.cost), offset: canonical.offset },
    size,
    restore: both(canonical.restore, presolved.restore),
  }
  release(passing)
  return arranged
}

/** One way back after the other. */
const both =
  (first: Restore, second: Restore): Restore =>
  (x, y) => {
    const between = first(x, y)
    return second(between.x, between.y)
  }

function undecided(reason: string, also: Partial<Attempt> = {}): Attempt {
  const none = new Float64Array(0)
  return { status: 'undecided', x: none, y: none, iterations: 0, reason, isTooLarge: false, ...also }
}

/** Bytes taken unless another limit is given, and those that one memory can hold. */
const MEMORY_LIMIT = 8e9
const MOST_BYTES_OF_HALF = 3.9e9
