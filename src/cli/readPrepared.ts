import type { Problem } from '../errors.ts'
import { readDataPackage } from '../files/packageFolder.ts'
import { readScenarioFiles } from '../files/scenarioFile.ts'
import { prepare } from '../study/prepare.ts'
import { refuseProblems } from '../study/run.ts'

/** Reads a scenario and its data; whatever is wrong with them is thrown at once. */
export function readPrepared(scenario: string, settings: readonly string[]) {
  const problems: Problem[] = []
  const files = readScenarioFiles(scenario, settings)
  const prepared = prepare(files.name, files.layers, name => readDataPackage(name, problems), problems)
  refuseProblems(files.name, problems)
  return { files, prepared }
}
