import type { Problem } from '../errors.ts'
import { type Portable, type PortableLayer, packUp } from '../study/portable.ts'
import { refuseProblems } from '../study/run.ts'
import { readScenario } from '../study/scenario.ts'
import { readDataPackage, readSources } from './packageFolder.ts'
import { readScenarioFiles } from './scenarioFile.ts'

/**
 * Scenarios with their parents, the data packages that they name, and the sources: what a page takes with it.
 *
 * @throws PlannerError  where a scenario or its data cannot be read
 */
export function siteData(scenarios: readonly string[]): Portable {
  const problems: Problem[] = []
  const files = scenarios.map(name => readScenarioFiles(name))
  const names = new Set(files.map(({ name, layers }) => readScenario(name, layers, problems).data))
  const packages = [...names].map(name => [name, packUp(readDataPackage(name, problems))] as const)
  refuseProblems(scenarios.join(', '), problems)
  return {
    packages: Object.fromEntries(packages),
    scenarios: Object.fromEntries(
      files.map(({ name, layers }) => [
        name,
        layers.map(
          ({ content, where }): PortableLayer => ({ content, file: where([]).replace(/, line .*$/, '') }),
        ),
      ]),
    ),
    sources: [...readSources().values()],
  }
}
