import { afterAll, expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import { prepare } from '../../src/study/prepare.ts'
import { run } from '../../src/study/run.ts'

const solver = await openSolver()
afterAll(() => solver.close())

test.each([
  '2030-renewables-50',
  '2030-pumped-storage',
  '2030-hydrogen',
  '2030-hvdc',
  '2035-nuclear',
  '2030-gas-first',
  '2030-coal-life-extension',
])(
  '%s is near the best plan and builds what it is named after, or proves at what cost it would',
  async scenario => {
    const problems: Problem[] = []
    const { name, layers } = readScenarioFiles(scenario)
    const prepared = prepare(name, layers, data => readDataPackage(data, problems), problems)
    expect(problems).toEqual([])
    const { result } = await run(prepared, { solver, sources: new Map() })
    expect(result.check.failures).toEqual([])
    expect(result.plan!.relativeGap).toBeLessThan(0.01)
    const technology = prepared.scenario.planning!.technology
    const isBuilt = result.plan!.built.some(each => each.technology === technology)
    expect(isBuilt || result.plan!.breakEven?.proven).toBe(true)
    expect(result.adequacy!.draws).toBeGreaterThanOrEqual(200)
  },
)
