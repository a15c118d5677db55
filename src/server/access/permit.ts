import { PlannerError } from '../../errors.ts'
import type { Permission, Route } from '../api/route.ts'
import { one, type Queries } from '../database/database.ts'
import type { Actor } from './actor.ts'

const RANK: Record<string, number> = { viewer: 1, collaborator: 2, owner: 3, administrator: 4 }

/**
 * Lets a call through, or says why not. A workspace that the caller has no part in is not there for it.
 *
 * @throws PlannerError UNKNOWN_CALLER, FORBIDDEN, NOT_FOUND
 */
export async function permit(
  { permission, method }: Pick<Route, 'permission' | 'method'>,
  actor: Actor,
  workspace: string | undefined,
  queries: Queries,
): Promise<void> {
  if (permission === 'anyone') return
  if (!actor.account) throw new PlannerError('UNKNOWN_CALLER', 'Sign in first, or send an API key')
  const scope = method === 'get' ? 'read' : 'write'
  if (!actor.scopes.includes(scope)) throw forbidden(`The API key may not ${scope}.`)
  if (permission === 'signedIn') return
  if (permission === 'administrator') {
    if (!actor.administrator) throw forbidden('Only an administrator may do this.')
    return
  }
  await permitIn(workspace!, permission, actor, queries)
}

async function permitIn(
  workspace: string,
  permission: Permission,
  actor: Actor,
  queries: Queries,
): Promise<void> {
  const found = await one<{ role: string | null }>(
    queries,
    `select m.role from workspaces w left join members m on m.workspace = w.id and m.account = $2 where w.id = $1`,
    [workspace, actor.account],
  )
  const role = actor.administrator ? 'administrator' : found?.role
  if (!found || !role) throw new PlannerError('NOT_FOUND', 'There is no such workspace')
  if (RANK[role]! < RANK[permission]!)
    throw forbidden(`This takes the role ${permission}; yours here is ${role}.`)
}

const forbidden = (what: string) => new PlannerError('FORBIDDEN', what)
