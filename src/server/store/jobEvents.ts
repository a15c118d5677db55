import { type Queries, tellAll } from '../database/database.ts'
import { CHANNEL } from '../jobs/notices.ts'

/** Something that happened to a job. */
export interface JobEvent {
  id: string
  kind: string
  body: Record<string, unknown>
  at: Date
}

/** Writes the same event of some jobs down and tells whoever looks on, once the transaction has ended well. */
export async function addEvents(
  within: Queries,
  jobs: readonly string[],
  kind: string,
  body: unknown,
): Promise<void> {
  if (jobs.length === 0) return
  await within.query(
    'insert into job_events (job, kind, body) select job, $2, $3::jsonb from unnest($1::uuid[]) as job',
    [jobs, kind, JSON.stringify(body)],
  )
  await tellAll(
    within,
    CHANNEL,
    jobs.map(job => ({ job, kind: 'news' })),
  )
}

/** Writes an event of one job down. */
export const addEvent = (within: Queries, job: string, kind: string, body: unknown): Promise<void> =>
  addEvents(within, [job], kind, body)

/** Events of a job after one that is known. */
export const eventsAfter = (queries: Queries, job: string, after: string): Promise<JobEvent[]> =>
  queries.query<JobEvent>(
    'select id::text, kind, body, at from job_events where job = $1 and id > $2::bigint order by job_events.id',
    [job, after],
  )
