import { PlannerError, type Problem } from '../../errors.ts'
import { hashInputs, signed, solvedBy } from '../../files/manifest.ts'
import { type GivenTable, readSources } from '../../files/packageFolder.ts'
import { writeHours, writeRun } from '../../files/runFolder.ts'
import { openSolver } from '../../lp/openSolver.ts'
import { documentOf } from '../../report/document.ts'
import { prepare } from '../../study/prepare.ts'
import { refuseProblems, run } from '../../study/run.ts'
import { summarise } from '../../study/summary.ts'
import { filesOf } from './filesOf.ts'
import { readGiven } from './readGiven.ts'
import { scenarioLayers } from './scenarioLayers.ts'
import type { SolveMessage, SolveRequest } from './solveRequest.ts'

/** What the process is started with. */
export interface SolveTask {
  request: SolveRequest
  /** Where results go; empty, and gone afterwards. */
  folder: string
  /** Tables of the request's dataset, by file name. */
  tables: readonly (GivenTable & { name: string })[]
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

async function solve({ request, folder, tables }: SolveTask): Promise<void> {
  const startedAt = new Date().toISOString()
  const began = performance.now()
  const problems: Problem[] = []
  const { layers, texts } = scenarioLayers(request)
  const named = [...layers, { content: { title: request.title }, where: () => 'title' }]
  const given = new Map(tables.map(table => [table.name, table]))
  const readData = (name: string) => readGiven(name, problems, given)
  const prepared = prepare(request.title, named, readData, problems)
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
  const { dataset } = request
  const manifest = () =>
    signed({
      inputs: hashInputs(texts, prepared.data),
      request: { scenario: request.base, settings: [], past: [], ...(dataset ? { dataset } : {}) },
      ...solvedBy(solved, solver.name),
      seed: request.seed,
      startedAt,
      seconds: { whole: Math.round(performance.now() - began) / 1000 },
    })
  const summary = summarise(result)
  await writeRun(folder, result, summary, manifest, documentOf(result, summary))
  writeHours(folder, result)
  say({ kind: 'ended', status: result.status, files: filesOf(folder) })
}
