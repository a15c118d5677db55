import { resolve } from 'node:path'
import { PlannerError, type Problem } from '../errors.ts'
import { isRunOf, readFinishedRun } from '../files/finishedRun.ts'
import { writeInvestment } from '../files/investFolder.ts'
import { hashInputs } from '../files/manifest.ts'
import { readDataPackage, readSources } from '../files/packageFolder.ts'
import { shownPath } from '../files/places.ts'
import { isRunFolder } from '../files/readRun.ts'
import { readScenarioFiles } from '../files/scenarioFile.ts'
import { renderInvestmentPage } from '../report/formats/html.ts'
import { renderInvestment } from '../report/formats/investTerminal.ts'
import { wordsIn } from '../report/words/speak.ts'
import { namesIn } from '../study/dataNames.ts'
import { invest } from '../study/invest.ts'
import { prepare } from '../study/prepare.ts'
import { refuseProblems } from '../study/run.ts'
import { language } from './language.ts'
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
export async function runInvest({
  scenario: name,
  settings,
  out,
  run,
  against,
}: InvestRequest): Promise<number> {
  const { files, prepared } = readPrepared(name, settings)
  const { scenario, data } = prepared
  const folder = run ? resolve(run) : await runFolderOf(name, settings, resolve(out), files.inputs)
  const other = against ?? scenario.invest?.against
  const compared = other === undefined ? null : await folderWithout(other)
  const problems: Problem[] = []
  const input = {
    scenario,
    layers: files.layers,
    data,
    run: readFinishedRun(folder),
    against: compared === null ? null : readFinishedRun(compared),
    sources: readSources(),
  }
  const investment = invest(input, problems)
  refuseProblems(files.name, problems)
  const tongue = { language, names: namesIn(data) }
  await writeInvestment(resolve(out), investment, renderInvestmentPage(investment, tongue), tongue)
  const written = ['invest.html', 'cash-flows.csv', ...(investment.deals.length > 0 ? ['deals.xlsx'] : [])]
  const path = `${shownPath(resolve(out))}/{${written.join(',')},…}`
  process.stdout.write(
    `${renderInvestment(investment, tongue)}\n\n${wordsIn(language)('terminal.written', { path })}\n`,
  )
  return 0
}

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
  if (exit !== 0) throw new PlannerError('NO_SOLUTION', `${scenario} has no solution to evaluate`)
  process.stdout.write('\n')
  return folder
}

/** The run to compare with: a folder, or a scenario with its folder among the results. */
async function folderWithout(other: string): Promise<string> {
  if (isRunFolder(other)) return resolve(other)
  const { files } = readPrepared(other, [])
  return runFolderOf(other, [], resolve('results', files.name), files.inputs)
}
