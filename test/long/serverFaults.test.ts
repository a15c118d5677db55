import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { postgresServer } from '../server/postgresServer.ts'
import { commentsIn, kill, startServeProcess, writeOn } from '../server/serveProcess.ts'
import {
  type Caller,
  callerOf,
  centreForTest,
  folderForTest,
  newDatabase,
  until,
  workspaceWithScenario,
} from '../server/support.ts'
import { startWorkerProcess } from '../server/workers.ts'

/** A disk of its own, or undefined where this machine does not let us have one. */
function smallDisk(megabytes: number): string | undefined {
  const folder = join(folderForTest(), 'disk')
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    process.stderr.write('\nNO DISK OF ITS OWN CAN BE MOUNTED HERE, THE TEST OF A FULL ONE IS SKIPPED\n')
    return undefined
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder])
  })
  return folder
}

/** Fills a disk but for some megabytes. */
function fill(folder: string, leave: number): void {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(join(folder, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - leave * 1e6)))
}

test('a disk that fills refuses changes while what is there is read; with room again it goes on, nothing is lost', async context => {
  const disk = smallDisk(220)
  if (!disk) return context.skip()
  const folder = join(disk, 'centre')
  const server = await startServeProcess(folder)
  const workspace = String((await server.call('POST', '/workspaces', { name: 'Full' })).body.id)
  const say = () => server.call('POST', `/workspaces/${workspace}/comments`, { text: 'kept' })
  const kept = [await say()]
  fill(disk, 60)
  const refused = await say()
  expect([refused.status, refused.body.code], refused.text).toEqual([507, 'NO_ROOM'])
  expect(await commentsIn(server.call, workspace)).toEqual(new Set(kept.map(({ body }) => String(body.id))))
  rmSync(join(disk, 'ballast'))
  kept.push(await say())
  expect(kept.map(({ status }) => status)).toEqual([201, 201])

  // Something else takes the last byte in the middle of writing: the process may end, but loses nothing.
  const writing = writeOn(server.call, workspace)
  await until(
    async () => writing.acknowledged.length,
    length => length > 5,
  )
  fill(disk, 0)
  await new Promise(resolve => setTimeout(resolve, 3000))
  await writing.stop()
  rmSync(join(disk, 'ballast'))
  if (server.process.exitCode === null) await kill(server)
  const again = await startServeProcess(folder)
  const there = await commentsIn(again.call, workspace)
  const acknowledged = [...kept.map(({ body }) => String(body.id)), ...writing.acknowledged]
  expect(acknowledged.filter(id => !there.has(id))).toEqual([])
}, 300_000)

const stateOf = (call: Caller, job: string) => call('GET', job)
const doneEvents = async (call: Caller, job: string) =>
  (await call('GET', `${job}/events`)).text.match(/"state":"(done|failed|dead)"/g)

test('while a PostgreSQL server restarts callers are told so, and what was being solved ends once', async context => {
  const postgres = await postgresServer(onTestFinished)
  if (!postgres) return context.skip()
  const { url } = await centreForTest({ place: { databaseUrl: postgres.url } })
  const call = callerOf(url)
  await startWorkerProcess(postgres.url)
  const { workspace, scenario } = await workspaceWithScenario(call)
  const asked = await call('POST', `/workspaces/${workspace}/jobs`, { scenario })
  const job = `/workspaces/${workspace}/jobs/${asked.body.id}`
  await until(
    () => stateOf(call, job),
    ({ body }) => body.progress?.phase !== undefined,
    240_000,
    20,
  )
  await postgres.stop()
  const away = await call('GET', job)
  expect([away.status, away.body.code]).toEqual([503, 'UNAVAILABLE'])
  await new Promise(resolve => setTimeout(resolve, 3000))
  await postgres.start()
  const done = await until(
    () => stateOf(call, job),
    ({ body }) => String(body.state) === 'done',
    240_000,
  )
  expect(done.body.result).not.toBeNull()
  expect(await doneEvents(call, job)).toHaveLength(1)
  // Those who listen were connected again.
  const next = await call('POST', `/workspaces/${workspace}/jobs`, { scenario, seed: 2 })
  const second = `/workspaces/${workspace}/jobs/${next.body.id}`
  const events = await call('GET', `${second}/events`)
  expect(events.text).toContain('"state":"done"')
}, 600_000)

test.each([-1, 2])(
  'a clock that is moved by %i days in mid-solve changes nothing: the job ends once',
  async days => {
    const folder = await newDatabase()
    const server = await startServeProcess(folder, 1, {
      preload: ['--import', './test/server/movedClock.ts'],
      env: { MOVE_MS: String(days * 86_400_000) },
    })
    const { workspace, scenario } = await workspaceWithScenario(server.call)
    const asked = await server.call('POST', `/workspaces/${workspace}/jobs`, { scenario })
    const job = `/workspaces/${workspace}/jobs/${asked.body.id}`
    await until(
      () => stateOf(server.call, job),
      ({ body }) => body.progress?.phase !== undefined,
      240_000,
      20,
    )
    server.process.kill('SIGUSR2')
    await until(
      () => stateOf(server.call, job),
      ({ body }) => String(body.state) === 'done',
      240_000,
    )
    // Whoever was given the job a second time has nothing to add.
    await new Promise(resolve => setTimeout(resolve, 12_000))
    expect(await doneEvents(server.call, job)).toHaveLength(1)
    const made = await server.call('POST', '/workspaces', { name: 'Later' })
    const aside = Math.abs(Date.parse(String(made.body.createdAt)) - Date.now() - days * 86_400_000)
    expect(aside).toBeLessThan(3_600_000)
  },
  600_000,
)
