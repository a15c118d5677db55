import { resolve } from 'node:path'
import type { Problem } from '../errors.ts'
import { isPathFolder, readFinishedPath } from '../files/finishedPath.ts'
import { readFinishedRun } from '../files/finishedRun.ts'
import { writeInvestment, writePathInvestment } from '../files/investFolder.ts'
import { readSources } from '../files/packageFolder.ts'
import { shownPath } from '../files/places.ts'
import { renderInvestmentPage, renderPathInvestmentPage } from '../report/formats/html.ts'
import { renderInvestment } from '../report/formats/investTerminal.ts'
import { renderPathInvestment } from '../report/formats/pathInvestTerminal.ts'
import { wordsIn } from '../report/words/speak.ts'
import { namesIn } from '../study/dataNames.ts'
import { dealProblems } from '../study/deal/dealProblems.ts'
import { carrierSources } from '../study/footprint/yearLedger.ts'
import { type InvestGroundInput, type Investment, invest } from '../study/invest.ts'
import { investPath } from '../study/investPath.ts'
import { refuseProblems } from '../study/run.ts'
import {
  folderWithout,
  groundOf,
  pathFolderOf,
  pathFolderWithout,
  readNamed,
  runFolderOf,
} from './evaluatedFolders.ts'
import { language } from './language.ts'

/** What `invest` was asked for. */
export interface InvestRequest {
  scenario: string
  settings: readonly string[]
  out: string
  /** Folder of a finished run to evaluate, whatever its inputs were. */
  run: string | undefined
  /** Scenario or folder without it; what the scenario says unless given. */
  against: string | undefined
}

/** Runs a scenario, or takes a finished run, and evaluates what it says of investments. Gives the exit code. */
export async function runInvest(request: InvestRequest): Promise<number> {
  const { files, prepared } = readNamed(request.scenario, request.settings)
  const { scenario, data } = prepared
  const sources = readSources()
  // A run of something else may have other units.
  if (request.run === undefined) refuseProblems(files.name, dealProblems(prepared, files.layers, sources))
  const isPath = request.run ? isPathFolder(resolve(request.run)) : scenario.pathway !== undefined
  const ground = { scenario, layers: files.layers, data, sources }
  const evaluate = isPath ? evaluatePath : evaluateRun
  const { told, written } = await evaluate(request, ground, files)
  const path = `${shownPath(resolve(request.out))}/{${written.join(',')},…}`
  process.stdout.write(`${told}\n\n${wordsIn(language)('terminal.written', { path })}\n`)
  return 0
}

/** What is told of an evaluation, and the first of the files that were written. */
interface Evaluated {
  told: string
  written: string[]
}

type Files = ReturnType<typeof readNamed>['files']

/** Evaluates a run of a single year. */
async function evaluateRun(
  { scenario: name, settings, out, run, against }: InvestRequest,
  ground: InvestGroundInput,
  files: Files,
): Promise<Evaluated> {
  const folder = run ? resolve(run) : await runFolderOf(name, settings, resolve(out), files.inputs)
  const other = against ?? ground.scenario.invest?.against
  const compared = other === undefined ? null : await folderWithout(other, settings, resolve(out))
  const problems: Problem[] = []
  const input = {
    ...ground,
    run: readFinishedRun(folder),
    against: compared === null ? null : { ...readFinishedRun(compared), ...groundOf(compared) },
  }
  const investment = invest(input, problems)
  refuseProblems(files.name, problems)
  const tongue = { language, names: namesIn(ground.data) }
  await writeInvestment(resolve(out), investment, renderInvestmentPage(investment, tongue), tongue)
  return { told: renderInvestment(investment, tongue), written: filesOf(investment) }
}

/** Evaluates all years of a path. */
async function evaluatePath(
  { scenario: name, settings, out, run, against }: InvestRequest,
  ground: InvestGroundInput,
  files: Files,
): Promise<Evaluated> {
  const folder = run ? resolve(run) : await pathFolderOf(name, settings, resolve(out), files.inputs)
  const other = against ?? ground.scenario.invest?.against
  const compared = other === undefined ? null : await pathFolderWithout(other, settings, resolve(out))
  const problems: Problem[] = []
  const carriers = carrierSources(ground.data)
  const input = {
    ...ground,
    path: readFinishedPath(folder, carriers),
    against: compared === null ? null : { ...readFinishedPath(compared, carriers), ...groundOf(compared) },
  }
  const investment = investPath(input, problems)
  refuseProblems(files.name, problems)
  const tongue = { language, names: namesIn(ground.data) }
  await writePathInvestment(resolve(out), investment, renderPathInvestmentPage(investment, tongue), tongue)
  return { told: renderPathInvestment(investment, tongue), written: filesOf(investment) }
}

const filesOf = ({ deals }: Pick<Investment, 'deals'>) => [
  ...['invest.html', 'cash-flows.csv'],
  ...(deals.length > 0 ? ['deals.xlsx'] : []),
]
