import { Worker } from 'node:worker_threads'
import { PlannerError } from '../../errors.ts'
import type { DemandPath } from '../../study/demand/drivers.ts'
import type { ForecastName } from '../../study/forecasting/dayAhead.ts'
import type { KazakhstanModels } from '../../study/forecasting/kazakhstan/models.ts'
import type { Operating } from '../../study/operate/dayAhead.ts'
import type { OperatedGrid } from '../../study/operate/operatedGrid.ts'
import type { OperatedYear, YearOptions } from '../../study/operate/operateYear.ts'

/** What a thread has to know: plain data. */
export interface YearThreadData {
  grid: OperatedGrid
  operating: Omit<Operating, 'grid' | 'maker' | 'solver'>
  profiles: ReadonlyMap<string, Float64Array>
  country: { year: number; path: DemandPath; dataPackage: string }
  models: KazakhstanModels
  /** Usual size of a unit by technology. [MW] */
  unitMw: ReadonlyMap<string, number>
  sized: Omit<YearOptions, 'onDay' | 'unitMw'>
}

/** A year that a thread is asked for. */
export interface YearOrder {
  seed: number
  ways: readonly ForecastName[]
}

/** What a thread answers. */
export interface YearAnswer {
  seed: number
  /** Days done since the last answer. */
  days?: number
  results?: ReadonlyMap<ForecastName, OperatedYear>
  failure?: string
}

/**
 * Runs simulated years side by side, each in a thread that solves by itself.
 *
 * @param threads  how many at once
 * @param onDays   is told how many days have been done
 * @throws PlannerError STOPPED  where the signal says so
 */
export async function operateYears(
  data: YearThreadData,
  seeds: readonly number[],
  ways: readonly ForecastName[],
  threads: number,
  signal: AbortSignal,
  onDays: (done: number) => void,
): Promise<Map<ForecastName, OperatedYear[]>> {
  const found = new Map<number, ReadonlyMap<ForecastName, OperatedYear>>()
  const waiting = [...seeds]
  let done = 0
  const count = (days: number) => {
    done += days
    onDays(done)
  }
  const workers = Array.from({ length: Math.min(threads, seeds.length) }, () => startThread(data))
  try {
    await Promise.all(
      workers.map(async worker => {
        for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
          found.set(seed, await runYear(worker, { seed, ways }, signal, count))
        }
      }),
    )
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
  }
  return new Map(ways.map(way => [way, seeds.map(seed => found.get(seed)!.get(way)!)]))
}

function startThread(workerData: YearThreadData): Worker {
  // The published package holds JavaScript, the repository TypeScript.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return new Worker(new URL(`./yearThread.${extension}`, import.meta.url), { workerData })
}

function runYear(
  worker: Worker,
  order: YearOrder,
  signal: AbortSignal,
  onDays: (days: number) => void,
): Promise<ReadonlyMap<ForecastName, OperatedYear>> {
  return new Promise((resolve, reject) => {
    const stop = () => end(() => reject(new PlannerError('STOPPED', 'The run was stopped.')))
    const end = (settle: () => void) => {
      worker.off('message', hear)
      worker.off('error', fail)
      signal.removeEventListener('abort', stop)
      settle()
    }
    const fail = (error: Error) => end(() => reject(error))
    const hear = ({ days, results, failure }: YearAnswer) => {
      if (days !== undefined) onDays(days)
      else if (results) end(() => resolve(results))
      else end(() => reject(new PlannerError('NO_SOLUTION', `Year ${order.seed}: ${failure}`)))
    }
    worker.on('message', hear)
    worker.on('error', fail)
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
    else worker.postMessage(order)
  })
}
