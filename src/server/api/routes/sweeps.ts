import { z } from 'zod'
import { PlannerError } from '../../../errors.ts'
import { changesAt, MOST_POINTS, pointsOf, sweepPlan } from '../../../study/sweep/points.ts'
import type { Queries } from '../../database/database.ts'
import { solveOptions } from '../../jobs/solveRequest.ts'
import { type SweepPoint, submit } from '../../jobs/submit.ts'
import { findDataset } from '../../store/datasets.ts'
import { cancelJob, restartJob } from '../../store/jobs.ts'
import { collectSweep, findSweep, insertSweep, jobsIn, listSweeps } from '../../store/sweeps.ts'
import { page, pageOf, pageQuery } from '../page.ts'
import { route } from '../route.ts'
import { inWorkspace, moment, name } from './shapes.ts'

const sweep = z.object({
  id: z.uuid(),
  scenario: z.uuid(),
  title: z.string(),
  plan: sweepPlan,
  createdAt: moment,
  states: z.record(z.string(), z.number().int()).describe('How many jobs are in which state.'),
})
const collected = z.object({
  id: z.uuid().describe('The job.'),
  point: z.record(z.string(), z.unknown()),
  state: z.string(),
  result: z.uuid().nullable(),
  status: z.string().nullable(),
  figures: z.record(z.string(), z.number()).nullable(),
})
const ofSweep = inWorkspace.extend({ sweep: z.uuid() })

/** One scenario at many points. */
export const sweepRoutes = [
  route({
    name: 'createSweep',
    method: 'post',
    path: '/workspaces/:workspace/sweeps',
    summary: 'Solve a scenario at many points: a grid, a list, a Latin hypercube or Sobol’s.',
    permission: 'collaborator',
    params: inWorkspace,
    body: solveOptions.extend({
      scenario: z.uuid(),
      title: name,
      plan: sweepPlan,
      datasets: z
        .array(z.uuid())
        .min(1)
        .max(200)
        .optional()
        .describe('Every point with each of these datasets: years of weather, cases of prices.'),
    }),
    status: 202,
    answer: sweep,
    handle: async ({ db, centre, actor, params: { workspace }, body }) => {
      const { scenario, title, plan, datasets, ...options } = body
      const points = pointsOf(plan)
      if (!points || points.length * (datasets?.length ?? 1) > MOST_POINTS)
        throw new PlannerError('INPUT_INVALID', 'The request is not as it should be', [
          {
            where: 'body.plan',
            what: `There are more than ${MOST_POINTS} points.`,
            hint: 'Sample it: sobol, latinHypercube.',
          },
        ])
      const account = actor.account!
      const id = await insertSweep(db, { workspace, account, scenario, title, plan })
      const asked = { workspace, scenario, account, options, sweep: id }
      const contents = points.map(point => ({ values: point, content: changesAt(point) }))
      await submit(db, centre.queue, asked, await withDatasets(db, workspace, contents, datasets))
      return { body: await findSweep(db, workspace, id) }
    },
  }),
  route({
    name: 'listSweeps',
    method: 'get',
    path: '/workspaces/:workspace/sweeps',
    summary: 'Sweeps of a workspace, the newest first.',
    permission: 'viewer',
    params: inWorkspace,
    query: pageQuery,
    answer: pageOf(sweep),
    handle: async ({ db, params, query: { limit, after } }) => ({
      body: page(await listSweeps(db, params.workspace, limit, after), limit),
    }),
  }),
  route({
    name: 'readSweep',
    method: 'get',
    path: '/workspaces/:workspace/sweeps/:sweep',
    summary: 'One sweep, and how far it has come.',
    permission: 'viewer',
    params: ofSweep,
    answer: sweep,
    handle: async ({ db, params }) => ({ body: await findSweep(db, params.workspace, params.sweep) }),
  }),
  route({
    name: 'collectSweep',
    method: 'get',
    path: '/workspaces/:workspace/sweeps/:sweep/points',
    summary: 'What came out at each point so far.',
    permission: 'viewer',
    params: ofSweep,
    query: pageQuery,
    answer: pageOf(collected),
    handle: async ({ db, params, query: { limit, after } }) => {
      await findSweep(db, params.workspace, params.sweep)
      return { body: page(await collectSweep(db, params.sweep, limit, after), limit) }
    },
  }),
  route({
    name: 'cancelSweep',
    method: 'post',
    path: '/workspaces/:workspace/sweeps/:sweep/cancel',
    summary: 'Cancel what has not ended.',
    permission: 'collaborator',
    params: ofSweep,
    answer: sweep,
    handle: async ({ db, centre, params: { workspace, sweep: id } }) => {
      await findSweep(db, workspace, id)
      const jobs = await jobsIn(db, id, ['queued', 'running'])
      const next = []
      for (const job of jobs) next.push(...(await cancelJob(db, workspace, job)))
      const others = next.filter(({ job }) => !jobs.includes(job))
      await centre.queue.send(db, others, 0)
      return { body: await findSweep(db, workspace, id) }
    },
  }),
  route({
    name: 'resumeSweep',
    method: 'post',
    path: '/workspaces/:workspace/sweeps/:sweep/resume',
    summary: 'Begin anew what failed, was given up or cancelled.',
    permission: 'collaborator',
    params: ofSweep,
    status: 202,
    answer: sweep,
    handle: async ({ db, centre, params: { workspace, sweep: id } }) => {
      await findSweep(db, workspace, id)
      const sent = []
      for (const job of await jobsIn(db, id, ['failed', 'dead', 'cancelled']))
        sent.push(...(await restartJob(db, workspace, job)))
      await centre.queue.send(db, sent, 0)
      return { body: await findSweep(db, workspace, id) }
    },
  }),
]

/** Every point with each dataset; how the dataset is called stands among the values of the point. */
async function withDatasets(
  db: Queries,
  workspace: string,
  points: readonly SweepPoint[],
  ids: readonly string[] | undefined,
): Promise<readonly SweepPoint[]> {
  if (!ids) return points
  const found = []
  for (const each of ids) found.push(await findDataset(db, workspace, each))
  return found.flatMap(({ id, name: called, version, checksum }) =>
    points.map(point => ({
      ...point,
      values: { ...point.values, dataset: `${called} ${version}` },
      dataset: { id, name: called, version, checksum },
    })),
  )
}
