import { createHash } from 'node:crypto'
import { PlannerError } from '../../errors.ts'
import { dataDigest } from '../../files/dataDigest.ts'
import { programVersion } from '../../files/manifest.ts'
import type { ScenarioFiles } from '../../files/scenarioFile.ts'
import type { Queries } from '../database/database.ts'
import { findDataset } from '../store/datasets.ts'
import type { Job } from '../store/jobs.ts'
import { insertJobs, toBeSent } from '../store/newJobs.ts'
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
}

/** People wait for a single job, not for each of a thousand. */
export const PRIORITY = { single: 10, sweep: 0 }

/** A scenario as it stands now, with all that it rests on. */
export interface Standing {
  scenarioVersion: number
  request: SolveRequest
}

/** @throws PlannerError NOT_FOUND, CONFLICT */
export async function standing(
  queries: Queries,
  { workspace, scenario, options }: Omit<Submission, 'account'>,
): Promise<Standing> {
  const line = await lineage(queries, workspace, scenario)
  const last = line.at(-1)
  if (!last) throw new PlannerError('NOT_FOUND', 'There is no such scenario')
  if (last.removed) throw new PlannerError('CONFLICT', 'The scenario was removed')
  const layers = line.map(({ title, content }) => ({ title, content }))
  const { title, base, version } = last
  const dataset = await datasetOf(queries, workspace, line)
  return { scenarioVersion: version, request: { ...options, title, base, layers, ...dataset } }
}

/**
 * Asks for a scenario to be solved, as it stands now.
 *
 * @throws PlannerError INPUT_INVALID  with all that is wrong and shows without the data
 */
export async function submit(within: Queries, queue: Queue, submission: Submission): Promise<Job> {
  const { workspace, scenario, account } = submission
  const { request, scenarioVersion } = await standing(within, submission)
  const base = readBase(request.base)
  refuseWrong(request, base, request.title)
  const key = keysFor(base)(request)
  const made = await insertJobs(within, [{ workspace, scenario, scenarioVersion, account, request, key }])
  await queue.send(within, toBeSent(made), PRIORITY.single)
  return made[0]!
}

/** The tables that the nearest scenario names, up to the root. */
async function datasetOf(
  queries: Queries,
  workspace: string,
  line: readonly Scenario[],
): Promise<Pick<SolveRequest, 'dataset'>> {
  const nearest = line.findLast(({ dataset }) => dataset !== null)?.dataset
  return nearest ? { dataset: await namedDataset(queries, workspace, nearest) } : {}
}

/** A dataset by which it is named in a request to solve. @throws PlannerError NOT_FOUND */
export async function namedDataset(
  queries: Queries,
  workspace: string,
  dataset: string,
): Promise<NonNullable<SolveRequest['dataset']>> {
  const { id, name, version, checksum } = await findDataset(queries, workspace, dataset)
  return { id, name, version, checksum }
}

/** @throws PlannerError INPUT_INVALID */
export function refuseWrong(request: SolveRequest, base: ScenarioFiles, title: string): void {
  const problems = problemsOf(request, base)
  if (problems.length > 0) throw new PlannerError('INPUT_INVALID', `${title} cannot be run`, problems)
}

/**
 * One name for all that a result depends on: the data and the tables given in their place, the scenario's files, what
 * variants change, the solver, the seed and the version of the program. The title is among it, since reports bear it.
 */
export function keysFor(base: ScenarioFiles): (request: SolveRequest) => string {
  const program = [programVersion(), dataDigest()]
  return request => {
    const { texts } = scenarioLayers(request, base)
    const { title, solver, seed, dataset } = request
    const given = dataset ? [dataset.checksum] : []
    return createHash('sha256')
      .update(JSON.stringify([...program, title, solver, seed, texts, ...given]))
      .digest('hex')
  }
}
