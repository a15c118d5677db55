import { join, resolve } from 'node:path'
import { PlannerError, type Problem } from '../errors.ts'
import { isPathFolder, isPathOf } from '../files/finishedPath.ts'
import { isRunOf, requestOf } from '../files/finishedRun.ts'
import { hashInputs } from '../files/manifest.ts'
import { readDataPackage } from '../files/packageFolder.ts'
import { isRunFolder, stoppedOr } from '../files/readRun.ts'
import { readScenarioFiles } from '../files/scenarioFile.ts'
import { wordsIn } from '../report/words/speak.ts'
import type { FleetGround } from '../study/invest.ts'
import { prepare } from '../study/prepare.ts'
import { refuseProblems } from '../study/run.ts'
import { language } from './language.ts'
import { runPathway } from './runPathway.ts'
import { runScenario } from './runScenario.ts'

/** Reads a scenario and its data, and names its inputs; whatever is wrong with them is thrown at once. */
export function readNamed(scenario: string, settings: readonly string[]) {
  const problems: Problem[] = []
  const files = readScenarioFiles(scenario, settings)
  const prepared = prepare(files.name, files.layers, name => readDataPackage(name, problems), problems)
  refuseProblems(files.name, problems)
  return { files: { ...files, inputs: hashInputs(files.texts, prepared.data) }, prepared }
}

/** A run of these very inputs, made now unless it is there. */
export async function runFolderOf(
  scenario: string,
  settings: readonly string[],
  folder: string,
  inputs: string,
): Promise<string> {
  if (isRunOf(folder, inputs)) return folder
  tellRunning(scenario, settings)
  const exit = await runScenario({ scenario, settings, out: folder, withEffects: false, past: [] })
  if (exit !== 0)
    throw stoppedOr(folder, new PlannerError('NO_SOLUTION', `${scenario} has no solution to evaluate`))
  process.stdout.write('\n')
  return folder
}

/** The run to compare with: a folder, or a scenario with what was set for both. */
export async function folderWithout(
  other: string,
  settings: readonly string[],
  out: string,
): Promise<string> {
  if (isRunFolder(other)) return resolve(other)
  const shared = settingsOfBoth(settings)
  const { files } = readNamed(other, shared)
  return runFolderOf(other, shared, placeWithout(files.name, shared, out), files.inputs)
}

/** What is set changes both sides of a comparison, or they would differ by it; but for the terms of what only one of them has. */
const settingsOfBoth = (settings: readonly string[]) =>
  settings.filter(setting => !/^\s*invest\b/.test(setting))

/** Where the other scenario lies: among the results as it stands there, beside the evaluation where something was set for both. */
const placeWithout = (name: string, shared: readonly string[], out: string) =>
  shared.length === 0 ? resolve('results', name) : join(out, 'against')

/** A scenario and what was set for it, while it is run. */
const tellRunning = (scenario: string, settings: readonly string[]) => {
  const run = settings.length === 0 ? scenario : `${scenario} (${settings.join(', ')})`
  process.stderr.write(`${wordsIn(language)('terminal.running', { run })}\n`)
}

/** A path of these very inputs, planned now unless it is there. */
export async function pathFolderOf(
  scenario: string,
  settings: readonly string[],
  folder: string,
  inputs: string,
): Promise<string> {
  if (isPathOf(folder, inputs)) return folder
  tellRunning(scenario, settings)
  await runPathway({ scenario, settings, out: folder })
  process.stdout.write('\n')
  return folder
}

/** The path to compare with: a folder, or a scenario with what was set for both. */
export async function pathFolderWithout(
  other: string,
  settings: readonly string[],
  out: string,
): Promise<string> {
  if (isPathFolder(other)) return resolve(other)
  if (isRunFolder(other)) throw notAPath(other)
  const shared = settingsOfBoth(settings)
  const { files, prepared } = readNamed(other, shared)
  if (!prepared.scenario.pathway) throw notAPath(other)
  return pathFolderOf(other, shared, placeWithout(files.name, shared, out), files.inputs)
}

const notAPath = (other: string) =>
  new PlannerError('INPUT_INVALID', `${other} cannot be compared`, [
    {
      where: '--against',
      what: 'It is not a path of several years.',
      hint: 'Name a path, or the folder of one.',
    },
  ])

/** Scenario and tables of a folder by what its manifest asked for, unless they are no longer there. */
export function groundOf(folder: string): { ground?: FleetGround } {
  const request = requestOf(folder)
  if (!request || request.dataset) return {}
  try {
    const { prepared } = readNamed(request.scenario, request.settings)
    return { ground: prepared }
  } catch (error) {
    if (error instanceof PlannerError) return {}
    throw error
  }
}
