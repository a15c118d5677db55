import { join, resolve } from 'node:path'
import type { Problem } from '../errors.ts'
import { hashInputs, signed } from '../files/manifest.ts'
import { readSources } from '../files/packageFolder.ts'
import { writePathway } from '../files/pathwayFolder.ts'
import { shownPath } from '../files/places.ts'
import { writeRun } from '../files/runFolder.ts'
import { openSolver } from '../lp/openSolver.ts'
import type { SolverChoice } from '../lp/solver.ts'
import { documentOf } from '../report/document.ts'
import { renderPathwayPage } from '../report/formats/html.ts'
import { renderPathway } from '../report/formats/pathwayTerminal.ts'
import { wordsIn } from '../report/words/speak.ts'
import { namesIn } from '../study/dataNames.ts'
import { evaluatePathway } from '../study/pathway/evaluate.ts'
import { preparePathway } from '../study/pathway/prepare.ts'
import type { Result } from '../study/result.ts'
import { refuseProblems } from '../study/run.ts'
import { summarise } from '../study/summary.ts'
import { hearInterrupt } from './interrupt.ts'
import { language } from './language.ts'
import { showProgress } from './progress.ts'
import { readPrepared } from './readPrepared.ts'

/** What `pathway` was asked for. */
export interface PathwayRequest {
  scenario: string
  settings: readonly string[]
  out: string
  solver?: SolverChoice
}

/**
 * Plans a path, dispatches its years and writes all of it; nothing of a path that is not whole.
 *
 * @throws PlannerError INPUT_INVALID, NO_SOLUTION, STOPPED
 */
export async function runPathway({ scenario, settings, out, solver: choice }: PathwayRequest): Promise<void> {
  const startedAt = new Date().toISOString()
  const began = performance.now()
  const { files, prepared } = readPrepared(scenario, settings)
  const problems: Problem[] = []
  const pathway = preparePathway(prepared, problems)
  refuseProblems(files.name, problems)
  const inputs = hashInputs(files.texts, prepared.data)
  const progress = showProgress()
  const interrupt = hearInterrupt()
  const solver = await openSolver({ choice: choice ?? prepared.scenario.solver })
  const manifest = (method: string, size: { columns: number; rows: number }) => () =>
    signed({
      inputs,
      request: { scenario, settings, past: [] },
      solver: solver.name,
      method,
      seed: null,
      size: { ...size, entries: 0 },
      startedAt,
      seconds: { sinceStart: Math.round(performance.now() - began) / 1000 },
    })
  const onPeriod = (year: number, result: Result) => {
    const summary = summarise(result)
    const own = manifest('a year of a path', { columns: 0, rows: 0 })
    return writeRun(join(resolve(out), String(year)), result, summary, own, documentOf(result, summary))
  }
  try {
    const tools = {
      solver,
      signal: interrupt.signal,
      turn: interrupt.turn,
      onProgress: progress.onProgress,
      sources: readSources(),
    }
    const result = await evaluatePathway(pathway, { ...tools, onPeriod })
    const tongue = { language, names: namesIn(prepared.data) }
    const page = renderPathwayPage(result, tongue)
    writePathway(resolve(out), result, page, manifest('a path', result.size))
    progress.done()
    const report = wordsIn(language)('terminal.report', { path: shownPath(resolve(out, 'pathway.html')) })
    process.stdout.write(`${renderPathway(result, tongue)}\n\n${report}\n`)
  } finally {
    interrupt.done()
    await solver.close()
  }
}
