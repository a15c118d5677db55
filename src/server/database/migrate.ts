import type { Database, Queries } from './database.ts'
import { MIGRATIONS } from './migrations.ts'

/** What to migrate, and how far. */
export interface MigrateOptions {
  /** Within a transaction that is already open. */
  within?: Queries
  /** The last version wanted; the newest unless given. */
  upTo?: number
}

/** Any number that nobody else locks. */
const LOCK = 727_420_260

/**
 * Brings the schema forward, one version after the other, all of it or nothing. Servers and workers that start
 * together wait for one another.
 *
 * @returns versions that were applied
 */
export async function migrate(database: Database, { within, upTo }: MigrateOptions = {}): Promise<number[]> {
  const apply = (queries: Queries) => applyMissing(queries, upTo ?? MIGRATIONS.at(-1)!.version)
  return within ? apply(within) : database.transaction(apply)
}

async function applyMissing(queries: Queries, upTo: number): Promise<number[]> {
  await queries.query('select pg_advisory_xact_lock($1)', [LOCK])
  await queries.query(
    'create table if not exists schema_versions (version int primary key, name text not null, applied_at timestamptz not null default now())',
  )
  const known = await queries.query<{ version: number }>('select version from schema_versions')
  const applied = new Set(known.map(({ version }) => version))
  const missing = MIGRATIONS.filter(({ version }) => version <= upTo && !applied.has(version))
  for (const { version, name, statements } of missing) {
    for (const statement of statements) await queries.query(statement)
    await queries.query('insert into schema_versions (version, name) values ($1, $2)', [version, name])
  }
  return missing.map(({ version }) => version)
}
