import type { Queries } from '../database/database.ts'

/** Who asked for what, and how it went. */
export interface AuditEntry {
  account: string | undefined
  workspace: string | undefined
  action: string
  status: number
}

/** Writes an entry that nobody can change. */
export async function writeAudit(
  queries: Queries,
  { account, workspace, action, status }: AuditEntry,
): Promise<void> {
  await queries.query('insert into audit (account, workspace, action, status) values ($1, $2, $3, $4)', [
    account ?? null,
    workspace ?? null,
    action,
    status,
  ])
}

/** Entries, the newest first. */
export const listAudit = (queries: Queries, limit: number, after: string | undefined) =>
  queries.query<AuditEntry & { id: string; at: Date }>(
    `select id::text, account, workspace, action, status, at from audit
     where $1::bigint is null or audit.id < $1::bigint order by audit.id desc limit $2`,
    [after ?? null, limit + 1],
  )
