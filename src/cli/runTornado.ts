import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PlannerError } from '../errors.ts'
import { shownPath } from '../files/places.ts'
import { writeFile } from '../files/writeFile.ts'
import { openSolver } from '../lp/openSolver.ts'
import { renderTornadoPage } from '../report/formats/html.ts'
import { renderTornado, tornadoCsv } from '../report/formats/tornadoText.ts'
import { wordsIn } from '../report/words/speak.ts'
import { namesIn } from '../study/dataNames.ts'
import { tornado } from '../study/tornado/tornado.ts'
import { hearInterrupt } from './interrupt.ts'
import { language } from './language.ts'
import { showProgress } from './progress.ts'
import { readPrepared } from './readPrepared.ts'

/** What `tornado` was asked for. */
export interface TornadoRequest {
  scenario: string
  settings: readonly string[]
  out: string
  segments: number
}

/** Solvers that work side by side. */
const SOLVERS = 2

/** Moves each uncertain input of a plan and writes what that does. Gives the exit code. */
export async function runTornado({ scenario, settings, out, segments }: TornadoRequest): Promise<number> {
  const { files, prepared } = readPrepared(scenario, settings)
  if (!prepared.scenario.planning)
    throw new PlannerError('INPUT_INVALID', `${files.name} decides nothing`, [
      {
        where: `scenario ${files.name}, planning`,
        what: 'A tornado asks what a decision depends on, and nothing is decided here.',
        hint: 'Take a scenario with a section planning, or set planning.segments.',
      },
    ])
  const progress = showProgress()
  const interrupt = hearInterrupt()
  // The simplex method is quick on few stretches, and what it finds is a vertex: no size that is not needed.
  const solvers = await Promise.all(Array.from({ length: SOLVERS }, () => openSolver({ choice: 'highs' })))
  try {
    const tools = { solvers, segments, signal: interrupt.signal, onProgress: progress.onProgress }
    const result = await tornado(prepared, tools)
    const tongue = { language, names: namesIn(prepared.data) }
    mkdirSync(resolve(out), { recursive: true })
    writeFile(join(resolve(out), 'tornado.csv'), [tornadoCsv(result)])
    writeFile(join(resolve(out), 'tornado.json'), [`${JSON.stringify(result, null, 2)}\n`])
    writeFile(join(resolve(out), 'tornado.html'), [renderTornadoPage(result, tongue)])
    progress.done()
    const report = wordsIn(language)('terminal.report', { path: shownPath(resolve(out, 'tornado.html')) })
    process.stdout.write(`${renderTornado(result, tongue)}\n\n${report}\n`)
    return 0
  } finally {
    interrupt.done()
    await Promise.all(solvers.map(solver => solver.close()))
  }
}
