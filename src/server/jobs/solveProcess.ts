import { join } from 'node:path'
import { PlannerError, type Problem } from '../../errors.ts'
import { hashInputs, programVersion } from '../../files/manifest.ts'
import { readDataPackage, readSources } from '../../files/packageFolder.ts'
import { writeHourly } from '../../files/parquet.ts'
import { writeRun } from '../../files/runFolder.ts'
import { openSolver } from '../../lp/openSolver.ts'
import { documentOf } from '../../report/document.ts'
import { hourlyColumns } from '../../report/hourlyColumns.ts'
import { prepare } from '../../study/prepare.ts'
import { refuseProblems, run } from '../../study/run.ts'
import { summarise } from '../../study/summary.ts'
import { scenarioLayers } from './scenarioLayers.ts'
import type { SolveMessage, SolveRequest } from './solveRequest.ts'

/** What the process is started with. */
export interface SolveTask {
  request: SolveRequest
  /** Where results go; empty, and gone afterwards. */
  folder: string
}

const say = (message: SolveMessage) => process.send?.(message)

// A worker that is gone has no use for what is computed here.
process.on('disconnect', () => process.exit(1))
process.once('message', (task: SolveTask) => {
  solve(task).then(
    () => process.disconnect(),
    error => {
      if (!(error instanceof PlannerError)) throw error
      say({ kind: 'refused', code: error.code, message: error.message, problems: error.problems })
      process.disconnect()
    },
  )
})

async function solve({ request, folder }: SolveTask): Promise<void> {
  const startedAt = new Date().toISOString()
  const began = performance.now()
  const problems: Problem[] = []
  const { layers, texts } = scenarioLayers(request)
  const named = [...layers, { content: { title: request.title }, where: () => 'title' }]
  const prepared = prepare(request.title, named, name => readDataPackage(name, problems), problems)
  refuseProblems(request.title, problems)
  const choice = request.solver === 'auto' ? prepared.scenario.solver : request.solver
  const solver = await openSolver({ choice, threads: 1 })
  const { result, solved } = await run(prepared, {
    solver,
    seed: request.seed,
    sources: readSources(),
    onProgress: (stage, share, detail) =>
      say({ kind: 'progress', stage, share, ...(detail ? { detail } : {}) }),
  })
  await solver.close()
  say({ kind: 'progress', stage: 'writing', share: 1 })
  const manifest = () => ({
    inputs: hashInputs(texts, prepared.data),
    request: { scenario: request.base, settings: [], past: [] },
    version: programVersion(),
    node: process.version,
    solver: solved.by ?? solver.name,
    ...(solved.because ? { handedOver: solved.because } : {}),
    method: solved.method,
    seed: request.seed,
    size: solved.size,
    startedAt,
    seconds: { whole: Math.round(performance.now() - began) / 1000 },
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  })
  await writeRun(folder, result, summarise(result), manifest, documentOf(result))
  if (result.status === 'optimal')
    writeHourly(join(folder, 'hourly.parquet'), {
      snapshots: result.snapshots.axis.labels,
      columns: hourlyColumns(result),
    })
  say({ kind: 'ended', status: result.status })
}
