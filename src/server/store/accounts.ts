import { PlannerError } from '../../errors.ts'
import type { Scope } from '../access/actor.ts'
import { hashPassword, isPassword } from '../access/password.ts'
import { hashSecret, newSecret } from '../access/secret.ts'
import { one, type Queries } from '../database/database.ts'

/** Somebody who may sign in. */
export interface Account {
  id: string
  name: string
  administrator: boolean
  disabled: boolean
  createdAt: Date
}

const COLUMNS = 'id, name, administrator, disabled, created_at as "createdAt"'

/** @throws PlannerError CONFLICT  where the name is taken */
export async function createAccount(
  within: Queries,
  { name, password, administrator }: { name: string; password: string; administrator: boolean },
): Promise<Account> {
  const made = await one<Account>(
    within,
    `insert into accounts (name, password, administrator) values ($1, $2, $3)
     on conflict (name) do nothing returning ${COLUMNS}`,
    [name, await hashPassword(password), administrator],
  )
  if (!made) throw new PlannerError('CONFLICT', 'There is an account of that name')
  return made
}

/** Nobody but the local user has an account yet. */
export const isUnused = async (queries: Queries): Promise<boolean> =>
  !(await one(queries, 'select id from accounts where password is not null limit 1'))

/** Accounts by name. */
export const listAccounts = (queries: Queries, limit: number, after: string | undefined) =>
  queries.query<Account>(
    `select ${COLUMNS} from accounts where password is not null and ($1::uuid is null or id > $1::uuid)
     order by id limit $2`,
    [after ?? null, limit + 1],
  )

/** Shuts an account or opens it again; sessions of a shut one end. @throws PlannerError NOT_FOUND */
export async function setDisabled(within: Queries, id: string, disabled: boolean): Promise<Account> {
  const changed = await one<Account>(
    within,
    `update accounts set disabled = $2 where id = $1 and password is not null returning ${COLUMNS}`,
    [id, disabled],
  )
  if (!changed) throw new PlannerError('NOT_FOUND', 'There is no such account')
  if (disabled) await within.query('delete from sessions where account = $1', [id])
  return changed
}

/** How long a session lasts. [h] */
const SESSION_HOURS = 12

/** A session for whoever knows the password. @throws PlannerError UNKNOWN_CALLER  the same for name and password */
export async function signIn(
  queries: Queries,
  { name, password }: { name: string; password: string },
): Promise<{ account: Account; token: string; csrf: string }> {
  const found = await one<Account & { password: string }>(
    queries,
    `select ${COLUMNS}, password from accounts where name = $1 and password is not null and not disabled`,
    [name],
  )
  if (!(await isPassword(password, found?.password ?? null)))
    throw new PlannerError('UNKNOWN_CALLER', 'Name or password is wrong')
  const [token, csrf] = [newSecret(), newSecret()]
  await queries.query('delete from sessions where expires_at < now()')
  await queries.query(
    `insert into sessions (token_hash, account, csrf, expires_at) values ($1, $2, $3, now() + interval '${SESSION_HOURS} hours')`,
    [hashSecret(token), found!.id, csrf],
  )
  const { password: _, ...account } = found!
  return { account, token, csrf }
}

/** Ends a session. */
export async function signOut(queries: Queries, token: string): Promise<void> {
  await queries.query('delete from sessions where token_hash = $1', [hashSecret(token)])
}

/** A key for programs. */
export interface ApiKey {
  id: string
  name: string
  scopes: Scope[]
  createdAt: Date
  expiresAt: Date | null
  revokedAt: Date | null
}

const KEY_COLUMNS = `id, name, scopes, created_at as "createdAt", expires_at as "expiresAt", revoked_at as "revokedAt"`

/** Makes a key; its secret is told now and never again. */
export async function createKey(
  within: Queries,
  account: string,
  { name, scopes, days }: { name: string; scopes: readonly Scope[]; days: number },
): Promise<ApiKey & { key: string }> {
  const key = `qzg_${newSecret()}`
  const made = await one<ApiKey>(
    within,
    `insert into api_keys (account, name, scopes, secret_hash, expires_at)
     values ($1, $2, $3::text[], $4, now() + make_interval(days => $5::int)) returning ${KEY_COLUMNS}`,
    [account, name, scopes, hashSecret(key), days],
  )
  return { ...made!, key }
}

/** Keys of an account. */
export const listKeys = (queries: Queries, account: string) =>
  queries.query<ApiKey>(`select ${KEY_COLUMNS} from api_keys where account = $1 order by created_at, id`, [
    account,
  ])

/** From now on the key opens nothing. @throws PlannerError NOT_FOUND */
export async function revokeKey(within: Queries, account: string, id: string): Promise<void> {
  const gone = await one(
    within,
    'update api_keys set revoked_at = coalesce(revoked_at, now()) where account = $1 and id = $2 returning id',
    [account, id],
  )
  if (!gone) throw new PlannerError('NOT_FOUND', 'There is no such key')
}
