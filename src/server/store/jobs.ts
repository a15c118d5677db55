import { PlannerError } from '../../errors.ts'
import { one, type Queries } from '../database/database.ts'
import type { JobProgress } from '../jobs/progress.ts'
import type { Delivery } from '../jobs/queue.ts'

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
  /** Why it waits again: its worker was lost, its process died. */
  because: string | null
  failure: { code: string; message: string; problems: unknown[] } | null
  result: string | null
  /** The job with the same inputs that this one waits for. */
  follows: string | null
  createdAt: Date
  startedAt: Date | null
  endedAt: Date | null
}

/** Columns of a job, of a table that is called `j`. */
export const JOB_COLUMNS = `j.id, j.scenario, j.scenario_version as "scenarioVersion", j.sweep, j.point, j.state, j.attempt,
  j.worker, j.progress, j.because, j.failure, j.result, j.leader as follows, j.created_at as "createdAt",
  j.started_at as "startedAt", j.ended_at as "endedAt"`

/** Jobs of a workspace, or of a sweep, the newest first. */
export const listJobs = (
  queries: Queries,
  workspace: string,
  { sweep, state }: { sweep?: string | undefined; state?: string | undefined },
  limit: number,
  after: string | undefined,
) =>
  queries.query<Job>(
    `select ${JOB_COLUMNS} from jobs j where j.workspace = $1 and ($2::uuid is null or j.sweep = $2::uuid)
       and ($3::text is null or j.state = $3)
       and ($4::uuid is null or (j.created_at, j.id) < (select created_at, id from jobs where id = $4::uuid))
     order by j.created_at desc, j.id desc limit $5`,
    [workspace, sweep ?? null, state ?? null, after ?? null, limit + 1],
  )

/** @throws PlannerError NOT_FOUND */
export async function findJob(queries: Queries, workspace: string, id: string): Promise<Job> {
  const found = await one<Job>(
    queries,
    `select ${JOB_COLUMNS} from jobs j where j.workspace = $1 and j.id = $2`,
    [workspace, id],
  )
  if (!found) throw new PlannerError('NOT_FOUND', 'There is no such job')
  return found
}

/** Jobs that nobody delivers, because the database was restored without its queue. */
export const undelivered = (queries: Queries) =>
  queries.query<Delivery>(
    `select j.id as job, j.delivery from jobs j where j.state in ('queued', 'running') and j.leader is null
       and not exists (select from pgboss.job b where b.name = 'solve' and b.data->>'job' = j.id::text
         and b.state in ('created', 'retry', 'active'))`,
  )
