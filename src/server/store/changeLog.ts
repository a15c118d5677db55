import { PlannerError } from '../../errors.ts'
import { one, type Queries } from '../database/database.ts'
import type { Scenario, ScenarioText } from './scenarios.ts'

/** What a scenario was before or after a change; null where it was not. */
export type Snapshot = (ScenarioText & Pick<Scenario, 'removed'>) | null

/** One change, as it stays for ever. */
export interface Change {
  id: string
  scenario: string
  action: string
  before: Snapshot
  after: Snapshot
  because: string
  account: string
  at: Date
}

/** What is written down of a change. */
export type NewChange = Omit<Change, 'id' | 'at'> & { workspace: string }

const COLUMNS = 'c.id::text, c.scenario, c.action, c.before, c.after, c.because, c.account, c.at'

/** Adds a change to the log. */
export async function logChange(within: Queries, change: NewChange): Promise<Change> {
  const { workspace, scenario, action, before, after, because, account } = change
  const json = (snapshot: Snapshot) => (snapshot ? JSON.stringify(snapshotOf(snapshot)) : null)
  const logged = await one<Change>(
    within,
    `insert into change_log as c (workspace, scenario, action, before, after, because, account)
     values ($1, $2, $3, $4::jsonb, $5::jsonb, $6, $7) returning ${COLUMNS}`,
    [workspace, scenario, action, json(before), json(after), because, account],
  )
  return logged!
}

const snapshotOf = ({ title, because, content, removed }: NonNullable<Snapshot>) => ({
  title,
  because,
  content,
  removed,
})

/** Changes in a workspace, or of one scenario, the newest first. */
export const listChanges = (
  queries: Queries,
  workspace: string,
  scenario: string | undefined,
  limit: number,
  after: string | undefined,
) =>
  queries.query<Change>(
    `select ${COLUMNS} from change_log c where c.workspace = $1 and ($2::uuid is null or c.scenario = $2::uuid)
       and ($3::bigint is null or c.id < $3::bigint) order by c.id desc limit $4`,
    [workspace, scenario ?? null, after ?? null, limit + 1],
  )

/** @throws PlannerError NOT_FOUND */
export async function findChange(queries: Queries, workspace: string, id: string): Promise<Change> {
  const found = await one<Change>(
    queries,
    `select ${COLUMNS} from change_log c where c.workspace = $1 and c.id = $2::bigint`,
    [workspace, id],
  )
  if (!found) throw new PlannerError('NOT_FOUND', 'There is no such change')
  return found
}
