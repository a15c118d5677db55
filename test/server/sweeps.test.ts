import { beforeAll, expect, test } from 'vitest'
import { LOCAL_ACCOUNT } from '../../src/server/access/actor.ts'
import { standing } from '../../src/server/jobs/submit.ts'
import { type Running, serve } from '../../src/server/serve.ts'
import { claim, endJob, freeLost } from '../../src/server/store/attempts.ts'
import { insertSweep } from '../../src/server/store/sweeps.ts'
import { sweepPlan } from '../../src/study/sweep/points.ts'
import {
  allOf,
  type Caller,
  callerOf,
  centreForTest,
  itemsOf,
  keptCentre,
  newDatabase,
  until,
  WEEK,
  workspaceWithScenario,
} from './support.ts'

let running: Running
let call: Caller
beforeAll(async () => {
  running = await keptCentre()
  call = callerOf(running.url)
}, 60_000)

const PRICE = 'policies.co2Price.perTonne'
const sobol = (count: number) => ({ method: 'sobol', variables: [{ path: PRICE, from: 0, to: 60 }], count })

test('while a sweep of hundreds is written down others are answered, and every point is there once', async () => {
  const { workspace, scenario } = await workspaceWithScenario(call)
  const sweeps = `/workspaces/${workspace}/sweeps`
  const headers = { 'Idempotency-Key': 'once' }
  let isWritten = false
  const ask = () => call('POST', sweeps, { scenario, title: 'Many', plan: sobol(400) }, headers)
  const asked = ask().finally(() => {
    isWritten = true
  })
  const seen: number[] = []
  while (!isWritten) {
    const [sweep] = itemsOf(await call('GET', sweeps))
    if (sweep) seen.push(Number((sweep.states as { queued?: number }).queued ?? 0))
  }
  // Seen in the middle, more than once, and never less than before.
  expect(new Set(seen.filter(count => count < 400)).size, String(seen)).toBeGreaterThan(2)
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  const { status, body } = await asked
  expect([status, body.points, body.states]).toEqual([202, 400, { queued: 400 }])
  const points = await allOf(call, `${sweeps}/${body.id}/points`)
  expect(new Set(points.map(({ point }) => Number(point![PRICE]))).size).toBe(400)
  const again = await ask()
  expect([again.body.id, again.body.states]).toEqual([body.id, { queued: 400 }])
  expect(itemsOf(await call('GET', sweeps)).length).toBe(1)
})

test('a sweep whose server ended while it was written down is written to its end by the next, also beside one whose base is gone', async () => {
  const folder = await newDatabase()
  const first = await serve({ place: { folder }, port: 0, solves: 0 })
  const { workspace, scenario } = await workspaceWithScenario(callerOf(first.url))
  const { database } = first.centre
  const unwritten = await standing(database, { workspace, scenario, options: { solver: 'auto', seed: 1 } })
  const plan = sweepPlan.parse(sobol(120))
  const about = { workspace, scenario, account: LOCAL_ACCOUNT, title: 'Torn', plan, points: 120 }
  const baseless = { ...unwritten, request: { ...unwritten.request, base: 'gone' } }
  await insertSweep(database, { ...about, unwritten: baseless })
  const sweep = await insertSweep(database, { ...about, unwritten })
  await first.close()
  const second = callerOf((await centreForTest({ place: { folder } })).url)
  const states = async () => (await second('GET', `/workspaces/${workspace}/sweeps/${sweep}`)).body.states
  const { queued } = await until(states, ({ queued }) => Number(queued ?? 0) === 120, 60_000)
  expect(queued).toBe(120)
})

test('points that are the same are solved once; what is cancelled begins anew, and what is wrong writes nothing', async () => {
  const { workspace, scenario } = await workspaceWithScenario(call)
  const sweeps = `/workspaces/${workspace}/sweeps`
  const list = (...prices: unknown[]) => ({
    method: 'list',
    points: prices.map(price => ({ [PRICE]: price })),
  })
  const made = await call('POST', sweeps, { scenario, title: WEEK.title, plan: list(10, 10, 20, 10) })
  const jobs = async () => itemsOf(await call('GET', `/workspaces/${workspace}/jobs`))
  const led = async () => (await jobs()).filter(({ follows }) => follows !== null)
  expect((await led()).length).toBe(2)
  const other = await call('POST', sweeps, { scenario, title: WEEK.title, plan: list(10) })
  expect((await led()).length).toBe(3)
  const cancelled = await call('POST', `${sweeps}/${made.body.id}/cancel`)
  expect(cancelled.body.states).toEqual({ cancelled: 4 })
  // Who waited for one of them leads now.
  const [waiting] = itemsOf(await call('GET', `${sweeps}/${other.body.id}/points`))
  expect((await call('GET', `/workspaces/${workspace}/jobs/${waiting!.id}`)).body.follows).toBeNull()
  const resumed = await call('POST', `${sweeps}/${made.body.id}/resume`)
  expect(resumed.body.states).toEqual({ queued: 4 })
  expect((await led()).map(({ point }) => point![PRICE])).toEqual([10, 10, 10])
  const sent = await running.centre.database.query(
    `select count(*)::int as count from pgboss.job b join jobs j on b.data->>'job' = j.id::text
       and (b.data->>'delivery')::int = j.delivery where j.state = 'queued' and j.leader is null and j.workspace = $1`,
    [workspace],
  )
  expect(sent).toEqual([{ count: 2 }])
  // Nothing waits there for what was cancelled: a worker would look at each in vain.
  const waits = await running.centre.database.query(
    `select count(*)::int as count from pgboss.job b join jobs j on b.data->>'job' = j.id::text where j.workspace = $1`,
    [workspace],
  )
  expect(waits).toEqual([{ count: 2 }])

  const wrong = await call('POST', sweeps, { scenario, title: 'x', plan: list(10, 'dear') })
  expect([wrong.status, wrong.body.title]).toEqual([422, `The point {"${PRICE}":"dear"} cannot be run`])
  expect(itemsOf(await call('GET', sweeps)).length).toBe(2)
})

test('a job whose worker is gone says so and waits again; the worker may come back until another has taken it', async () => {
  const { database } = running.centre
  const { workspace, scenario } = await workspaceWithScenario(call)
  const { body } = await call('POST', `/workspaces/${workspace}/jobs`, { scenario })
  const read = async () => (await call('GET', `/workspaces/${workspace}/jobs/${body.id}`)).body
  const take = (worker: string) => claim(database, { job: String(body.id), delivery: 0 }, worker)
  // Nothing of the queue is in these hands, as if it had been taken away.
  const first = (await take('first'))!
  expect([(await read()).state, (await read()).because]).toEqual(['running', null])
  await freeLost(database)
  expect(await read()).toMatchObject({ state: 'queued', because: expect.stringContaining('not heard of') })
  const second = (await take('second'))!
  await freeLost(database)
  const failure = { code: 'STOPPED', message: 'It took too long.', problems: [] }
  expect(await endJob(database, first, { state: 'failed', failure })).toBe(false)
  expect(await endJob(database, second, { state: 'failed', failure })).toBe(true)
  expect(await read()).toMatchObject({ state: 'failed', attempt: 2, because: null, failure })
})
