import { readFileSync } from 'node:fs'
import { beforeAll, expect, test, vi } from 'vitest'
import { type Caller, callerOf, itemsOf, keptCentre, until, WEEK, workspaceWithScenario } from './support.ts'

/** A year of the whole system takes many seconds: long enough to be ended in the middle. */
const YEAR = { base: '2030-reference', title: 'A whole year', because: 'to be ended', content: {} }

// Solves give way to whatever else runs on the machine.
vi.setConfig({ testTimeout: 300_000 })

let call: Caller
let url: string
beforeAll(async () => {
  const running = await keptCentre({ solves: 1 })
  url = running.url
  call = callerOf(url)
}, 60_000)

const ended = ['done', 'failed', 'cancelled', 'dead']
const isEnded = ({ body }: { body: { state?: unknown } }) => ended.includes(String(body.state))

test('a scenario is solved by a process of its own, followed as it goes, and its result read by column and hour', async () => {
  const { workspace, scenario } = await workspaceWithScenario(call)
  const asked = await call('POST', `/workspaces/${workspace}/jobs`, { scenario })
  expect([asked.status, asked.body.state]).toEqual([202, 'queued'])
  const events = await (await fetch(`${url}${asked.headers.get('location')}/events`)).text()
  expect([...events.matchAll(/event: state\ndata: {"state":"(\w+)"/g)].map(([, state]) => state)).toEqual(
    events.includes('"state":"queued"') ? ['queued', 'running', 'done'] : [],
  )
  expect(events).toMatch(/event: progress\ndata: {"phase":"/)
  // What is kept tells afterwards what was done, phase by phase.
  expect(events).toMatch(/id: \d+\nevent: log\ndata: {"phase":"[^"]+","attempt":1,"elapsedSeconds":[\d.]+/)

  const job = (await call('GET', `/workspaces/${workspace}/jobs/${asked.body.id}`)).body
  const place = `/workspaces/${workspace}/results/${job.result}`
  const result = (await call('GET', place)).body
  expect(result).toMatchObject({ status: 'optimal', summary: { hours: 48, check: { passed: true } } })
  expect(result.manifest).toMatchObject({
    seed: 1,
    version: expect.any(String),
    inputs: expect.stringMatching(/^[0-9a-f]{64}$/),
  })

  const { body: named } = await call('GET', `${place}/hours`)
  const prices = (named.names as unknown as string[]).filter(name => name.startsWith('price:'))
  const hours = await call('GET', `${place}/hours?columns=${prices[0]}&from=24&to=30`)
  expect((hours.body.snapshots as unknown as string[])[0]).toBe('2030-01-11T00:00Z')
  expect((hours.body.columns![prices[0]!] as unknown as number[]).length).toBe(6)
  const report = await fetch(`${url}/api/v1${place}/files/report.html`)
  expect(report.headers.get('content-security-policy')).toContain('sandbox')
  expect((await report.text()).includes(WEEK.title)).toBe(true)
})

test('the same inputs are solved once: who comes later waits for the first, or has the result at once', async () => {
  const { workspace, scenario } = await workspaceWithScenario(call)
  const jobs = `/workspaces/${workspace}/jobs`
  const first = await call('POST', jobs, { scenario })
  const second = await call('POST', jobs, { scenario })
  expect(second.body.follows).toBe(first.body.id)
  const done = await until(() => call('GET', `${jobs}/${second.body.id}`), isEnded)
  const third = await call('POST', jobs, { scenario })
  expect([done.body.state, third.body.state]).toEqual(['done', 'done'])
  expect(third.body.result).toBe(done.body.result)
  const other = await call('POST', jobs, { scenario, solver: 'highs' })
  expect(other.body.state).toBe('queued')
  const byHighs = await until(() => call('GET', `${jobs}/${other.body.id}`), isEnded)
  const result = await call('GET', `/workspaces/${workspace}/results/${byHighs.body.result}`)
  expect(String(result.body.manifest!.solver)).toContain('HiGHS')
  expect(itemsOf(await call('GET', `/workspaces/${workspace}/results`)).length).toBe(2)
})

test('a job that is cancelled ends its process within two seconds, and may begin anew', async () => {
  const { workspace, scenario } = await workspaceWithScenario(call, YEAR)
  const jobs = `/workspaces/${workspace}/jobs`
  const { body: job } = await call('POST', jobs, { scenario })
  await until(
    () => call('GET', `${jobs}/${job.id}`),
    ({ body }) => body.progress?.phase !== undefined,
  )
  const [child] = childrenOf(process.pid)
  expect(child).toBeGreaterThan(0)
  await call('POST', `${jobs}/${job.id}/cancel`)
  await until(
    async () => childrenOf(process.pid),
    children => !children.includes(child!),
    2000,
  )
  expect((await call('GET', `${jobs}/${job.id}`)).body.state).toBe('cancelled')
  const again = await call('POST', `${jobs}/${job.id}/restart`)
  expect([again.status, again.body.state]).toEqual([202, 'queued'])
  await call('POST', `${jobs}/${job.id}/cancel`)
})

test('a process that dies is replaced by another, and a scenario that cannot be run is told with addresses', async () => {
  const { workspace, scenario } = await workspaceWithScenario(call, YEAR)
  const jobs = `/workspaces/${workspace}/jobs`
  const { body: job } = await call('POST', jobs, { scenario })
  await until(
    () => call('GET', `${jobs}/${job.id}`),
    ({ body }) => body.progress?.phase !== undefined,
  )
  for (const child of childrenOf(process.pid)) process.kill(child, 'SIGKILL')
  const again = await until(
    () => call('GET', `${jobs}/${job.id}`),
    ({ body }) => Number(body.attempt) === 2,
  )
  expect(again.body.state).toBe('running')
  await call('POST', `${jobs}/${job.id}/cancel`)

  const wrong = { ...WEEK, content: { ...WEEK.content, set: { generators: { nowhere: { p_nom: 1 } } } } }
  const { body: made } = await call('POST', `/workspaces/${workspace}/scenarios`, wrong)
  const { body: bad } = await call('POST', jobs, { scenario: made.id })
  const failed = await until(() => call('GET', `${jobs}/${bad.id}`), isEnded)
  expect(failed.body).toMatchObject({ state: 'failed', attempt: 1, failure: { code: 'INPUT_INVALID' } })
  expect(JSON.stringify(failed.body.failure!.problems)).toContain('There is no “nowhere” in generators')
})

/** Processes that solve, started by this one. */
function childrenOf(parent: number): number[] {
  const text = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
  return text
    .split(' ')
    .filter(Boolean)
    .map(Number)
    .filter(child => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('solveProcess'))
}
