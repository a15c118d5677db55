import { openScratch, release } from '../memory.ts'
import type { LinearProgram } from '../program.ts'
import { canonicalise } from './canonical.ts'
import { type Forecast, forecastOf } from './forecast.ts'
import { type Iterate, type IterateOptions, iterate } from './iterate.ts'
import { type HalfData, layOut } from './layout.ts'
import { presolve } from './presolve.ts'
import { findRay } from './rays.ts'
import { openRoot, type Root } from './root.ts'
import { stage } from './stages.ts'
import { openTeam, type StartThread, type Team } from './team.ts'
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
  /** Points on the way of a like programme, the least exact first: the most exact that still fits is started from. */
  start?: readonly CentralPoint[]
  /** Are points on the way kept, to start a like programme from? */
  keepsPoints?: boolean
  /** Is told of each iteration; true ends the solve. */
  onIteration?: (iterate: Iterate) => boolean
  /** Is told what the solve will take, before it is taken. */
  onForecast?: (forecast: Forecast) => void
}

/** A point near the central path, as far from its bounds as belongs to its gap. */
export interface CentralPoint {
  gap: number
  /** Mean product of distances from bounds and their duals. [money] */
  product: number
  x: Float64Array
  y: Float64Array
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
  /** Points on the way, where they were asked for. */
  kept?: readonly CentralPoint[]
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
  const { halves, root, scale, unit } = arranged
  // Taken over, so that nothing else holds them once they stand in their threads.
  const team = openTeam(halves.splice(0), options.startThread)
  try {
    const kept: CentralPoint[] = []
    const { status, iteration, gap, primal, dual } = iterate(team, root, {
      scale,
      tolerance: options.tolerance ?? TOLERANCE,
      maxIterations: MOST_ITERATIONS,
      near: (options.start ?? []).map(point => ({
        gap: point.gap,
        product: point.product / unit,
        put: () => putPoint(team, root, arranged, point),
      })),
      onIteration: iterate => {
        const due = KEPT_GAPS[kept.length]
        if (options.keepsPoints && due !== undefined && iterate.gap <= due)
          kept.push({ gap: iterate.gap, product: iterate.product * unit, ...pointOf(team, root, arranged) })
        return options.onIteration?.(iterate) ?? false
      },
    })
    const point = withoutWrongSigns(program, pointOf(team, root, arranged))
    if (status !== 'stalled') return { status, ...point, iterations: iteration, isTooLarge: false, kept }
    const reached = [gap, primal, dual].map(value => value.toExponential(1))
    const reason = `no more progress after ${iteration} iterations, at a gap of ${reached[0]} and residuals of ${reached[1]} and ${reached[2]}`
    // So near, there is no ray to be looked for; whoever checks the point may find it good enough.
    if (Math.max(gap, primal, dual) > NEAR) return undecided(reason, { iterations: iteration })
    return { status: 'undecided', ...point, iterations: iteration, reason, isTooLarge: false }
  } finally {
    team.close()
  }
}

/** Values and duals of the whole where halves and root are now. */
function pointOf(team: Team, root: Root, { places, size, restore }: Arranged) {
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
  return restore(x, y)
}

/** A side that is not there has no dual: where one stands nevertheless, it is what is left of a residual. */
function withoutWrongSigns({ rowLower, rowUpper }: LinearProgram, { x, y }: ReturnType<Restore>) {
  for (let row = 0; row < y.length; row++) {
    const side = y[row]! > 0 ? rowLower[row]! : rowUpper[row]!
    if (!Number.isFinite(side)) y[row] = 0
  }
  return { x, y }
}

/** The other way: puts values and duals of the whole where they belong; slacks and duals of bounds follow. */
function putPoint(team: Team, root: Root, { places, translate }: Arranged, { x, y }: CentralPoint): void {
  const whole = translate(x, y)
  const points = places.map(({ variableOf, rowOf }) => ({
    x: Float64Array.from(variableOf, column => (column >= 0 ? whole.x[column]! : 0)),
    y: Float64Array.from(rowOf, row => whole.y[row]!),
  }))
  const ofRoot = points.pop()!
  team.setPoints(points)
  root.point().x.set(ofRoot.x)
  root.point().y.set(ofRoot.y)
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
  unit: number
  /** Values and duals of the canonical form from those of the whole. */
  translate: Restore
}

function arrange(program: LinearProgram, options: TimeStructuredOptions): Arranged | Attempt {
  const passing = openScratch()
  const presolved = presolve(program, passing)
  if (presolved.contradiction) return undecided('its bounds contradict one another')
  const { columns, rows } = presolved
  const size = { columns: columns.length, rows: rows.length }
  if (size.columns === 0) {
    const point = presolved.restore(new Float64Array(0), new Float64Array(size.rows))
    return { status: 'optimal', ...point, iterations: 0, isTooLarge: false }
  }
  const canonical = canonicalise(presolved.program, passing)
  const staging = stage(canonical, presolved.program.columnHour, passing)
  const forecast = forecastOf(staging)
  options.onForecast?.(forecast)
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
    unit: canonical.unit,
    translate: (x: Float64Array, y: Float64Array) =>
      canonical.translate(
        Float64Array.from(columns, column => x[column]!),
        Float64Array.from(rows, row => y[row]!),
      ),
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

/** Gaps at which points are kept. Later ones are so near the boundary that nothing but the same programme fits them. */
const KEPT_GAPS = [1e-1, 3e-2, 1e-2, 3e-3, 1e-3]
/** Bytes taken unless another limit is given, and those that one memory can hold. */
const MEMORY_LIMIT = 8e9
const MOST_BYTES_OF_HALF = 3.9e9
