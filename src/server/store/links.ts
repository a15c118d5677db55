import { PlannerError } from '../../errors.ts'
import { hashSecret, newSecret } from '../access/secret.ts'
import { one, type Queries } from '../database/database.ts'
import { findResult } from './results.ts'

/** A link by which anyone may read one result. */
export interface ShareLink {
  id: string
  result: string
  createdAt: Date
  revokedAt: Date | null
}

const COLUMNS = 'id, result, created_at as "createdAt", revoked_at as "revokedAt"'

/** Makes a link; its token is told now and never again. */
export async function createLink(
  within: Queries,
  workspace: string,
  account: string,
  result: string,
): Promise<ShareLink & { token: string }> {
  await findResult(within, workspace, result)
  const token = newSecret()
  const made = await one<ShareLink>(
    within,
    `insert into share_links (workspace, account, result, token_hash) values ($1, $2, $3, $4) returning ${COLUMNS}`,
    [workspace, account, result, hashSecret(token)],
  )
  return { ...made!, token }
}

/** Links of a workspace. */
export const listLinks = (queries: Queries, workspace: string) =>
  queries.query<ShareLink>(
    `select ${COLUMNS} from share_links where workspace = $1 order by created_at desc, id limit 1000`,
    [workspace],
  )

/** From now on the link opens nothing. @throws PlannerError NOT_FOUND */
export async function revokeLink(within: Queries, workspace: string, id: string): Promise<void> {
  const gone = await one(
    within,
    'update share_links set revoked_at = coalesce(revoked_at, now()) where workspace = $1 and id = $2 returning id',
    [workspace, id],
  )
  if (!gone) throw new PlannerError('NOT_FOUND', 'There is no such link')
}

/** What a link opens. @throws PlannerError NOT_FOUND  also where it was revoked */
export async function openLink(
  queries: Queries,
  token: string,
): Promise<{ workspace: string; result: string }> {
  const found = await one<{ workspace: string; result: string }>(
    queries,
    'select workspace, result from share_links where token_hash = $1 and revoked_at is null',
    [hashSecret(token)],
  )
  if (!found) throw new PlannerError('NOT_FOUND', 'The link opens nothing')
  return found
}
