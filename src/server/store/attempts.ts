import { type Database, one, type Queries, tell } from '../database/database.ts'
import type { SolvedFiles } from '../jobs/collect.ts'
import { CHANNEL } from '../jobs/notices.ts'
import type { JobProgress } from '../jobs/progress.ts'
import type { Delivery } from '../jobs/queue.ts'
import type { SolveRequest } from '../jobs/solveRequest.ts'
import { addEvent, addEvents } from './jobEvents.ts'
import { keepResult } from './results.ts'

/** A job in the hands of a worker. The attempt is its lease: who holds an older one has lost the job. */
export interface Claimed {
  id: string
  workspace: string
  key: string
  attempt: number
  request: SolveRequest
}

/** How a job ends. */
export type Ending = { state: 'done'; solved: SolvedFiles } | { state: 'failed' | 'dead'; failure: unknown }

/** After so many attempts that ended without a word a job is given up. */
export const MOST_ATTEMPTS = 5

/** Takes a job, unless it has ended, was restarted since, or is given up. */
export async function claim(
  database: Database,
  { job, delivery }: Delivery,
  worker: string,
): Promise<Claimed | undefined> {
  return database.transaction(async within => {
    const claimed = await one<Claimed>(
      within,
      `update jobs set state = 'running', attempt = attempt + 1, worker = $3, started_at = now(), progress = null,
         because = null
       where id = $1 and delivery = $2 and state in ('queued', 'running')
       returning id, workspace, key, attempt, request`,
      [job, delivery, worker],
    )
    if (!claimed) return undefined
    if (claimed.attempt > MOST_ATTEMPTS) {
      const message = `${MOST_ATTEMPTS} attempts ended without a word.`
      await endWithin(within, claimed, {
        state: 'dead',
        failure: { code: 'INTERNAL', message, problems: [] },
      })
      return undefined
    }
    await addEvent(within, claimed.id, 'state', { state: 'running', attempt: claimed.attempt, worker })
    return claimed
  })
}

/**
 * Ends a job and those that wait for the same, once: an ending of an attempt that lost the job changes nothing. One that
 * was thought lost and comes back before the next attempt counts.
 */
export async function endJob(database: Database, job: Claimed, ending: Ending): Promise<boolean> {
  return database.transaction(within => endWithin(within, job, ending))
}

async function endWithin(within: Queries, job: Claimed, ending: Ending): Promise<boolean> {
  const held = await one(
    within,
    `select id from jobs where id = $1 and attempt = $2 and state in ('queued', 'running') for update`,
    [job.id, job.attempt],
  )
  if (!held) return false
  const result =
    ending.state === 'done' ? await keepResult(within, job.workspace, job.key, ending.solved) : null
  const failure = ending.state === 'done' ? null : JSON.stringify(ending.failure)
  const ended = await within.query<{ id: string }>(
    `update jobs set state = $2, result = $3, failure = $4::jsonb, ended_at = now(), progress = null,
       because = null
     where (id = $1 or leader = $1) and state in ('queued', 'running') returning id`,
    [job.id, ending.state, result, failure],
  )
  await addEvents(
    within,
    ended.map(({ id }) => id),
    'state',
    { state: ending.state, result },
  )
  return true
}

/** An attempt ended without a word; the queue will deliver the job again. */
export async function failAttempt(database: Database, job: Claimed, because: string): Promise<void> {
  await database.transaction(async within => {
    const held = await one(
      within,
      `update jobs set state = 'queued', progress = null, because = $3
       where id = $1 and attempt = $2 and state = 'running' returning id`,
      [job.id, job.attempt, because],
    )
    if (held) await addEvent(within, job.id, 'state', { state: 'queued', because })
  })
}

/** What is said of a job whose worker went away. */
const LOST = 'Its worker was not heard of any more; another tries again.'

/** Jobs that the queue took from a worker which it does not hear any more wait again, and say so. */
export async function freeLost(database: Database): Promise<void> {
  await database.transaction(async within => {
    const lost = await within.query<{ id: string }>(
      `update jobs j set state = 'queued', progress = null, because = $1 where j.state = 'running'
         and not exists (select from pgboss.job b where b.name = 'solve' and b.state = 'active'
           and b.data->>'job' = j.id::text) returning j.id`,
      [LOST],
    )
    await addEvents(
      within,
      lost.map(({ id }) => id),
      'state',
      { state: 'queued', because: LOST },
    )
  })
}

/** Writes down how far an attempt has come, while it holds the job; that a phase began is kept in the job's log. */
export async function recordProgress(
  database: Database,
  job: Claimed,
  progress: JobProgress,
  begins: boolean,
): Promise<void> {
  const held = await one(
    database,
    `update jobs set progress = $3::jsonb where id = $1 and attempt = $2 and state = 'running' returning id`,
    [job.id, job.attempt, JSON.stringify(progress)],
  )
  if (!held) return
  const { phase, elapsedSeconds } = progress
  if (begins) await addEvent(database, job.id, 'log', { attempt: job.attempt, phase, elapsedSeconds })
  await tell(database, CHANNEL, { job: job.id, kind: 'progress', progress })
}
