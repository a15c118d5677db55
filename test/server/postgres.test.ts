import { beforeAll, expect, test } from 'vitest'
import type { Running } from '../../src/server/serve.ts'
import { postgresServer } from './postgresServer.ts'
import { type Caller, callerOf, itemsOf, serveForFile } from './support.ts'
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
    2000, 3000, 3500,
  ])
  expect(new Set(collected.map(({ result }) => String(result))).size).toBe(count)
  for (const { figures } of collected) expect(Number(figures!.objective)).toBeGreaterThan(0)
  expect(itemsOf(await call('GET', `/workspaces/${workspace}/results`)).length).toBe(count)
}, 600_000)

test('a connection that the server ends between two statements fails its transaction, and nothing else', async context => {
  if (!url) return context.skip()
  const { database } = running.centre
  const torn = database.transaction(async within => {
    const [{ pid }] = (await within.query<{ pid: string }>('select pg_backend_pid()::text as pid')) as [
      { pid: string },
    ]
    await database.query('select pg_terminate_backend($1::int)', [pid])
    await new Promise(resolve => setTimeout(resolve, 200))
    await within.query('select 1')
  })
  await expect(torn).rejects.toThrow(/terminat|closed|not queryable/)
  expect((await call('GET', '/health')).status).toBe(200)
})
