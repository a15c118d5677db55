import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { restoreBackup, writeBackup } from '../../src/server/backupFile.ts'
import { openEmbedded } from '../../src/server/database/embedded.ts'
import type { Running } from '../../src/server/serve.ts'
import { postgresServer } from '../server/postgresServer.ts'
import { callerOf, folderForTest, serveForFile, until, workspaceWithScenario } from '../server/support.ts'
import { expectAllOnceThoughOneIsKilled, startWorkerProcess } from '../server/workers.ts'

let url: string | undefined
let running: Running
beforeAll(async () => {
  url = (await postgresServer())?.url
  if (url) running = await serveForFile({ place: { databaseUrl: url } })
}, 120_000)

test('of two workers one is killed in mid-solve, and all fifty jobs end exactly once', async context => {
  if (!url) return context.skip()
  await expectAllOnceThoughOneIsKilled(callerOf(running.url), url, 50)
  const { database } = running.centre
  const endings = await database.query(
    `select job from job_events where kind = 'state' and body->>'state' in ('done', 'failed', 'dead', 'cancelled')`,
  )
  const results = await database.query('select id from results')
  expect([endings.length, new Set(endings.map(each => JSON.stringify(each))).size, results.length]).toEqual([
    50, 50, 50,
  ])
}, 3_600_000)

test('a job whose only worker is killed says so within half a minute, and is solved by the next', async context => {
  if (!url) return context.skip()
  const call = callerOf(running.url)
  const { workspace, scenario } = await workspaceWithScenario(call)
  const worker = await startWorkerProcess(url)
  const asked = await call('POST', `/workspaces/${workspace}/jobs`, { scenario, seed: 7 })
  const read = async () => (await call('GET', `/workspaces/${workspace}/jobs/${asked.body.id}`)).body
  await until(read, ({ progress }) => progress?.phase !== undefined, 240_000, 20)
  worker.kill('SIGKILL')
  const lost = await until(read, ({ state }) => String(state) === 'queued', 30_000)
  expect(lost).toMatchObject({ attempt: 1, because: expect.stringContaining('not heard of') })
  await startWorkerProcess(url)
  const done = await until(read, ({ state }) => String(state) === 'done')
  expect(done).toMatchObject({ attempt: 2, because: null })
}, 600_000)

/** Of the bytes of a file as they lie there. */
const SUM = `(select encode(sha256(string_agg(p.content, '' order by part)), 'hex') from file_parts p
  where p.checksum = f.checksum)`

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
      `select result::text, name, checksum, ${SUM} as found from result_files f order by result, name`,
      `select id::text, state, attempt from jobs order by id`,
    ])
      expect(await other.query(sql)).toEqual(await running.centre.database.query(sql))
    const torn = await other.query<{ name: string }>(
      `select name from result_files f where ${SUM} is distinct from checksum`,
    )
    expect(torn).toEqual([])
    await expect(restoreBackup(other, file)).rejects.toThrow('cannot be restored')
  } finally {
    await other.close()
  }
})
