import { type Elastic, elasticOf } from '../../lp/infeasible.ts'
import type { LinearProgram } from '../../lp/program.ts'
import type { Solution, SolveProgress } from '../../lp/solver.ts'
import type { Network } from '../../network/network.ts'
import type { Built } from '../build.ts'
import { inWords, type SolveTools, type YearSolution } from '../solveYear.ts'
import { allowedBreaches, type Breach, brokenRows } from './breaches.ts'
import { explainFound } from './explain.ts'
import { pricesOfBreaking } from './giving.ts'
import { type Places, placesIn, placesWithin } from './places.ts'
import { caseOf, LARGE_COLUMNS } from './prove.ts'
import { reasonsFor } from './reasons.ts'
import { gatherTroubles } from './spans.ts'
import type { Trouble } from './trouble.ts'
import { english } from './words/english.ts'
import type { Words } from './words/shape.ts'

/** Why there is no solution: in sentences, and as data. */
export interface Failure {
  reasons: string[]
  troubles: Trouble[]
}

/** Price of a MWh that a scenario allows to go unmet, so that it does only where something is gained by it. */
const ALLOWED = 1e-4
/** Distance from the least violation at which the search for whole numbers ends. */
const MIP_GAP = 1e-3

/**
 * Says why a solve ended without a solution: which limits cannot be kept, where, when and by how much, and what would
 * have to change.
 *
 *   1. the programme again with limits that may be broken at a price, what was set by people before demand and demand before
 *      nature (`giving.ts`): the least violation;
 *   2. what is broken, put together into runs of hours (`spans.ts`);
 *   3. the hours around the worst of them with nothing costing but that: duals are the causes (`prove.ts`);
 *   4. one cause after the other made looser by as little as is enough: the fixes (`fixes.ts`).
 */
export async function explainFailure(
  { status, failed }: Pick<YearSolution, 'status' | 'failed'>,
  program: LinearProgram,
  built: Built,
  network: Network,
  tools: SolveTools,
): Promise<Failure> {
  const bare = (ending: keyof Words['endings']): Failure => ({
    reasons: [english.endings[ending]],
    troubles: [],
  })
  if (status === 'stopped' || tools.signal?.aborted) return bare('stopped')
  if (status === 'unbounded' || status === 'failed') return bare(status)
  const all = placesIn(built, network)
  const window = failed?.window
  const places = window ? placesWithin(all, window.columns, window.rows) : all
  const allowed = allowedBreaches(built, all)
  const part = { program: window?.program ?? program, columns: window?.columns }
  const troubles = await troublesOf({ ...part, built, network, places, allowed }, tools)
  if (troubles.length === 0) return bare('unknown')
  return { reasons: reasonsFor(troubles), troubles }
}

/** A programme without solution, with the ways to what it stands for. */
interface Contradiction {
  program: LinearProgram
  /** Numbers of its columns in the whole, where it was cut out of one. */
  columns: Int32Array | undefined
  built: Built
  network: Network
  places: Places
  /** What the scenario allows to be missed, by columns of the whole. */
  allowed: readonly Breach[]
}

async function troublesOf(given: Contradiction, tools: SolveTools): Promise<Trouble[]> {
  const { program, built, network, places } = given
  const { snapshots } = built.ledger
  for (const natureToo of [false, true]) {
    const prices = pricesOfBreaking(program.rowHour, places, snapshots, natureToo)
    const elastic = elasticOf(program, row => prices[row]!, costOfAllowed(given))
    const { status, x, y } = await solveElastic(elastic, tools)
    if (status !== 'optimal') continue
    const found = gatherTroubles(brokenRows(elastic, x, places), x, snapshots)
    const measuring = elastic.breaking.map(({ column }) => column)
    const whole = caseOf({ built, places, program: elastic.program, x, y, measuring })
    if (found.length > 0) return explainFound(whole, found, network, tools)
  }
  return []
}

/** By our own solver where the programme is large, else or if that is of no avail by HiGHS, whose simplex method would take too long. */
async function solveElastic(
  { program }: Elastic,
  { solver, signal, onProgress }: SolveTools,
): Promise<Solution> {
  onProgress?.('finding what cannot hold', 0)
  const tell = (progress: SolveProgress) =>
    onProgress?.('finding what cannot hold', progress.share, inWords(progress))
  const abort = { ...(signal ? { signal } : {}), mipGap: MIP_GAP }
  if (program.cost.length <= LARGE_COLUMNS) return solver.solve(program, abort)
  const first = await solver.solve(program, {
    ...abort,
    choice: 'timeStructured',
    handsOver: false,
    onProgress: tell,
  })
  return first.status === 'failed'
    ? solver.solve(program, { ...abort, choice: 'highs', method: 'ipm' })
    : first
}

/** What a scenario allows to be missed costs a little. */
function costOfAllowed({ program, columns, built, allowed }: Contradiction): Float64Array {
  const { hours } = built.ledger.snapshots
  const cost = new Float64Array(program.cost.length)
  const localOf = columns && new Map([...columns].map((column, local) => [column, local]))
  for (const { column, hour } of allowed) {
    const local = localOf ? localOf.get(column) : column
    if (local !== undefined) cost[local] = ALLOWED * (hour >= 0 ? hours[hour]! : 1)
  }
  return cost
}
