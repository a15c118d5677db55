import { type Queries, tell } from '../database/database.ts'
import { CHANNEL } from '../jobs/notices.ts'

/** Something that happened to a job. */
export interface JobEvent {
  id: string
  kind: string
  body: Record<string, unknown>
  at: Date
}

/** Writes an event down and tells whoever looks on, once the transaction has ended well. */
export async function addEvent(within: Queries, job: string, kind: string, body: unknown): Promise<void> {
  await within.query('insert into job_events (job, kind, body) values ($1, $2, $3::jsonb)', [
    job,
    kind,
    JSON.stringify(body),
  ])
  await tell(within, CHANNEL, { job, kind: 'news' })
}

/** Events of a job after one that is known. */
export const eventsAfter = (queries: Queries, job: string, after: string): Promise<JobEvent[]> =>
  queries.query<JobEvent>(
    'select id::text, kind, body, at from job_events where job = $1 and id > $2::bigint order by job_events.id',
    [job, after],
  )
