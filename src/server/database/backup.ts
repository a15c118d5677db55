import { PlannerError } from '../../errors.ts'
import type { Database, Queries } from './database.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS, TABLES } from './migrations.ts'

/** The first line of every backup. */
const FORMAT = 'qazgrid backup'
/** How many rows are read at once. */
const ROWS = 50

/**
 * Everything that is kept, as lines of JSON: first what it is, then each row of each table. All of one moment; the
 * queue is not in it, for what waits in it stands in the table of jobs.
 */
export async function backUp(database: Database, write: (line: string) => Promise<void>): Promise<void> {
  await database.snapshot(async within => {
    const [schema] = await within.query<{ version: number }>(
      'select max(version) as version from schema_versions',
    )
    await write(JSON.stringify({ format: FORMAT, schema: schema!.version }))
    for (const table of TABLES) await eachRow(within, table, line => write(`${table} ${line}`))
    await write('end')
  })
}

async function eachRow(within: Queries, table: string, write: (row: string) => Promise<void>): Promise<void> {
  await within.query(`declare kept cursor for select row_to_json(t)::text as line from ${table} t`)
  for (;;) {
    const rows = await within.query<{ line: string }>(`fetch ${ROWS} from kept`)
    if (rows.length === 0) break
    for (const { line } of rows) await write(line)
  }
  await within.query('close kept')
}

/**
 * Puts a backup into an empty database, embedded or not: what one kept, the other takes.
 *
 * @throws PlannerError INPUT_INVALID  where the database is not empty, or the file is no backup, torn or newer
 */
export async function restore(database: Database, lines: AsyncIterable<string>): Promise<void> {
  let isWhole = false
  let started = false
  await refuseUsed(database)
  await database.transaction(async within => {
    for await (const line of lines) {
      if (!started) {
        await migrate(database, { within, upTo: schemaOf(line) })
        started = true
        await within.query('delete from accounts')
      } else if (line === 'end') isWhole = true
      else if (line !== '') await putRow(within, line)
    }
    for (const table of COUNTED) await within.query(countOn(table))
    if (!isWhole)
      throw refused('The file ends before its last line.', 'Copy it again from where it was made.')
  })
  await migrate(database)
}

/** Tables whose rows are numbered. */
const COUNTED = ['change_log', 'job_events', 'audit']

const countOn = (table: string) =>
  `select setval(pg_get_serial_sequence('${table}', 'id'), (select coalesce(max(id), 0) + 1 from ${table}), false)`

async function refuseUsed(database: Database): Promise<void> {
  const [row] = await database.query<{ there: string | null }>(
    "select to_regclass('schema_versions')::text as there",
  )
  if (row!.there)
    throw refused(
      'The database already holds a planning centre.',
      'Restore into an empty folder or database.',
    )
}

async function putRow(within: Queries, line: string): Promise<void> {
  const space = line.indexOf(' ')
  const table = line.slice(0, space)
  if (!(TABLES as readonly string[]).includes(table)) throw refused(`There is no table “${table}”.`)
  await within.query(`insert into ${table} select * from json_populate_record(null::${table}, $1::json)`, [
    line.slice(space + 1),
  ])
}

/** Version of the schema of a backup, from its first line. @throws PlannerError INPUT_INVALID  where it is none */
export function schemaOf(line: string): number {
  let head: { format?: unknown; schema?: unknown } = {}
  try {
    head = JSON.parse(line)
  } catch {
    // Told below.
  }
  if (head?.format !== FORMAT || typeof head.schema !== 'number')
    throw refused('The file is no backup of a planning centre.')
  if (head.schema > MIGRATIONS.at(-1)!.version)
    throw refused('The backup is of a later version of this program.', 'Install that version, then restore.')
  return head.schema
}

const refused = (what: string, hint?: string) =>
  new PlannerError('INPUT_INVALID', 'The backup cannot be restored', [
    { where: 'backup', what, ...(hint ? { hint } : {}) },
  ])
