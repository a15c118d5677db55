import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { restoreBackup, writeBackup } from '../../src/server/backupFile.ts'
import { openEmbedded } from '../../src/server/database/embedded.ts'
import type { Running } from '../../src/server/serve.ts'
import { postgresServer } from './postgresServer.ts'
import { type Caller, callerOf, folderForTest, itemsOf, serveForFile } from './support.ts'
import { expectAllOnceThoughOneIsKilled } from './workers.ts'

let url: string | undefined
let running: Running
let call: Caller
beforeAll(async () => {
  url = (await postgresServer())?.url
  if (!url) return
  running = await serveForFile({ place: { databaseUrl: url } })
  call = callerOf(running.url)
}, 120_000)

test('of two workers on a PostgreSQL server one is killed in mid-solve, and every job ends exactly once', async context => {
  if (!url) return context.skip()
  const count = 3
  const { workspace, sweep } = await expectAllOnceThoughOneIsKilled(call, url, count)
  const endings = await running.centre.database.query<{ count: number }>(
    `select count(*)::int as count from job_events where kind = 'state' and body->>'state' = 'done' group by job`,
  )
  expect(endings).toEqual(Array.from({ length: count }, () => ({ count: 1 })))
  const collected = itemsOf(await call('GET', `${sweep}/points`))
  expect(collected.map(({ point }) => Number(point!['money.lostLoadPerMwh'])).sort()).toEqual([
    2000, 2500, 3000, 3500,
  ])
  expect(new Set(collected.map(({ result }) => String(result))).size).toBe(count)
  for (const { figures } of collected) expect(Number(figures!.objective)).toBeGreaterThan(0)
  expect(itemsOf(await call('GET', `/workspaces/${workspace}/results`)).length).toBe(count)
}, 180_000)

test('what a PostgreSQL server kept is restored into a folder, byte for byte', async context => {
  if (!url) return context.skip()
  const folder = folderForTest()
  const file = join(folder, 'backup.gz')
  await writeBackup(running.centre.database, file)
  const other = await openEmbedded(join(folder, 'other'))
  try {
    await restoreBackup(other, file)
    for (const sql of [
      `select id::text, title, content, version from scenarios order by id`,
      `select id::text, scenario::text, after from change_log order by change_log.id`,
      `select key, manifest, summary from results order by key`,
      `select result::text, name, checksum, encode(sha256(content), 'hex') as found from result_files order by result, name`,
      `select id::text, state, attempt from jobs order by id`,
    ])
      expect(await other.query(sql)).toEqual(await running.centre.database.query(sql))
    const torn = await other.query<{ name: string }>(
      `select name from result_files where encode(sha256(content), 'hex') <> checksum`,
    )
    expect(torn).toEqual([])
    await expect(restoreBackup(other, file)).rejects.toThrow('cannot be restored')
  } finally {
    await other.close()
  }
})
