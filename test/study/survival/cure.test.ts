import { expect, test } from 'vitest'
import type { Problem } from '../../../src/errors.ts'
import { readDataPackage } from '../../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../../src/files/scenarioFile.ts'
import { costPerSize } from '../../../src/study/assemble/candidates.ts'
import { assemble } from '../../../src/study/assemble/index.ts'
import { DEFAULT_PLANNING } from '../../../src/study/planning.ts'
import { prepare } from '../../../src/study/prepare.ts'
import { curesFor } from '../../../src/study/survival/cure.ts'
import { solver } from '../../support/optimise.ts'

test('a cold week is cured at the price of a year, by what costs least before any one technology alone', async () => {
  const problems: Problem[] = []
  const { name, layers } = readScenarioFiles('2030-cold-calm')
  const prepared = prepare(name, layers, data => readDataPackage(data, problems), problems)
  const cures = await curesFor(prepared, { solver: await solver() })
  const [best, ...alone] = cures
  expect(best!.leftMwh).toBeCloseTo(0, 3)
  const whole = alone.filter(({ leftMwh }) => leftMwh < 1)
  expect(whole.map(({ technology }) => technology)).toContain('gas-ocgt')
  for (const { moneyPerYear } of whole) expect(moneyPerYear).toBeGreaterThanOrEqual(best!.moneyPerYear)

  const turbines = alone.find(({ technology }) => technology === 'gas-ocgt')!
  const planning = { ...prepared.scenario, planning: DEFAULT_PLANNING }
  const { candidates } = assemble(prepared.data, planning, [])
  const priced = turbines.sizes.map(
    ({ name: unit, size }) => size * costPerSize(candidates.find(each => each.name === unit)!),
  )
  const money = priced.reduce((sum, each) => sum + each, 0)
  expect(turbines.moneyPerYear / money).toBeCloseTo(1, 2)
  // A kilowatt of open cycle costs between 40 and 100 USD a year, not 52 times that for a week's sake.
  const mw = turbines.sizes.reduce((sum, { size }) => sum + size, 0)
  expect(turbines.moneyPerYear / mw / 1000).toBeGreaterThan(40)
  expect(turbines.moneyPerYear / mw / 1000).toBeLessThan(100)
})
