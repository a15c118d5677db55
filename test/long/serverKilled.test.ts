import { expect, test } from 'vitest'
import { kill, killAgainAndAgain, startServeProcess } from '../server/serveProcess.ts'
import { newDatabase, until, workspaceWithScenario } from '../server/support.ts'

test('a server that is killed at two hundred moments loses nothing acknowledged', async () => {
  const { server, written, lost } = await killAgainAndAgain(await newDatabase(), 200, 1)
  await kill(server)
  expect(written.length).toBeGreaterThan(200)
  expect(lost).toEqual([])
}, 10_000_000)

test('a server that is killed while it solves solves on when it starts again, and the job ends once', async () => {
  const folder = await newDatabase()
  const first = await startServeProcess(folder, 1)
  const { workspace, scenario } = await workspaceWithScenario(first.call)
  const asked = await first.call('POST', `/workspaces/${workspace}/jobs`, { scenario })
  const job = `/workspaces/${workspace}/jobs/${asked.body.id}`
  await until(
    () => first.call('GET', job),
    ({ body }) => body.progress?.phase !== undefined,
    120_000,
    20,
  )
  await kill(first)
  const second = await startServeProcess(folder, 1)
  const done = await until(
    () => second.call('GET', job),
    ({ body }) => String(body.state) === 'done',
    120_000,
  )
  expect(done.body.attempt).toBe(2)
  const events = await second.call('GET', `${job}/events`)
  expect(events.text.match(/"state":"done"/g)).toHaveLength(1)
}, 300_000)
