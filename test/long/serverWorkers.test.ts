import { beforeAll, expect, test } from 'vitest'
import type { Running } from '../../src/server/serve.ts'
import { postgresServer } from '../server/postgresServer.ts'
import { callerOf, serveForFile } from '../server/support.ts'
import { expectAllOnceThoughOneIsKilled } from '../server/workers.ts'

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
})
