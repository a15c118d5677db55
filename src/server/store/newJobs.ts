import { randomUUID } from 'node:crypto'
import type { Queries } from '../database/database.ts'
import type { Delivery } from '../jobs/queue.ts'
import type { SolveRequest } from '../jobs/solveRequest.ts'
import { addEvent, addEvents } from './jobEvents.ts'
import { JOB_COLUMNS, type Job } from './jobs.ts'

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

/** As it goes to the table: with its name, and the job that it follows. */
type Row = NewJob & { id: string; leader: string | null }

/**
 * Writes jobs of one workspace down. With inputs that were solved a job is done at once; with inputs that are being
 * solved it waits for them; only else must it be sent to the queue.
 */
export async function insertJobs(within: Queries, jobs: readonly NewJob[]): Promise<Job[]> {
  const made = await insert(
    within,
    jobs.map(job => ({ ...job, id: randomUUID(), leader: null })),
  )
  const queued = made.filter(({ state }) => state === 'queued').map(({ id }) => id)
  await addEvents(within, queued, 'state', { state: 'queued', result: null })
  for (const { id, state, result } of made.filter(each => each.state !== 'queued'))
    await addEvent(within, id, 'state', { state, result })
  return made
}

/** Those that must be sent to the queue. */
export const toBeSent = (jobs: readonly Job[]): Delivery[] =>
  jobs
    .filter(({ state, follows }) => state === 'queued' && follows === null)
    .map(({ id }) => ({ job: id, delivery: 0 }))

async function insert(within: Queries, rows: readonly Row[]): Promise<Job[]> {
  const made = await put(within, rows)
  const there = new Set(made.map(({ id }) => id))
  const missing = rows.filter(({ id }) => !there.has(id))
  if (missing.length === 0) return made
  const leaders = await leadersOf(within, missing)
  // A leader may have ended while we waited for its row; then its result is there, or the place is free.
  const followers = missing.map(row => ({ ...row, leader: leaders.get(row.key) ?? null }))
  return [...made, ...(await insert(within, followers))]
}

/** In the order of keys, so that two who ask for the same at once do not wait for one another. */
const put = (within: Queries, rows: readonly Row[]) =>
  within.query<Job>(
    `insert into jobs as j (id, workspace, scenario, scenario_version, sweep, point, request, key, account, leader,
       result, state, ended_at)
     select n.id, n.workspace, n.scenario, n."scenarioVersion", n.sweep, n.point, n.request, n.key, n.account,
       case when r.id is null then n.leader end, r.id, case when r.id is null then 'queued' else 'done' end,
       case when r.id is null then null else now() end
     from jsonb_to_recordset($1::jsonb) as n(id uuid, workspace uuid, scenario uuid, "scenarioVersion" int,
       sweep uuid, point jsonb, request jsonb, key text, account uuid, leader uuid)
     left join results r on r.workspace = n.workspace and r.key = n.key
     order by n.key, n.id on conflict do nothing returning ${JOB_COLUMNS}`,
    [JSON.stringify(rows)],
  )

async function leadersOf(within: Queries, rows: readonly Row[]): Promise<Map<string, string>> {
  const found = await within.query<{ id: string; key: string }>(
    `select id, key from jobs where workspace = $1 and key = any($2::text[]) and state in ('queued', 'running')
       and leader is null order by key for update`,
    [rows[0]!.workspace, rows.map(({ key }) => key)],
  )
  return new Map(found.map(({ id, key }) => [key, id]))
}
