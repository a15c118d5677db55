import { afterAll, expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles, scenarioNames } from '../../src/files/scenarioFile.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import { prepare } from '../../src/study/prepare.ts'
import { run } from '../../src/study/run.ts'

const solver = await openSolver()
afterAll(() => solver.close())

function byOblast(scenario: string, ...settings: string[]) {
  const problems: Problem[] = []
  const { name, layers } = readScenarioFiles(scenario, ['resolution=oblasts', ...settings])
  const prepared = prepare(name, layers, data => readDataPackage(data, problems), problems)
  return { prepared, problems }
}

test.each([2018, 2019, 2020, 2021, 2022, 2023, 2024])(
  '%i by oblast meets every published figure that has a tolerance, and no cut carries more than its limit',
  async year => {
    const { result } = await run(byOblast('2020-backcast', `year=${year}`).prepared, {
      solver,
      sources: new Map(),
    })
    expect(result.check.passed).toBe(true)
    expect(result.targets.filter(({ met }) => met === false)).toEqual([])
    const unserved = result.dispatch.filter(({ component }) => component === 'Unserved')
    const mwh = unserved.reduce((sum, { mw }) => sum + mw.reduce((all, each) => all + each, 0), 0)
    expect(mwh / 107e6).toBeLessThan(1e-4)
    const most = result.grid!.cuts.find(({ name }) => name === 'north-south')!.mw
    expect(most.reduce((largest, mw) => Math.max(largest, Math.abs(mw)), 0)).toBeLessThanOrEqual(2100)
  },
)

test('every scenario can be assembled by oblast', () => {
  for (const name of scenarioNames()) expect(byOblast(name).problems, name).toEqual([])
})
