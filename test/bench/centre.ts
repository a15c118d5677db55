import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { client } from '../../src/server/client/client.ts'
import { serve } from '../../src/server/serve.ts'

/** How many read once a second each, and for how long. [s] */
const [CLIENTS, SECONDS] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 60)]

// node test/bench/centre.ts: clients that read while two solves run; quantiles of the answers' times, and memory.
const folder = mkdtempSync(join(tmpdir(), 'qazgrid-bench-'))
const running = await serve({ place: { folder }, port: 0, solves: 2 })
const call = client(running.url)
const { body: workspace } = await call('createWorkspace', { body: { name: 'Bench' } })
const params = { workspace: workspace.id }
for (const year of [2030, 2031]) {
  const scenario = { base: '2030-reference', title: `${year}`, because: 'bench', content: { year } }
  const { body: made } = await call('createScenario', { params, body: scenario })
  await call('createJob', { params, body: { scenario: made.id } })
}
const times: number[] = []
let errors = 0
const memoryMb = () => Math.round(process.memoryUsage().rss / 1e6)
const began = performance.now()
const reads = ['readWorkspace', 'listScenarios', 'listChanges', 'listJobs'] as const
await Promise.all(
  Array.from({ length: CLIENTS }, async (_, k) => {
    await pause((1000 * k) / CLIENTS)
    for (let second = 0; second < SECONDS; second++) {
      const start = performance.now()
      await call(reads[(k + second) % reads.length]!, { params }).catch(() => errors++)
      times.push(performance.now() - start)
      await pause(Math.max(0, 1000 * (second + 1) + (1000 * k) / CLIENTS - (performance.now() - began)))
      if (k === 0 && second % 15 === 0) process.stdout.write(`${second} s: ${memoryMb()} MB\n`)
    }
  }),
)
times.sort((a, b) => a - b)
const quantile = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(0)
process.stdout.write(
  `${times.length} reads, ${errors} errors; median ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms, longest ${quantile(1)} ms; ${memoryMb()} MB\n`,
)
await running.close()
rmSync(folder, { recursive: true, force: true })

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
