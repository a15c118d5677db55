import { resolve } from 'node:path'
import { PlannerError, type Problem } from '../errors.ts'
import { isPathFolder, isPathOf, readFinishedPath } from '../files/finishedPath.ts'
import { isRunOf, readFinishedRun, requestOf } from '../files/finishedRun.ts'
import { writeInvestment, writePathInvestment } from '../files/investFolder.ts'
import { hashInputs } from '../files/manifest.ts'
import { readDataPackage, readSources } from '../files/packageFolder.ts'
import { shownPath } from '../files/places.ts'
import { isRunFolder, stoppedOr } from '../files/readRun.ts'
import { readScenarioFiles } from '../files/scenarioFile.ts'
import { renderInvestmentPage, renderPathInvestmentPage } from '../report/formats/html.ts'
import { renderInvestment } from '../report/formats/investTerminal.ts'
import { renderPathInvestment } from '../report/formats/pathInvestTerminal.ts'
import { wordsIn } from '../report/words/speak.ts'
import { namesIn } from '../study/dataNames.ts'
import { dealProblems } from '../study/deal/dealProblems.ts'
import { carrierSources } from '../study/footprint/yearLedger.ts'
import { type FleetGround, type InvestGroundInput, type Investment, invest } from '../study/invest.ts'
import { investPath } from '../study/investPath.ts'
import { prepare } from '../study/prepare.ts'
import { refuseProblems } from '../study/run.ts'
import { language } from './language.ts'
import { runPathway } from './runPathway.ts'
import { runScenario } from './runScenario.ts'

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
  const { files, prepared } = readPrepared(request.scenario, request.settings)
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

type Files = ReturnType<typeof readPrepared>['files']

/** Evaluates a run of a single year. */
async function evaluateRun(
  { scenario: name, settings, out, run, against }: InvestRequest,
  ground: InvestGroundInput,
  files: Files,
): Promise<Evaluated> {
  const folder = run ? resolve(run) : await runFolderOf(name, settings, resolve(out), files.inputs)
  const other = against ?? ground.scenario.invest?.against
  const compared = other === undefined ? null : await folderWithout(other)
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
  const compared = other === undefined ? null : await pathFolderWithout(other)
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

/** Reads a scenario and its data, and names its inputs; whatever is wrong with them is thrown at once. */
function readPrepared(scenario: string, settings: readonly string[]) {
  const problems: Problem[] = []
  const files = readScenarioFiles(scenario, settings)
  const prepared = prepare(files.name, files.layers, name => readDataPackage(name, problems), problems)
  refuseProblems(files.name, problems)
  return { files: { ...files, inputs: hashInputs(files.texts, prepared.data) }, prepared }
}

/** A run of these very inputs, made now unless it is there. */
async function runFolderOf(
  scenario: string,
  settings: readonly string[],
  folder: string,
  inputs: string,
): Promise<string> {
  if (isRunOf(folder, inputs)) return folder
  process.stderr.write(`${wordsIn(language)('terminal.running', { run: scenario })}\n`)
  const exit = await runScenario({ scenario, settings, out: folder, withEffects: false, past: [] })
  if (exit !== 0)
    throw stoppedOr(folder, new PlannerError('NO_SOLUTION', `${scenario} has no solution to evaluate`))
  process.stdout.write('\n')
  return folder
}

/** The run to compare with: a folder, or a scenario with its folder among the results. */
async function folderWithout(other: string): Promise<string> {
  if (isRunFolder(other)) return resolve(other)
  const { files } = readPrepared(other, [])
  return runFolderOf(other, [], resolve('results', files.name), files.inputs)
}

/** Scenario and tables of a folder by what its manifest asked for, unless they are no longer there. */
function groundOf(folder: string): { ground?: FleetGround } {
  const request = requestOf(folder)
  if (!request || request.dataset) return {}
  try {
    const { prepared } = readPrepared(request.scenario, request.settings)
    return { ground: prepared }
  } catch (error) {
    if (error instanceof PlannerError) return {}
    throw error
  }
}

/** A path of these very inputs, planned now unless it is there. */
async function pathFolderOf(
  scenario: string,
  settings: readonly string[],
  folder: string,
  inputs: string,
): Promise<string> {
  if (isPathOf(folder, inputs)) return folder
  process.stderr.write(`${wordsIn(language)('terminal.running', { run: scenario })}\n`)
  await runPathway({ scenario, settings, out: folder })
  process.stdout.write('\n')
  return folder
}

/** The path to compare with: a folder, or a scenario with its folder among the results. */
async function pathFolderWithout(other: string): Promise<string> {
  if (isPathFolder(other)) return resolve(other)
  if (isRunFolder(other)) throw notAPath(other)
  const { files, prepared } = readPrepared(other, [])
  if (!prepared.scenario.pathway) throw notAPath(other)
  return pathFolderOf(other, [], resolve('results', files.name), files.inputs)
}

const notAPath = (other: string) =>
  new PlannerError('INPUT_INVALID', `${other} cannot be compared`, [
    {
      where: '--against',
      what: 'It is not a path of several years.',
      hint: 'Name a path, or the folder of one.',
    },
  ])
