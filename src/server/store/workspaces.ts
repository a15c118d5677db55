import { PlannerError } from '../../errors.ts'
import { one, type Queries } from '../database/database.ts'

/** Where people of several organisations keep scenarios and results. */
export interface Workspace {
  id: string
  name: string
  description: string
  version: number
  createdAt: Date
}

const COLUMNS = 'w.id, w.name, w.description, w.version, w.created_at as "createdAt"'

/** Makes a workspace; who makes it owns it. */
export async function createWorkspace(
  within: Queries,
  account: string,
  { name, description }: Pick<Workspace, 'name' | 'description'>,
): Promise<Workspace> {
  const made = await one<Workspace>(
    within,
    `insert into workspaces as w (name, description) values ($1, $2) returning ${COLUMNS}`,
    [name, description],
  )
  await within.query(`insert into members (workspace, account, role) values ($1, $2, 'owner')`, [
    made!.id,
    account,
  ])
  return made!
}

/** Workspaces that somebody has a part in; all for administrators. */
export const listWorkspaces = (
  queries: Queries,
  account: string,
  administrator: boolean,
  limit: number,
  after: string | undefined,
) =>
  queries.query<Workspace>(
    `select ${COLUMNS} from workspaces w
     where ($2 or exists (select from members m where m.workspace = w.id and m.account = $1))
       and ($3::uuid is null or w.id > $3::uuid) order by w.id limit $4`,
    [account, administrator, after ?? null, limit + 1],
  )

/** @throws PlannerError NOT_FOUND */
export async function findWorkspace(queries: Queries, id: string): Promise<Workspace> {
  const found = await one<Workspace>(queries, `select ${COLUMNS} from workspaces w where w.id = $1`, [id])
  if (!found) throw new PlannerError('NOT_FOUND', 'There is no such workspace')
  return found
}

/** @throws PlannerError CHANGED_MEANWHILE  where somebody was quicker */
export async function changeWorkspace(
  within: Queries,
  id: string,
  seen: number,
  { name, description }: Pick<Workspace, 'name' | 'description'>,
): Promise<Workspace> {
  const changed = await one<Workspace>(
    within,
    `update workspaces w set name = $2, description = $3, version = version + 1
     where id = $1 and ($4::int is null or version = $4) returning ${COLUMNS}`,
    [id, name, description, Number.isNaN(seen) ? null : seen],
  )
  if (!changed) throw changedMeanwhile()
  return changed
}

/** Somebody changed it after it was seen. */
export const changedMeanwhile = () =>
  new PlannerError('CHANGED_MEANWHILE', 'It has changed since you saw it; read it again')

/** Somebody's part in a workspace. */
export interface Member {
  account: string
  name: string
  role: string
}

/** Who has a part in a workspace. */
export const listMembers = (queries: Queries, workspace: string) =>
  queries.query<Member>(
    `select m.account, a.name, m.role from members m join accounts a on a.id = m.account
     where m.workspace = $1 order by a.name`,
    [workspace],
  )

/** Gives somebody a role. @throws PlannerError NOT_FOUND, CONFLICT  where nobody would own the workspace */
export async function setMember(
  within: Queries,
  workspace: string,
  account: string,
  role: string,
): Promise<void> {
  if (!(await one(within, 'select id from accounts where id = $1', [account])))
    throw new PlannerError('NOT_FOUND', 'There is no such account')
  await within.query(
    `insert into members (workspace, account, role) values ($1, $2, $3)
     on conflict (workspace, account) do update set role = excluded.role`,
    [workspace, account, role],
  )
  await refuseOwnerless(within, workspace)
}

/** Takes somebody's part away. @throws PlannerError CONFLICT  where nobody would own the workspace */
export async function removeMember(within: Queries, workspace: string, account: string): Promise<void> {
  await within.query('delete from members where workspace = $1 and account = $2', [workspace, account])
  await refuseOwnerless(within, workspace)
}

async function refuseOwnerless(within: Queries, workspace: string): Promise<void> {
  if (
    !(await one(within, `select account from members where workspace = $1 and role = 'owner'`, [workspace]))
  )
    throw new PlannerError('CONFLICT', 'A workspace needs an owner')
}
