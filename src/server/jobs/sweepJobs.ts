import { setImmediate as breath } from 'node:timers/promises'
import { changesAt, type Point, pointsOf, type SweepPlan } from '../../study/sweep/points.ts'
import type { Centre } from '../centre.ts'
import { insertJobs, toBeSent } from '../store/newJobs.ts'
import { lockUnwritten, type Unwritten, unwrittenSweeps, writtenWhole } from '../store/unwrittenSweeps.ts'
import { readBase } from './scenarioLayers.ts'
import type { SolveRequest } from './solveRequest.ts'
import { keysFor, PRIORITY, refuseWrong } from './submit.ts'

/** One job of a sweep: values by their place in the scenario, and what is solved there. */
interface Child {
  values: Record<string, unknown>
  request: SolveRequest
}

/** How many jobs are written in one transaction: others wait for a tenth of a second at most. */
const PORTION = 50

/** All jobs of a sweep, each point with each dataset; the same whenever it is asked. */
export function childrenOf(
  plan: SweepPlan,
  { request, datasets }: Pick<Unwritten, 'request' | 'datasets'>,
): Child[] {
  const points = pointsOf(plan) ?? []
  const at = (point: Point): SolveRequest => ({
    ...request,
    layers: [...request.layers, { title: 'point', content: changesAt(point) }],
  })
  if (!datasets) return points.map(point => ({ values: point, request: at(point) }))
  return datasets.flatMap(dataset =>
    points.map(point => ({
      values: { ...point, dataset: `${dataset.name} ${dataset.version}` },
      request: { ...at(point), dataset },
    })),
  )
}

/** @throws PlannerError INPUT_INVALID  with what is wrong at the first point at which something is */
export async function refuseWrongChildren(children: readonly Child[]): Promise<void> {
  const base = readBase(children[0]!.request.base)
  for (const [i, { request, values }] of children.entries()) {
    refuseWrong(request, base, children.length > 1 ? `The point ${JSON.stringify(values)}` : request.title)
    if (i % PORTION === PORTION - 1) await breath()
  }
}

/**
 * Writes the jobs of a sweep that are still missing, in portions between which others have their turn. Whoever asks
 * meanwhile, also after the server died, goes on where it stands.
 */
export async function writeSweep(
  { database, queue }: Pick<Centre, 'database' | 'queue'>,
  sweep: string,
  leaving?: AbortSignal,
): Promise<void> {
  let children: Child[] | undefined
  for (let isWhole = false; !isWhole && !leaving?.aborted; await breath())
    isWhole = await database.transaction(async within => {
      const found = await lockUnwritten(within, sweep)
      if (!found) return true
      const { unwritten, written, plan, ...about } = found
      children ??= childrenOf(plan, unwritten)
      const portion = children.slice(written, written + PORTION)
      const keyOf = keysFor(readBase(unwritten.request.base))
      const { scenarioVersion } = unwritten
      const jobs = portion.map(({ values, request }) => ({
        ...about,
        sweep,
        scenarioVersion,
        request,
        point: values,
        key: keyOf(request),
      }))
      await queue.send(within, toBeSent(await insertJobs(within, jobs)), PRIORITY.sweep)
      if (written + portion.length < children.length) return false
      await writtenWhole(within, sweep)
      return true
    })
}

/**
 * Writes what a server that died had begun to write down, while this one answers already. Gives the way to stop. A sweep
 * that cannot be written, as its base is gone, holds up no other.
 */
export function writeUnwritten(centre: Pick<Centre, 'database' | 'queue'>): () => Promise<void> {
  const leaving = new AbortController()
  const tell = (what: string) => (error: Error) =>
    void process.stderr.write(`${what} not written to the end: ${error.message}\n`)
  const writing = (async () => {
    for (const sweep of await unwrittenSweeps(centre.database))
      await writeSweep(centre, sweep, leaving.signal).catch(tell(`The sweep ${sweep} is`))
  })().catch(tell('Sweeps are'))
  return () => {
    leaving.abort()
    return writing
  }
}
