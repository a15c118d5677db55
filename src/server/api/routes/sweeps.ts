import { z } from 'zod'
import { PlannerError } from '../../../errors.ts'
import { MOST_POINTS, pointsOf, type SweepPlan, sweepPlan } from '../../../study/sweep/points.ts'
import type { Queries } from '../../database/database.ts'
import { solveOptions } from '../../jobs/solveRequest.ts'
import { namedDataset, PRIORITY, standing } from '../../jobs/submit.ts'
import { childrenOf, refuseWrongChildren, writeSweep } from '../../jobs/sweepJobs.ts'
import { cancelJobs } from '../../store/cancelJobs.ts'
import { restartJobs } from '../../store/restartJobs.ts'
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
  points: z.number().int().describe('How many jobs it has in all.'),
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
    ownTransaction: true,
    handle: async ({ db, centre, actor, params: { workspace }, body, change }) => {
      const { scenario, title, plan, datasets: names, ...options } = body
      refuseMany(plan, names?.length ?? 1)
      const stands = await standing(db, { workspace, scenario, options })
      const datasets = names && (await namedDatasets(db, workspace, names))
      const unwritten = { ...stands, ...(datasets ? { datasets } : {}) }
      const children = childrenOf(plan, unwritten)
      await refuseWrongChildren(children)
      const about = { workspace, account: actor.account!, scenario, title, plan, points: children.length }
      const answer = await change(async within => ({
        body: { id: await insertSweep(within, { ...about, unwritten }) },
      }))
      const { id } = answer.body as { id: string }
      // From here on it is kept: what is not written now is written when the centre starts again.
      await writeSweep(centre, id)
      return { ...answer, body: await findSweep(db, workspace, id) }
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
    ownTransaction: true,
    answer: sweep,
    handle: async ({ db, centre, change, params: { workspace, sweep: id } }) => {
      await findSweep(db, workspace, id)
      // What is not written yet could not be cancelled; what never can be, as its base is gone, need not be.
      await writeSweep(centre, id).catch(() => {})
      return change(async within => {
        const open = await jobsIn(within, id, ['queued', 'running'])
        await centre.queue.withdraw(within, open)
        await centre.queue.send(within, await cancelJobs(within, open), PRIORITY.sweep)
        return { body: await findSweep(within, workspace, id) }
      })
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
      const { sent } = await restartJobs(db, await jobsIn(db, id, ['failed', 'dead', 'cancelled']))
      await centre.queue.send(db, sent, PRIORITY.sweep)
      return { body: await findSweep(db, workspace, id) }
    },
  }),
]

/** @throws PlannerError INPUT_INVALID */
function refuseMany(plan: SweepPlan, datasets: number): void {
  const points = pointsOf(plan)
  if (points && points.length * datasets <= MOST_POINTS) return
  throw new PlannerError('INPUT_INVALID', 'The request is not as it should be', [
    {
      where: 'body.plan',
      what: `There are more than ${MOST_POINTS} points.`,
      hint: 'Sample it: sobol, latinHypercube.',
    },
  ])
}

async function namedDatasets(db: Queries, workspace: string, ids: readonly string[]) {
  const found = []
  for (const each of ids) found.push(await namedDataset(db, workspace, each))
  return found
}
