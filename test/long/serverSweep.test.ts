import { expect, test } from 'vitest'
import { kill, type ServeProcess, startServeProcess } from '../server/serveProcess.ts'
import { allOf, itemsOf, newDatabase, until, workspaceWithScenario } from '../server/support.ts'

/** How many children a sweep has, and how many of them differ; SWEEP_DISTINCT=1000 for all. */
const CHILDREN = 1000
const DISTINCT = Number(process.env.SWEEP_DISTINCT ?? 200)
const PRICE = 'policies.co2Price.perTonne'
const HOURS = {
  base: '2030-reference',
  title: 'Six hours',
  because: 'for a test',
  content: { horizon: { hours: 6 } },
}
const points = Array.from({ length: CHILDREN }, (_, i) => ({ [PRICE]: i % DISTINCT }))

const statesOf = async ({ call }: ServeProcess, sweep: string) =>
  (await call('GET', sweep)).body.states as unknown as Record<string, number>

test('a thousand children survive the death of their server as they are written and as they are solved, stop and go on, and end once each', async () => {
  const folder = await newDatabase()
  let server = await startServeProcess(folder)
  const { workspace, scenario } = await workspaceWithScenario(server.call, HOURS)
  const sweeps = `/workspaces/${workspace}/sweeps`
  const asked = server.call('POST', sweeps, { scenario, title: 'Many', plan: { method: 'list', points } })
  const torn = asked.catch(() => 'torn')
  const [begun] = await until(
    async () => itemsOf(await server.call('GET', sweeps)),
    ([sweep]) => Number((sweep?.states as { queued?: number } | undefined)?.queued ?? 0) > 0,
    60_000,
    1,
  )
  await kill(server)
  expect([await torn, Number((begun!.states as { queued?: number }).queued) < CHILDREN]).toEqual([
    'torn',
    true,
  ])

  server = await startServeProcess(folder, 2)
  const sweep = `${sweeps}/${begun!.id}`
  await until(
    () => statesOf(server, sweep),
    ({ queued = 0, running = 0, done = 0 }) => queued + running + done === CHILDREN,
  )
  await until(
    () => statesOf(server, sweep),
    states => (states.done ?? 0) > 20,
  )
  // What is there so far is told while others wait.
  const some = await allOf(server.call, `${sweep}/points`)
  expect(some.filter(({ figures }) => Number(figures?.objective) > 0).length).toBeGreaterThan(20)
  expect(some.filter(({ state }) => String(state) === 'queued').length).toBeGreaterThan(100)
  await server.call('POST', `${sweep}/cancel`)
  const stopped = await statesOf(server, sweep)
  expect([stopped.queued, stopped.running]).toEqual([undefined, undefined])
  await server.call('POST', `${sweep}/resume`)
  await kill(server)

  server = await startServeProcess(folder, 2)
  const end = await until(
    () => statesOf(server, sweep),
    states => (states.done ?? 0) + (states.failed ?? 0) + (states.dead ?? 0) === CHILDREN,
    10_000_000,
    2000,
  )
  expect(end).toEqual({ done: CHILDREN })
  const all = await allOf(server.call, `${sweep}/points`)
  const resultAt = new Map(all.map(({ point, result }) => [Number(point![PRICE]), String(result)]))
  expect([resultAt.size, new Set(resultAt.values()).size]).toEqual([DISTINCT, DISTINCT])
  expect(all.filter(({ point, result }) => resultAt.get(Number(point![PRICE])) !== String(result))).toEqual(
    [],
  )
  expect(all.every(({ figures }) => Number(figures?.objective) > 0)).toBe(true)
}, 10_000_000)
