import { createHash } from 'node:crypto'
import { PlannerError } from '../../errors.ts'
import { one, type Queries } from '../database/database.ts'
import type { Answer } from './route.ts'

/** One call that may be repeated, because an answer can be lost on its way. */
export interface Repeatable {
  account: string
  key: string
  /** What was asked: the same key with something else is a mistake. */
  request: string
}

/** What was answered before. */
interface Kept {
  requestHash: string
  body: unknown
  headers: Record<string, string> | null
}

/** A caller that has had no answer for so long does not ask again. */
const KEPT_FOR = '24 hours'

/**
 * Does something once for each key, however often it is asked within a day; the second time the first answer is given again.
 * Runs within the transaction of the deed, so that both are kept or neither.
 *
 * @throws PlannerError CONFLICT  where the key stands for another request
 */
export async function once(
  queries: Queries,
  { account, key, request }: Repeatable,
  deed: () => Promise<Answer>,
): Promise<Answer> {
  const hash = createHash('sha256').update(request).digest('hex')
  await forgetOld(queries)
  const fresh = await queries.query(
    'insert into idempotency (account, key, request_hash) values ($1, $2, $3) on conflict do nothing returning key',
    [account, key, hash],
  )
  if (fresh.length === 0) return again(queries, account, key, hash)
  const answer = await deed()
  const headers = { ...answer.headers, ...(answer.version ? { ETag: `"${answer.version}"` } : {}) }
  await queries.query(
    'update idempotency set body = $3::jsonb, headers = $4::jsonb where account = $1 and key = $2',
    [account, key, JSON.stringify(answer.body ?? null), JSON.stringify(headers)],
  )
  return answer
}

/** What somebody else is forgetting already is left to them. */
const forgetOld = (queries: Queries) =>
  queries.query(
    `delete from idempotency where (account, key) in (select account, key from idempotency
       where created_at < now() - interval '${KEPT_FOR}' for update skip locked)`,
  )

async function again(queries: Queries, account: string, key: string, hash: string): Promise<Answer> {
  const kept = await one<Kept>(
    queries,
    'select request_hash as "requestHash", body, headers from idempotency where account = $1 and key = $2',
    [account, key],
  )
  if (kept!.requestHash !== hash)
    throw new PlannerError('CONFLICT', 'This idempotency key was used for another request')
  return { body: kept!.body, headers: { ...kept!.headers, 'Idempotency-Replayed': 'true' } }
}
