import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import { prepare } from '../../src/study/prepare.ts'
import { run } from '../../src/study/run.ts'

/** What a scenario costs when the command line's own way solves it, with settings as after `--set`. [money] */
export async function costInNode(scenario: string, settings: readonly string[]): Promise<number> {
  const { name, layers } = readScenarioFiles(scenario, settings)
  const prepared = prepare(name, layers, each => readDataPackage(each, []), [])
  const solver = await openSolver()
  try {
    const { result } = await run(prepared, { solver, sources: new Map() })
    return result.objective!
  } finally {
    await solver.close()
  }
}
