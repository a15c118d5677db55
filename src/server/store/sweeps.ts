import { PlannerError } from '../../errors.ts'
import type { SweepPlan } from '../../study/sweep/points.ts'
import { one, type Queries } from '../database/database.ts'
import type { Job } from './jobs.ts'
import type { Unwritten } from './unwrittenSweeps.ts'

/** Many jobs that belong together: one scenario at many points. */
export interface Sweep {
  id: string
  scenario: string
  title: string
  plan: SweepPlan
  createdAt: Date
  /** How many jobs it has in all. */
  points: number
  /** How many of its jobs are in which state. */
  states: Partial<Record<Job['state'], number>>
}

const COLUMNS = `s.id, s.scenario, s.title, s.plan, s.created_at as "createdAt", s.points,
  coalesce((select json_object_agg(state, count) from
    (select j.state, count(*) as count from jobs j where j.sweep = s.id group by j.state) as counted), '{}') as states`

/** Writes a sweep down, with what its jobs will be made from. */
export async function insertSweep(
  within: Queries,
  sweep: { workspace: string; account: string; unwritten: Unwritten } & Pick<
    Sweep,
    'scenario' | 'title' | 'plan' | 'points'
  >,
): Promise<string> {
  const made = await one<{ id: string }>(
    within,
    `insert into sweeps (workspace, account, scenario, title, plan, points, unwritten)
     values ($1, $2, $3, $4, $5::jsonb, $6, $7::jsonb) returning id`,
    [
      sweep.workspace,
      sweep.account,
      sweep.scenario,
      sweep.title,
      JSON.stringify(sweep.plan),
      sweep.points,
      JSON.stringify(sweep.unwritten),
    ],
  )
  return made!.id
}

/** Sweeps of a workspace, the newest first. */
export const listSweeps = (queries: Queries, workspace: string, limit: number, after: string | undefined) =>
  queries.query<Sweep>(
    `select ${COLUMNS} from sweeps s where s.workspace = $1
       and ($2::uuid is null or (s.created_at, s.id) < (select created_at, id from sweeps where id = $2::uuid))
     order by s.created_at desc, s.id desc limit $3`,
    [workspace, after ?? null, limit + 1],
  )

/** @throws PlannerError NOT_FOUND */
export async function findSweep(queries: Queries, workspace: string, id: string): Promise<Sweep> {
  const found = await one<Sweep>(
    queries,
    `select ${COLUMNS} from sweeps s where s.workspace = $1 and s.id = $2`,
    [workspace, id],
  )
  if (!found) throw new PlannerError('NOT_FOUND', 'There is no such sweep')
  return found
}

/** What is known of a point so far. */
export interface SweepRow {
  id: string
  point: Record<string, unknown>
  state: Job['state']
  result: string | null
  status: string | null
  /** Those figures of the summary that are numbers. */
  figures: Record<string, number> | null
}

/** Points of a sweep with what came out so far, in the order of the jobs' names. */
export const collectSweep = (queries: Queries, sweep: string, limit: number, after: string | undefined) =>
  queries.query<SweepRow>(
    `select j.id, j.point, j.state, j.result, r.status,
       (select jsonb_object_agg(key, value) from jsonb_each(r.summary) where jsonb_typeof(value) = 'number') as figures
     from jobs j left join results r on r.id = j.result
     where j.sweep = $1 and ($2::uuid is null or j.id > $2::uuid) order by j.id limit $3`,
    [sweep, after ?? null, limit + 1],
  )

/** Jobs of a sweep in some states. */
export const jobsIn = async (
  queries: Queries,
  sweep: string,
  states: readonly Job['state'][],
): Promise<string[]> =>
  (
    await queries.query<{ id: string }>(
      'select id from jobs where sweep = $1 and state = any($2::text[]) order by id',
      [sweep, states],
    )
  ).map(({ id }) => id)
