import { z } from 'zod'
import { PlannerError } from '../../../errors.ts'
import { solveOptions } from '../../jobs/solveRequest.ts'
import { PRIORITY, submit } from '../../jobs/submit.ts'
import { cancelJobs } from '../../store/cancelJobs.ts'
import { findJob, listJobs } from '../../store/jobs.ts'
import { restartJobs } from '../../store/restartJobs.ts'
import { followJob } from '../followJob.ts'
import { page, pageOf, pageQuery } from '../page.ts'
import { route } from '../route.ts'
import { inWorkspace, moment } from './shapes.ts'

const states = z.enum(['queued', 'running', 'done', 'failed', 'cancelled', 'dead'])
/** A job as it is answered. */
export const jobShape = z.object({
  id: z.uuid(),
  scenario: z.uuid(),
  scenarioVersion: z.number().int(),
  sweep: z.uuid().nullable(),
  point: z.record(z.string(), z.unknown()).nullable(),
  state: states.describe('`dead`: given up after many attempts; it may be begun anew.'),
  attempt: z.number().int(),
  worker: z.string().nullable(),
  progress: z.record(z.string(), z.unknown()).nullable(),
  because: z.string().nullable().describe('Why it waits again: its worker was lost, its process died.'),
  failure: z.object({ code: z.string(), message: z.string(), problems: z.array(z.unknown()) }).nullable(),
  result: z.uuid().nullable(),
  follows: z.uuid().nullable().describe('The job with the same inputs that this one waits for.'),
  createdAt: moment,
  startedAt: moment.nullable(),
  endedAt: moment.nullable(),
})
const ofJob = inWorkspace.extend({ job: z.uuid() })

/** Solves: asked for, followed, cancelled, begun anew. */
export const jobRoutes = [
  route({
    name: 'createJob',
    method: 'post',
    path: '/workspaces/:workspace/jobs',
    summary: 'Ask for a scenario to be solved as it stands now. What was solved already is answered at once.',
    permission: 'collaborator',
    params: inWorkspace,
    body: solveOptions.extend({ scenario: z.uuid() }),
    status: 202,
    answer: jobShape,
    handle: async ({ db, centre, actor, params: { workspace }, body: { scenario, ...options } }) => {
      const asked = { workspace, scenario, account: actor.account!, options }
      const job = await submit(db, centre.queue, asked)
      return { body: job, headers: { Location: `/api/v1/workspaces/${workspace}/jobs/${job.id}` } }
    },
  }),
  route({
    name: 'listJobs',
    method: 'get',
    path: '/workspaces/:workspace/jobs',
    summary: 'Jobs of a workspace, the newest first.',
    permission: 'viewer',
    params: inWorkspace,
    query: pageQuery.extend({ sweep: z.uuid().optional(), state: states.optional() }),
    answer: pageOf(jobShape),
    handle: async ({ db, params, query: { limit, after, sweep, state } }) => ({
      body: page(await listJobs(db, params.workspace, { sweep, state }, limit, after), limit),
    }),
  }),
  route({
    name: 'readJob',
    method: 'get',
    path: '/workspaces/:workspace/jobs/:job',
    summary: 'One job.',
    permission: 'viewer',
    params: ofJob,
    answer: jobShape,
    handle: async ({ db, params: { workspace, job } }) => ({ body: await findJob(db, workspace, job) }),
  }),
  route({
    name: 'followJob',
    method: 'get',
    path: '/workspaces/:workspace/jobs/:job/events',
    summary:
      'What happens to a job, as server-sent events: `state` and `log` (kept), `progress`; ends with the job.',
    permission: 'viewer',
    params: ofJob,
    answer: 'text/event-stream',
    handle: async ({ centre, db, params: { workspace, job }, lastEvent }) => {
      await findJob(db, workspace, job)
      return { stream: response => followJob(centre, workspace, job, lastEvent, response) }
    },
  }),
  route({
    name: 'cancelJob',
    method: 'post',
    path: '/workspaces/:workspace/jobs/:job/cancel',
    summary: 'Cancel a job; its process ends within two seconds.',
    permission: 'collaborator',
    params: ofJob,
    answer: jobShape,
    handle: async ({ db, centre, params: { workspace, job } }) => {
      await findJob(db, workspace, job)
      await centre.queue.withdraw(db, [job])
      await centre.queue.send(db, await cancelJobs(db, [job]), PRIORITY.single)
      return { body: await findJob(db, workspace, job) }
    },
  }),
  route({
    name: 'restartJob',
    method: 'post',
    path: '/workspaces/:workspace/jobs/:job/restart',
    summary: 'Begin a job anew that failed, was given up or cancelled.',
    permission: 'collaborator',
    params: ofJob,
    status: 202,
    answer: jobShape,
    handle: async ({ db, centre, params: { workspace, job } }) => {
      await findJob(db, workspace, job)
      const { count, sent } = await restartJobs(db, [job])
      if (count === 0)
        throw new PlannerError('CONFLICT', 'Only what failed, was given up or cancelled begins anew')
      await centre.queue.send(db, sent, PRIORITY.single)
      return { body: await findJob(db, workspace, job) }
    },
  }),
]
