import { createHash } from 'node:crypto'
import { PlannerError } from '../../errors.ts'
import { dataDigest } from '../../files/dataDigest.ts'
import { programVersion } from '../../files/manifest.ts'
import type { ScenarioFiles } from '../../files/scenarioFile.ts'
import type { Queries } from '../database/database.ts'
import { findDataset } from '../store/datasets.ts'
import { insertJob, type Job } from '../store/jobs.ts'
import { lineage, type Scenario } from '../store/scenarios.ts'
import type { Queue } from './queue.ts'
import { problemsOf, readBase, scenarioLayers } from './scenarioLayers.ts'
import type { SolveOptions, SolveRequest } from './solveRequest.ts'

/** Who asks for which scenario to be solved. */
export interface Submission {
  workspace: string
  scenario: string
  account: string
  options: SolveOptions
  sweep?: string
}

/** A point of a sweep: values by their place in the scenario, and the changes that these are. */
export interface SweepPoint {
  values: Record<string, unknown>
  content: Record<string, unknown>
  /** Tables to solve it with, e.g. another year of weather; else those of the scenario. */
  dataset?: SolveRequest['dataset']
}

/** People wait for a single job, not for each of a thousand. */
const PRIORITY = { single: 10, sweep: 0 }

/**
 * Asks for a scenario to be solved, as it stands now, or at each of many points.
 *
 * @throws PlannerError INPUT_INVALID  with all that is wrong and shows without the data
 */
export async function submit(
  within: Queries,
  queue: Queue,
  submission: Submission,
  points: readonly (SweepPoint | undefined)[] = [undefined],
): Promise<Job[]> {
  const { workspace, scenario, account, options, sweep } = submission
  const line = await lineage(within, workspace, scenario)
  const last = line.at(-1)
  if (!last) throw new PlannerError('NOT_FOUND', 'There is no such scenario')
  if (last.removed) throw new PlannerError('CONFLICT', 'The scenario was removed')
  const dataset = await datasetOf(within, workspace, line)
  const own = line.map(({ title, content }) => ({ title, content }))
  const base = readBase(last.base)
  const made = []
  for (const point of points) {
    const layers = point ? [...own, { title: 'point', content: point.content }] : own
    const request: SolveRequest = { ...options, title: last.title, base: last.base, layers, ...dataset }
    if (point?.dataset) request.dataset = point.dataset
    refuseWrong(request, base, points.length > 1 ? point : undefined)
    made.push(
      await insertJob(within, {
        workspace,
        scenario,
        account,
        request,
        scenarioVersion: last.version,
        key: keyOf(request, base),
        ...(sweep ? { sweep } : {}),
        ...(point ? { point: point.values } : {}),
      }),
    )
  }
  const sent = made.filter(({ mustBeSent }) => mustBeSent).map(({ job }) => ({ job: job.id, delivery: 0 }))
  await queue.send(within, sent, sweep ? PRIORITY.sweep : PRIORITY.single)
  return made.map(({ job }) => job)
}

/** The tables that the nearest scenario names, up to the root. */
async function datasetOf(
  within: Queries,
  workspace: string,
  line: readonly Scenario[],
): Promise<Pick<SolveRequest, 'dataset'>> {
  const nearest = line.findLast(({ dataset }) => dataset !== null)?.dataset
  if (!nearest) return {}
  const { id, name, version, checksum } = await findDataset(within, workspace, nearest)
  return { dataset: { id, name, version, checksum } }
}

function refuseWrong(request: SolveRequest, base: ScenarioFiles, point: SweepPoint | undefined): void {
  const problems = problemsOf(request, base)
  const title = point ? `The point ${JSON.stringify(point.values)}` : request.title
  if (problems.length > 0) throw new PlannerError('INPUT_INVALID', `${title} cannot be run`, problems)
}

/**
 * One name for all that a result depends on: the data and the tables given in their place, the scenario's files, what variants change, the solver, the
 * seed and the version of the program. The title is among it, since reports bear it.
 */
export function keyOf(request: SolveRequest, base = readBase(request.base)): string {
  const { texts } = scenarioLayers(request, base)
  const { title, solver, seed, dataset } = request
  const given = dataset ? [dataset.checksum] : []
  return createHash('sha256')
    .update(JSON.stringify([programVersion(), dataDigest(), title, solver, seed, texts, ...given]))
    .digest('hex')
}
