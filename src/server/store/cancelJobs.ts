import { type Queries, tellAll } from '../database/database.ts'
import { CHANNEL } from '../jobs/notices.ts'
import type { Delivery } from '../jobs/queue.ts'
import { addEvents } from './jobEvents.ts'

/**
 * Cancels those of some jobs that have not ended; workers that have them end their processes. Where others wait for
 * the same inputs, the first of them is solved in its place.
 *
 * @returns what is to be sent to the queue
 */
export async function cancelJobs(within: Queries, jobs: readonly string[]): Promise<Delivery[]> {
  const ended = await within.query<{ id: string }>(
    `update jobs set state = 'cancelled', ended_at = now(), progress = null, because = null
     where id = any($1::uuid[]) and state in ('queued', 'running') returning id`,
    [jobs],
  )
  const ids = ended.map(({ id }) => id)
  await addEvents(within, ids, 'state', { state: 'cancelled' })
  await tellAll(
    within,
    CHANNEL,
    ids.map(job => ({ job, kind: 'cancel' })),
  )
  return promote(within, ids)
}

/** Of those that follow a job that is gone, the first leads the others. */
async function promote(within: Queries, gone: readonly string[]): Promise<Delivery[]> {
  const next = await within.query<Delivery & { was: string }>(
    `update jobs j set leader = null from (select distinct on (leader) id, leader as was from jobs
       where leader = any($1::uuid[]) and state = 'queued' order by leader, created_at, id) n
     where j.id = n.id returning j.id as job, j.delivery, n.was`,
    [gone],
  )
  if (next.length > 0)
    await within.query(
      `update jobs j set leader = n.job from jsonb_to_recordset($1::jsonb) as n(job uuid, was uuid)
       where j.leader = n.was and j.state = 'queued'`,
      [JSON.stringify(next)],
    )
  return next.map(({ job, delivery }) => ({ job, delivery }))
}
