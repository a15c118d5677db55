import { expect, test } from 'vitest'
import { openEmbedded } from '../../src/server/database/embedded.ts'
import { migrate } from '../../src/server/database/migrate.ts'
import { MIGRATIONS, TABLES } from '../../src/server/database/migrations.ts'
import { newDatabase } from './support.ts'

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
