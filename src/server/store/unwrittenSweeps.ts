import type { SweepPlan } from '../../study/sweep/points.ts'
import { one, type Queries } from '../database/database.ts'
import type { SolveRequest } from '../jobs/solveRequest.ts'

/** What the jobs of a sweep are made from, as it stood when it was asked for. */
export interface Unwritten {
  scenarioVersion: number
  request: SolveRequest
  datasets?: NonNullable<SolveRequest['dataset']>[]
}

/** A sweep of which jobs are missing. */
interface UnwrittenSweep {
  workspace: string
  scenario: string
  account: string
  plan: SweepPlan
  unwritten: Unwritten
  /** How many jobs are there; they are written in the order of their points. */
  written: number
}

/** Locks a sweep, so that one at a time writes its jobs. Undefined where all are there. */
export async function lockUnwritten(within: Queries, sweep: string): Promise<UnwrittenSweep | undefined> {
  const found = await one<Omit<UnwrittenSweep, 'written'>>(
    within,
    `select workspace, scenario, account, plan, unwritten from sweeps
     where id = $1 and unwritten is not null for update`,
    [sweep],
  )
  if (!found) return undefined
  const jobs = await one<{ written: number }>(
    within,
    'select count(*)::int as written from jobs where sweep = $1',
    [sweep],
  )
  return { ...found, written: jobs!.written }
}

/** Every job of a sweep is there. */
export async function writtenWhole(within: Queries, sweep: string): Promise<void> {
  await within.query('update sweeps set unwritten = null where id = $1', [sweep])
}

/** Sweeps of which jobs are missing. */
export const unwrittenSweeps = async (queries: Queries): Promise<string[]> =>
  (
    await queries.query<{ id: string }>(
      'select id from sweeps where unwritten is not null order by created_at',
    )
  ).map(({ id }) => id)
