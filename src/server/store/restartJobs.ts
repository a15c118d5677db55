import type { Queries } from '../database/database.ts'
import type { Delivery } from '../jobs/queue.ts'
import { addEvents } from './jobEvents.ts'

/**
 * Begins those of some jobs anew that failed, were given up or cancelled; where the same inputs are being solved, or
 * begin anew as well, they wait for them.
 *
 * @returns how many begin anew, and what of them is to be sent to the queue
 */
export async function restartJobs(
  within: Queries,
  jobs: readonly string[],
): Promise<{ count: number; sent: Delivery[] }> {
  const again = await within.query<Delivery & { leader: string | null }>(
    `update jobs j set state = 'queued', attempt = 0, delivery = delivery + 1, failure = null, worker = null,
       started_at = null, ended_at = null, leader = coalesce(
         (select o.id from jobs o where o.workspace = j.workspace and o.key = j.key
            and o.state in ('queued', 'running') and o.leader is null),
         nullif(a.first, j.id))
     from (select id, first_value(id) over (partition by workspace, key order by id) as first from jobs
       where id = any($1::uuid[]) and state in ('failed', 'dead', 'cancelled')) a
     where j.id = a.id and j.state in ('failed', 'dead', 'cancelled')
     returning j.id as job, j.delivery, j.leader`,
    [jobs],
  )
  await addEvents(
    within,
    again.map(({ job }) => job),
    'state',
    { state: 'queued' },
  )
  const sent = again.filter(({ leader }) => leader === null)
  return { count: again.length, sent: sent.map(({ job, delivery }) => ({ job, delivery })) }
}
