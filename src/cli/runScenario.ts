import { resolve } from 'node:path'
import { hashInputs, signed, solvedBy } from '../files/manifest.ts'
import { readSources } from '../files/packageFolder.ts'
import { shownPath } from '../files/places.ts'
import { writeHours, writeRun } from '../files/runFolder.ts'
import { openSolver } from '../lp/openSolver.ts'
import type { SolverChoice } from '../lp/solver.ts'
import { documentOf } from '../report/document.ts'
import { renderTerminal } from '../report/formats/terminal.ts'
import { nodesNamed } from '../report/words/naming.ts'
import { wordsIn } from '../report/words/speak.ts'
import { isBackcast, NODES, withPast } from '../study/backcast.ts'
import type { Prepared } from '../study/prepare.ts'
import type { Past } from '../study/result.ts'
import { type Run, run } from '../study/run.ts'
import { heed } from '../study/stopped.ts'
import { summarise } from '../study/summary.ts'
import { hearInterrupt } from './interrupt.ts'
import { language } from './language.ts'
import { showProgress } from './progress.ts'
import { readPrepared } from './readPrepared.ts'

/** What `run` was asked for. */
export interface RunRequest {
  scenario: string
  settings: readonly string[]
  out: string
  /** Solve the year without each must-run rule and in the other resolution as well, where there are published figures. */
  withEffects: boolean
  /** Back-casts to solve along, on the second core, for the report to show beside the run. */
  past: readonly string[]
  /** Which solver; what the scenario says unless given. */
  solver?: SolverChoice
  /** Most memory for our own solver. [MB] */
  memoryMb?: number
  /** Hears of every solved run, those of the past as well, with the texts it was read from. */
  hear?: (solved: Run, prepared: Prepared, texts: readonly string[]) => void
  /** Also write all hours as Parquet, for a planning centre to keep. */
  hourly?: boolean
}

/** Reads, solves and writes one scenario, and prints its summary. Gives the exit code. */
export async function runScenario({
  scenario,
  settings,
  out,
  withEffects,
  past,
  solver: choice,
  memoryMb,
  hourly = false,
  hear = () => {},
}: RunRequest): Promise<number> {
  const startedAt = new Date().toISOString()
  const clock = stopwatch()
  const { files, prepared } = readPrepared(scenario, settings)
  clock.lap('read')

  const progress = showProgress()
  const interrupt = hearInterrupt()
  const solver = await openSolver({
    choice: choice ?? prepared.scenario.solver,
    ...(memoryMb ? { memoryMb } : {}),
  })
  try {
    const former = solvePast(past, interrupt.signal, [], hear)
    const asksForOther = withEffects && isBackcast(prepared)
    const other = asksForOther ? solveOther(prepared, scenario, settings, interrupt.signal) : null
    const known = readSources()
    const { signal, turn } = interrupt
    const tools = { solver, signal, turn, onProgress: progress.onProgress }
    const made = await run(prepared, { ...tools, sources: known, withEffects })
    const { result: bare, solved } = made
    hear(made, prepared, files.texts)
    if (past.length > 0) progress.onProgress('the past, for comparison', 1)
    if (other) progress.onProgress('the other resolution, for comparison', 1)
    const result = withPast({ ...bare, beside: await other }, await former, known)
    clock.lap('solve')
    progress.onProgress('writing', 1)
    const hears = result.status === 'optimal' ? () => heed(interrupt) : async () => {}
    await hears()
    const summary = summarise(result)
    await hears()
    const document = documentOf(result, summary)
    // From here on what is written is written whole.
    await hears()
    clock.lap('report')
    const manifest = () => {
      clock.lap('write')
      return signed({
        inputs: hashInputs([...files.texts, ...past], prepared.data),
        request: { scenario, settings, past },
        ...solvedBy(solved, solver.name),
        seed: null,
        startedAt,
        seconds: clock.laps(),
      })
    }
    await writeRun(resolve(out), result, summary, manifest, document, language)
    if (hourly) writeHours(resolve(out), result)
    progress.done()
    const path = shownPath(resolve(out, 'report.html'))
    process.stdout.write(
      `${renderTerminal(result, language)}\n\n${wordsIn(language)('terminal.report', { path })}\n`,
    )
    return result.status === 'optimal' ? 0 : 3
  } finally {
    interrupt.done()
    await solver.close()
  }
}

/**
 * Solves the same back-cast with oblasts for zones, or zones for oblasts, in a thread of its own. It stands beside the run that
 * was asked for: where it has no solution that is told, and the run goes on without it.
 */
async function solveOther(
  { scenario: { grid } }: Prepared,
  scenario: string,
  settings: readonly string[],
  signal: AbortSignal,
): Promise<Past | null> {
  const nodes = grid === 'zones' ? 'oblasts' : 'zones'
  const kept = settings.filter(setting => !setting.startsWith('resolution='))
  try {
    const [found] = await solvePast([scenario], signal, [...kept, `resolution=${nodes}`])
    return found ? { ...found, title: NODES[nodes] } : null
  } catch (error) {
    const message = (error as Error).message
    process.stderr.write(
      `${wordsIn(language)('terminal.otherFails', { nodes: nodesNamed(nodes === 'oblasts'), message })}\n`,
    )
    return null
  }
}

/** Solves back-casts one after the other in a thread of their own; a stopped one is left out. */
async function solvePast(
  scenarios: readonly string[],
  signal: AbortSignal,
  settings: readonly string[] = [],
  hear: NonNullable<RunRequest['hear']> = () => {},
): Promise<Past[]> {
  if (scenarios.length === 0) return []
  const solver = await openSolver()
  const past: Past[] = []
  try {
    for (const scenario of scenarios) {
      const { prepared, files } = readPrepared(scenario, settings)
      const solved = await run(prepared, { solver, signal, sources: readSources() })
      const { result } = solved
      hear(solved, prepared, files.texts)
      if (result.status === 'optimal') past.push({ title: result.heading.title, targets: result.targets })
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    await solver.close()
  }
  return past
}

function stopwatch() {
  const seconds: Record<string, number> = {}
  let last = performance.now()
  return {
    lap(name: string) {
      const now = performance.now()
      seconds[name] = Math.round(now - last) / 1000
      last = now
    },
    laps: () => seconds,
  }
}
