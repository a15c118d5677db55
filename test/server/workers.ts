import { type ChildProcess, spawn } from 'node:child_process'
import { expect, onTestFinished } from 'vitest'
import { type Caller, itemsOf, until, WEEK, workspaceWithScenario } from './support.ts'

/** Starts a real `qazgrid worker` and waits until it is at work. */
export function startWorkerProcess(databaseUrl: string): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ['src/cli/main.ts', 'worker', '--database-url', databaseUrl], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  onTestFinished(() => {
    worker.kill('SIGTERM')
  })
  return new Promise((resolve, reject) => {
    worker.stdout!.once('data', () => resolve(worker))
    worker.once('exit', code => reject(new Error(`The worker ended with ${code}`)))
  })
}

/**
 * A sweep over two workers, of which one is killed while it solves: every job ends once, with a result, and the job
 * that was in its hands took two attempts.
 */
export async function expectAllOnceThoughOneIsKilled(call: Caller, databaseUrl: string, count: number) {
  const workers = await Promise.all([startWorkerProcess(databaseUrl), startWorkerProcess(databaseUrl)])
  const { workspace, scenario } = await workspaceWithScenario(call)
  const variables = [{ path: 'money.lostLoadPerMwh', from: 2000, to: 4000 }]
  const plan = { method: 'sobol', variables, count }
  const asked = await call('POST', `/workspaces/${workspace}/sweeps`, { scenario, title: WEEK.title, plan })
  expect(asked.status, asked.text).toBe(202)
  const jobs = `/workspaces/${workspace}/jobs`
  const running = await until(
    () => call('GET', `${jobs}?state=running`),
    came => itemsOf(came).some(job => job.progress?.phase !== undefined),
    120_000,
    20,
  )
  const victim = itemsOf(running).find(job => job.progress?.phase !== undefined)!
  const pid = Number(String(victim.worker).split(':')[1])
  expect(workers.map(worker => worker.pid)).toContain(pid)
  process.kill(pid, 'SIGKILL')

  const sweep = `/workspaces/${workspace}/sweeps/${asked.body.id}`
  const isOver = ({ body }: { body: { states?: unknown } }) =>
    Number((body.states as { done?: number }).done) === count
  await until(() => call('GET', sweep), isOver, 60_000 * (2 + count))
  const again = await call('GET', `${jobs}/${victim.id}`)
  expect(Number(again.body.attempt)).toBe(2)
  return { workspace, sweep }
}
