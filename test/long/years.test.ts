import { afterAll, expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import { prepare } from '../../src/study/prepare.ts'
import { run } from '../../src/study/run.ts'

const solver = await openSolver()
afterAll(() => solver.close())

function prepared(year: number) {
  const problems: Problem[] = []
  const { name, layers } = readScenarioFiles('2020-backcast', [`year=${year}`])
  return prepare(name, layers, data => readDataPackage(data, problems), problems)
}

test.each([2018, 2019, 2020, 2021, 2022, 2023, 2024])(
  '%i meets every published figure that has a tolerance',
  async year => {
    const { result } = await run(prepared(year), { solver, sources: new Map() })
    expect(result.check.passed).toBe(true)
    expect(result.targets.filter(({ met }) => met === false)).toEqual([])
  },
)

test('by way of weeks a year has the same optimum as in one piece', async () => {
  const weeks = await run(prepared(2024), { solver, sources: new Map() })
  const whole = await run(prepared(2024), { solver, sources: new Map(), whole: { start: undefined } })
  expect(weeks.result.objective! / whole.result.objective!).toBeCloseTo(1, 9)
})

test('a limit on the whole year is kept to the tonne, though weeks are solved first', async () => {
  const problems: Problem[] = []
  const { name, layers } = readScenarioFiles('2030-reference', ['policies.co2Cap.tonnes=100000000'])
  const capped = prepare(name, layers, data => readDataPackage(data, problems), problems)
  const { result } = await run(capped, { solver, sources: new Map() })
  expect(result.check.passed).toBe(true)
  expect(result.emissionsTonnes.reduce((sum, { tonnes }) => sum + tonnes, 0)).toBeCloseTo(100e6, -1)
})
