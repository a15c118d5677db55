import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { commentsIn, kill, killAgainAndAgain, startServeProcess, writeOn } from './serveProcess.ts'
import { folderForTest, newDatabase, until, workspaceWithScenario } from './support.ts'

const qazgrid = (...args: string[]) => promisify(execFile)(process.execPath, ['src/cli/main.ts', ...args])

test('a server that is killed while somebody writes loses nothing acknowledged, and its backup made while writes run is whole', async () => {
  const { server, workspace, written, lost } = await killAgainAndAgain(await newDatabase(), 2, 11)
  expect(written.length).toBeGreaterThan(1)
  expect(lost).toEqual([])

  const folder = folderForTest()
  const file = join(folder, 'backup.gz')
  const writing = writeOn(server.call, workspace)
  await until(
    async () => writing.acknowledged.length,
    length => length > 2,
  )
  const before = [...written, ...writing.acknowledged]
  await qazgrid('backup', file, '--server', server.url)
  await writing.stop()
  await kill(server)

  await qazgrid('restore', file, '--folder', join(folder, 'elsewhere'))
  const restored = await startServeProcess(join(folder, 'elsewhere'))
  const there = await commentsIn(restored.call, workspace)
  expect(before.filter(id => !there.has(id))).toEqual([])
  expect((await restored.call('POST', `/workspaces/${workspace}/comments`, { text: 'goes on' })).status).toBe(
    201,
  )
  await kill(restored)
}, 300_000)

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

test('a folder has one owner at a time, and a file that is no backup is refused', async () => {
  const folder = await newDatabase()
  const { process: owner } = await startServeProcess(folder)
  const second = await qazgrid('serve', '--folder', folder, '--port', '0').catch(error => error)
  expect([second.code, second.stderr]).toEqual([
    2,
    expect.stringContaining(`Process ${owner.pid} keeps its database here`),
  ])
  const refused = await qazgrid('restore', 'package.json', '--folder', join(folder, 'new')).catch(
    error => error,
  )
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('torn or no backup')])
  const ended = new Promise(resolve => owner.once('exit', resolve))
  owner.kill('SIGTERM')
  expect(await ended).toBe(0)
}, 300_000)
