import { PlannerError } from '../../errors.ts'
import { one, type Queries, tell } from '../database/database.ts'
import { CHANNEL } from '../jobs/notices.ts'
import type { JobProgress } from '../jobs/progress.ts'
import type { Delivery } from '../jobs/queue.ts'
import type { SolveRequest } from '../jobs/solveRequest.ts'
import { addEvent } from './jobEvents.ts'

/** One solve that somebody asked for. */
export interface Job {
  id: string
  scenario: string
  scenarioVersion: number
  sweep: string | null
  point: Record<string, unknown> | null
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'dead'
  attempt: number
  worker: string | null
  progress: JobProgress | null
  failure: { code: string; message: string; problems: unknown[] } | null
  result: string | null
  /** The job with the same inputs that this one waits for. */
  follows: string | null
  createdAt: Date
  startedAt: Date | null
  endedAt: Date | null
}

/** A job to be written down. */
export interface NewJob {
  workspace: string
  scenario: string
  scenarioVersion: number
  sweep?: string
  point?: Record<string, unknown>
  request: SolveRequest
  key: string
  account: string
}

const COLUMNS = `j.id, j.scenario, j.scenario_version as "scenarioVersion", j.sweep, j.point, j.state, j.attempt,
  j.worker, j.progress, j.failure, j.result, j.leader as follows, j.created_at as "createdAt",
  j.started_at as "startedAt", j.ended_at as "endedAt"`

/**
 * Writes a job down. With inputs that were solved it is done at once; with inputs that are being solved it waits for
 * them; only else must it be sent to the queue.
 */
export async function insertJob(within: Queries, job: NewJob): Promise<{ job: Job; mustBeSent: boolean }> {
  const led = await put(within, job, null)
  if (led) return led
  const leader = await one<{ id: string }>(
    within,
    `select id from jobs where workspace = $1 and key = $2 and state in ('queued', 'running') and leader is null
     for update`,
    [job.workspace, job.key],
  )
  // The leader may have ended while we waited for its row; then its result is there, or the place is free.
  return (await put(within, job, leader?.id ?? null)) ?? insertJob(within, job)
}

async function put(within: Queries, job: NewJob, leader: string | null) {
  const made = await one<Job>(
    within,
    `insert into jobs as j (workspace, scenario, scenario_version, sweep, point, request, key, account, leader, result, state, ended_at)
     select $1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8, case when r.id is null then $9::uuid end, r.id,
       case when r.id is null then 'queued' else 'done' end, case when r.id is null then null else now() end
     from (select 1) as always left join results r on r.workspace = $1 and r.key = $7
     on conflict do nothing returning ${COLUMNS}`,
    [
      job.workspace,
      job.scenario,
      job.scenarioVersion,
      job.sweep ?? null,
      job.point ? JSON.stringify(job.point) : null,
      JSON.stringify(job.request),
      job.key,
      job.account,
      leader,
    ],
  )
  if (!made) return undefined
  await addEvent(within, made.id, 'state', { state: made.state, result: made.result })
  return { job: made, mustBeSent: made.state === 'queued' && made.follows === null }
}

/** Jobs of a workspace, or of a sweep, the newest first. */
export const listJobs = (
  queries: Queries,
  workspace: string,
  { sweep, state }: { sweep?: string | undefined; state?: string | undefined },
  limit: number,
  after: string | undefined,
) =>
  queries.query<Job>(
    `select ${COLUMNS} from jobs j where j.workspace = $1 and ($2::uuid is null or j.sweep = $2::uuid)
       and ($3::text is null or j.state = $3)
       and ($4::uuid is null or (j.created_at, j.id) < (select created_at, id from jobs where id = $4::uuid))
     order by j.created_at desc, j.id desc limit $5`,
    [workspace, sweep ?? null, state ?? null, after ?? null, limit + 1],
  )

/** @throws PlannerError NOT_FOUND */
export async function findJob(queries: Queries, workspace: string, id: string): Promise<Job> {
  const found = await one<Job>(
    queries,
    `select ${COLUMNS} from jobs j where j.workspace = $1 and j.id = $2`,
    [workspace, id],
  )
  if (!found) throw new PlannerError('NOT_FOUND', 'There is no such job')
  return found
}

/**
 * Cancels a job; a worker that has it ends its process. If others wait for the same inputs, the first of them is
 * solved in its place.
 *
 * @returns what is to be sent to the queue
 */
export async function cancelJob(within: Queries, workspace: string, id: string): Promise<Delivery[]> {
  await findJob(within, workspace, id)
  const ended = await one(
    within,
    `update jobs set state = 'cancelled', ended_at = now(), progress = null
     where id = $1 and state in ('queued', 'running') returning id`,
    [id],
  )
  if (!ended) return []
  await addEvent(within, id, 'state', { state: 'cancelled' })
  await tell(within, CHANNEL, { job: id, kind: 'cancel' })
  const next = await within.query<Delivery>(
    `update jobs set leader = null where id = (select id from jobs where leader = $1 and state = 'queued'
       order by created_at, id limit 1) returning id as job, delivery`,
    [id],
  )
  if (next[0])
    await within.query(`update jobs set leader = $2 where leader = $1 and state = 'queued'`, [
      id,
      next[0].job,
    ])
  return next
}

/**
 * Begins a job anew that failed, was given up or cancelled; if the same inputs are being solved, it waits for them.
 *
 * @returns what is to be sent to the queue
 * @throws PlannerError CONFLICT  where it did not
 */
export async function restartJob(within: Queries, workspace: string, id: string): Promise<Delivery[]> {
  await findJob(within, workspace, id)
  const again = await one<Delivery & { leader: string | null }>(
    within,
    `update jobs j set state = 'queued', attempt = 0, delivery = delivery + 1, failure = null, worker = null,
       started_at = null, ended_at = null,
       leader = (select o.id from jobs o where o.workspace = j.workspace and o.key = j.key and o.id <> j.id
         and o.state in ('queued', 'running') and o.leader is null)
     where id = $1 and state in ('failed', 'dead', 'cancelled') returning id as job, delivery, leader`,
    [id],
  )
  if (!again) throw new PlannerError('CONFLICT', 'Only what failed, was given up or cancelled begins anew')
  await addEvent(within, id, 'state', { state: 'queued' })
  const { job, delivery, leader } = again
  return leader ? [] : [{ job, delivery }]
}

/** Jobs that nobody delivers, because the database was restored without its queue. */
export const undelivered = (queries: Queries) =>
  queries.query<Delivery>(
    `select j.id as job, j.delivery from jobs j where j.state in ('queued', 'running') and j.leader is null
       and not exists (select from pgboss.job b where b.name = 'solve' and b.data->>'job' = j.id::text
         and b.state in ('created', 'retry', 'active'))`,
  )
