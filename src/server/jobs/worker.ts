import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { patiently } from '../database/away.ts'
import type { Database } from '../database/database.ts'
import { type Claimed, claim, endJob, failAttempt, recordProgress } from '../store/attempts.ts'
import { readTables } from '../store/datasets.ts'
import { collect } from './collect.ts'
import type { Notices } from './notices.ts'
import { progressOf } from './progress.ts'
import type { Delivery, Queue } from './queue.ts'
import { type Limits, runProcess } from './runProcess.ts'
import type { SolveTask } from './solveProcess.ts'
import type { SolveRequest } from './solveRequest.ts'

/** What a worker works on and with. */
export interface WorkerOptions {
  database: Database
  queue: Queue
  notices: Notices
  /** Who works, for people who look at a job. */
  name: string
  atOnce: number
  limits: Limits
}

/** A worker that is at work. */
export interface Worker {
  /** Ends its processes; what they worked on is delivered again. */
  leave(): void
}

/** Takes jobs from the queue until the process ends. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const leaving = new AbortController()
  await options.queue.work(options.atOnce, delivery => workOn(options, delivery, leaving.signal))
  return { leave: () => leaving.abort() }
}

/** One delivery: whatever happens, the job ends once, or is delivered again. */
async function workOn(options: WorkerOptions, delivery: Delivery, leaving: AbortSignal): Promise<void> {
  const { database, notices, name } = options
  const job = await claim(database, delivery, name)
  if (!job) return
  const stop = new AbortController()
  const silence = notices.hear(job.id, ({ kind }) => {
    if (kind === 'cancel') stop.abort()
  })
  const folder = mkdtempSync(join(tmpdir(), 'qazgrid-'))
  try {
    await attempt(options, job, folder, { cancelled: stop.signal, leaving })
  } finally {
    silence()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function attempt(
  { database, limits }: WorkerOptions,
  job: Claimed,
  folder: string,
  { cancelled, leaving }: { cancelled: AbortSignal; leaving: AbortSignal },
): Promise<void> {
  const signal = AbortSignal.any([cancelled, leaving])
  const tell = progressOf(performance.now(), (progress, begins) =>
    recordProgress(database, job, progress, begins),
  )
  const tables = await tablesOf(database, job.request)
  const end = await runProcess({ request: job.request, folder, tables }, limits, signal, tell)
  if (end.kind === 'ended') {
    const solved = await collect(database, folder, end)
    await patiently(() => endJob(database, job, { state: 'done', solved }))
  } else if (end.kind === 'refused') {
    const { code, message, problems } = end
    const failure = { code, message, problems }
    await patiently(() => endJob(database, job, { state: 'failed', failure }))
  } else if (end.kind === 'stopped') {
    // Who cancelled has written that down already.
    if (leaving.aborted) await giveBack(database, job, 'The worker left.')
    else if (!cancelled.aborted)
      await patiently(() =>
        endJob(database, job, {
          state: 'failed',
          failure: { code: 'STOPPED', message: end.because, problems: [] },
        }),
      )
  } else {
    await giveBack(database, job, end.because)
  }
}

/** Tables of a job's dataset, each with the address by which its author knows it. */
async function tablesOf(database: Database, { dataset }: SolveRequest): Promise<SolveTask['tables']> {
  if (!dataset) return []
  const file = (name: string) => `dataset “${dataset.name}” ${dataset.version}, ${name}.csv`
  const tables = await readTables(database, dataset.id)
  return tables.map(({ name, content }) => ({ name, file: file(name), csv: content }))
}

/** The queue delivers again what is thrown. */
async function giveBack(database: Database, job: Claimed, because: string): Promise<never> {
  await patiently(() => failAttempt(database, job, because))
  throw new Error(because)
}
