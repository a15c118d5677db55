import { PlannerError } from '../../errors.ts'
import type { Centre } from '../centre.ts'
import { one, type Queries } from '../database/database.ts'
import { type Actor, LOCAL_ACTOR, NOBODY, SCOPES, type Scope } from './actor.ts'
import { hashSecret } from './secret.ts'

/** What a request says of its sender. */
export interface Credentials {
  authorization: string | undefined
  cookie: string | undefined
  csrf: string | undefined
  /** Does the request ask for a change? */
  writes: boolean
}

/** Name of the cookie of a session. */
export const SESSION_COOKIE = 'qazgrid_session'

/**
 * Who is calling: the one user in local mode; else the owner of the API key or of the session.
 *
 * @throws PlannerError UNKNOWN_CALLER  for keys and sessions that do not hold
 * @throws PlannerError FORBIDDEN  for a change by a session without its CSRF token
 */
export async function identify(
  { mode, database }: Pick<Centre, 'mode' | 'database'>,
  credentials: Credentials,
): Promise<Actor> {
  if (mode === 'local') return LOCAL_ACTOR
  if (credentials.authorization) return byKey(database, credentials.authorization)
  const token = cookieOf(credentials.cookie)
  if (!token) return NOBODY
  const actor = await bySession(database, token)
  // Whose session has ended is nobody, whatever else the browser sends.
  if (actor.account && credentials.writes && credentials.csrf !== actor.csrf)
    throw new PlannerError('FORBIDDEN', 'A change by a browser needs the header X-CSRF-Token')
  return actor
}

async function byKey(queries: Queries, authorization: string): Promise<Actor> {
  const key = /^Bearer (qzg_[\w-]{43})$/.exec(authorization)?.[1]
  const found = key
    ? await one<{ id: string; name: string; administrator: boolean; scopes: Scope[] }>(
        queries,
        `select a.id, a.name, a.administrator, k.scopes from api_keys k join accounts a on a.id = k.account
         where k.secret_hash = $1 and k.revoked_at is null and not a.disabled
           and (k.expires_at is null or k.expires_at > now())`,
        [hashSecret(key)],
      )
    : undefined
  if (!found) throw new PlannerError('UNKNOWN_CALLER', 'The API key is unknown, has expired or was revoked')
  // A key does not administer, whoever made it.
  return { account: found.id, name: found.name, administrator: false, by: 'key', scopes: found.scopes }
}

async function bySession(queries: Queries, token: string): Promise<Actor> {
  const found = await one<{ id: string; name: string; administrator: boolean; csrf: string }>(
    queries,
    `select a.id, a.name, a.administrator, s.csrf from sessions s join accounts a on a.id = s.account
     where s.token_hash = $1 and s.expires_at > now() and not a.disabled`,
    [hashSecret(token)],
  )
  if (!found) return NOBODY
  const { id, name, administrator, csrf } = found
  return { account: id, name, administrator, by: 'session', scopes: SCOPES, csrf, token }
}

/** The token of a session in a header `Cookie`. */
export const cookieOf = (header: string | undefined): string | undefined =>
  header
    ?.split(/;\s*/)
    .map(each => each.split('='))
    .find(([name]) => name === SESSION_COOKIE)?.[1]
