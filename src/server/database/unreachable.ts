import { PlannerError } from '../../errors.ts'
import { isAway } from './away.ts'

/** PostgreSQL's codes for a user, password or database that it does not know, and the network's for a host. */
const REFUSED = /^(28\w{3}|3D000|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ERR_INVALID_URL)$/

/** What to tell whoever starts on a PostgreSQL server that is not there or does not let us in; else what was thrown. */
export function unreachable(databaseUrl: string, error: unknown): unknown {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: string }
  if (!isAway(error) && !REFUSED.test(String(code))) return error
  return new PlannerError('UNAVAILABLE', 'The PostgreSQL server does not let us in', [
    {
      where: withoutPassword(databaseUrl),
      what: `${message}.`,
      hint: 'Does it run there, and are user, password and database right?',
    },
  ])
}

function withoutPassword(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return '--database-url'
  const { protocol, host, pathname } = new URL(databaseUrl)
  return `${protocol}//${host}${pathname}`
}
