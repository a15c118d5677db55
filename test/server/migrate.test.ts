import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { restoreBackup } from '../../src/server/backupFile.ts'
import { openEmbedded } from '../../src/server/database/embedded.ts'
import { migrate } from '../../src/server/database/migrate.ts'
import { MIGRATIONS, TABLES } from '../../src/server/database/migrations.ts'
import { callerOf, centreForTest, folderForTest, newDatabase } from './support.ts'

test('the schema goes forward step by step, once, and a backup has every table that keeps something', async () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1))
  const database = await openEmbedded(await newDatabase())
  try {
    expect(await migrate(database)).toEqual([])
    const tables = await database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' order by table_name`,
    )
    // Sessions end with the machine; the versions are the first line.
    const kept = [...TABLES, 'schema_versions', 'sessions'].sort()
    expect(tables.map(({ name }) => name)).toEqual(kept)
  } finally {
    await database.close()
  }
})

test('what fails in a transaction leaves nothing behind, and the next one goes on', async () => {
  const database = await openEmbedded(await newDatabase())
  try {
    const name = `select count(*)::int as count from workspaces`
    const failing = database.transaction(async within => {
      await within.query(`insert into workspaces (name) values ('half')`)
      await within.query('select 1 / 0')
    })
    await expect(failing).rejects.toThrow('division by zero')
    expect(await database.query(name)).toEqual([{ count: 0 }])
    await database.transaction(within => within.query(`insert into workspaces (name) values ('whole')`))
    expect(await database.query(name)).toEqual([{ count: 1 }])
  } finally {
    await database.close()
  }
})

/** Backups of centres that worked with each schema that was released. */
const RELEASED = 'test/server/released'

test('there is a backup of a centre of every schema', () => {
  const schemas = MIGRATIONS.map(({ version }) => `schema-${version}.gz`)
  expect(readdirSync(RELEASED).sort()).toEqual(schemas)
})

test.each(readdirSync(RELEASED))(
  'what a centre kept in %s is all there in the newest',
  async file => {
    const lines = gunzipSync(readFileSync(join(RELEASED, file)))
      .toString()
      .split('\n')
      .slice(1)
    const rows = lines.filter(line => line.includes(' '))
    const database = await openEmbedded(join(folderForTest(), 'restored'))
    try {
      await restoreBackup(database, join(RELEASED, file))
      expect(await migrate(database)).toEqual([])
      const lost: string[] = []
      for (const row of rows) {
        const table = row.slice(0, row.indexOf(' '))
        // Each column that was there has the value that it had; columns may have come.
        const there = await database.query(
          `select from ${table} t where row_to_json(t)::jsonb @> $1::jsonb`,
          [row.slice(table.length + 1)],
        )
        if (there.length !== 1) lost.push(row.slice(0, 200))
      }
      expect(lost).toEqual([])
      expect(rows.length).toBeGreaterThan(30)
    } finally {
      await database.close()
    }
  },
  120_000,
)

test('a release of an older centre opens unchanged in this one', async () => {
  const folder = folderForTest()
  const file = join(RELEASED, 'schema-2.gz')
  const database = await openEmbedded(folder)
  await restoreBackup(database, file)
  const [place] = await database.query<{ workspace: string; id: string; document: string }>(
    'select workspace, id, document from releases',
  )
  await database.close()
  expect(gunzipSync(readFileSync(file)).toString()).toContain(JSON.stringify(place!.document))
  const { url } = await centreForTest({ place: { folder } })
  const { body } = await callerOf(url)('GET', `/workspaces/${place!.workspace}/releases/${place!.id}`)
  expect(body).toMatchObject({ name: 'Plan of 2027', changed: [], document: JSON.parse(place!.document) })
}, 120_000)
