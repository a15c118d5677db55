import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { client } from '../../src/server/client/client.ts'
import type { Look } from './centreProcess.ts'

/** How many read once a second each, and for how long. [s] */
const [CLIENTS, SECONDS] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 60)]
/** How often the server is looked at. [s] */
const LOOK_SECONDS = 15

// npm run bench:centre: clients that read while two years are solved, the server in a process of its own; quantiles of the
// answers' times, its memory and the longest time that it computed without answering. Then how long it takes to open the
// hours of a year, and to ask for a sweep of a thousand.
const folder = mkdtempSync(join(tmpdir(), 'qazgrid-bench-'))
const server = fork(new URL('./centreProcess.ts', import.meta.url), [folder], {
  execArgv: ['--disable-warning=ExperimentalWarning'],
})
const call = client(await told<string>(server))
const { body: workspace } = await call('createWorkspace', { body: { name: 'Bench' } })
const params = { workspace: workspace.id }
await look('at rest')
for (const year of [2030, 2031]) {
  const scenario = { base: '2030-reference', title: `${year}`, because: 'bench', content: { year } }
  const { body: made } = await call('createScenario', { params, body: scenario })
  await call('createJob', { params, body: { scenario: made.id } })
}
const times: number[] = []
let errors = 0
const began = performance.now()
const reads = ['readWorkspace', 'listScenarios', 'listChanges', 'listJobs'] as const
const looks = setInterval(() => look(since(began)), 1000 * LOOK_SECONDS)
await Promise.all(
  Array.from({ length: CLIENTS }, async (_, k) => {
    await pause((1000 * k) / CLIENTS)
    for (let second = 0; second < SECONDS; second++) {
      const start = performance.now()
      await call(reads[(k + second) % reads.length]!, { params }).catch(() => errors++)
      times.push(performance.now() - start)
      await pause(Math.max(0, 1000 * (second + 1) + (1000 * k) / CLIENTS - (performance.now() - began)))
    }
  }),
)
clearInterval(looks)
times.sort((a, b) => a - b)
const quantile = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(0)
process.stdout.write(
  `${times.length} reads, ${errors} errors; median ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms, longest ${quantile(1)} ms\n`,
)
await openYear()
await look('both years kept and opened')
await askForThousand()
await look('a thousand children written and cancelled')
server.send('end')
await once(server, 'exit')
rmSync(folder, { recursive: true, force: true })

/** What the server says next. */
async function told<Message>(from: ChildProcess): Promise<Message> {
  return (await once(from, 'message'))[0]
}

async function look(when: string): Promise<void> {
  server.send('look')
  const { memoryMb, outsideMb, longestMs } = await told<Look>(server)
  process.stdout.write(
    `${when}: ${memoryMb.toFixed(0)} MB, ${outsideMb.toFixed(0)} of them outside the heap; computed ${longestMs.toFixed(0)} ms at most without answering\n`,
  )
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

/** Waits for a result and opens its hours: prices of three zones, then all series. */
async function openYear(): Promise<void> {
  for (;;) {
    const { body } = await call('listJobs', { params })
    if (body.items.every(({ state }) => !['queued', 'running'].includes(state))) break
    await pause(1000)
  }
  const { body } = await call('listResults', { params })
  const place = { ...params, result: body.items[0]!.id }
  const { names = [] } = (await call('readHours', { params: place })).body
  const zones = names.filter(name => /^price:(north|south|west):/.test(name))
  for (const columns of [zones, zones, names.slice(0, 60)]) {
    const start = performance.now()
    await call('readHours', { params: place, query: { columns: columns.join(',') } })
    process.stdout.write(`${columns.length} series of a year opened in ${since(start)}\n`)
  }
}

/** Asks for a sweep of a thousand cheap points, looks at it and cancels it. */
async function askForThousand(): Promise<void> {
  const text = {
    base: '2030-reference',
    title: 'Cheap',
    because: 'bench',
    content: { horizon: { hours: 24 } },
  }
  const { body: made } = await call('createScenario', { params, body: text })
  const variables = [{ path: 'money.lostLoadPerMwh', from: 2000, to: 4000 }]
  const plan = { method: 'sobol' as const, variables, count: 1000 }
  let start = performance.now()
  const asked = await call('createSweep', { params, body: { scenario: made.id, title: 'Thousand', plan } })
  process.stdout.write(`a thousand children asked for in ${since(start)}\n`)
  const place = { ...params, sweep: asked.body.id }
  start = performance.now()
  await call('collectSweep', { params: place, query: { limit: 200 } })
  process.stdout.write(`200 of its points read in ${since(start)}\n`)
  start = performance.now()
  await call('cancelSweep', { params: place })
  process.stdout.write(`all of it cancelled in ${since(start)}\n`)
}

function since(start: number): string {
  return `${(performance.now() - start).toFixed(0)} ms`
}
