import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import type { Solver } from '../../src/lp/solver.ts'
import { evaluatePathway, type PathwayResult } from '../../src/study/pathway/evaluate.ts'
import { preparePathway } from '../../src/study/pathway/prepare.ts'
import { prepare } from '../../src/study/prepare.ts'

let solver: Solver
beforeAll(async () => {
  solver = await openSolver()
})
afterAll(() => solver.close())

async function path(scenario: string, ...settings: string[]): Promise<PathwayResult> {
  const problems: Problem[] = []
  const { name, layers } = readScenarioFiles(scenario, ['planning.segments=120', ...settings])
  const base = prepare(name, layers, data => readDataPackage(data, problems), problems)
  const pathway = preparePathway(base, problems)
  expect(problems).toEqual([])
  return evaluatePathway(pathway, { solver, sources: new Map() })
}

test('the published path meets demand in all hours of its four years, at the cost that its plan expected within 3 %', async () => {
  const published = await path('path-published')
  expect(published.periods.map(({ year }) => year)).toEqual([2030, 2040, 2050, 2060])
  for (const { summary, cost, bill } of published.periods) {
    expect(summary.hours).toBe(8760)
    expect(summary.unservedTwh! / summary.demandTwh).toBeLessThan(1e-4)
    expect(bill.reduce((sum, { money }) => sum + money, 0)).toBeCloseTo(cost, 0)
  }
  const sum = published.periods.reduce((total, { weight, cost }) => total + weight * cost, 0)
  expect(published.presentValue / sum).toBeCloseTo(1, 9)
  expect(published.presentValue / published.expected).toBeLessThan(1.03)
  expect(published.presentValue).toBeGreaterThan(published.expected * (1 - 1e-6))
})

test('neutrality emits less in every decade and ends without coal', async () => {
  const neutral = await path('path-neutral-2060')
  const emissions = neutral.periods.map(({ summary }) => summary.emissionsMt!)
  expect(emissions).toEqual(emissions.toSorted((a, b) => b - a))
  expect(neutral.periods.at(-1)!.summary.capacityGw.coal ?? 0).toBeLessThan(0.1)
})

test('in 2060 a cap of 5 Mt, or 97 % renewables, is kept in all hours but a ten-thousandth, and less demand than a hundred-thousandth is missed', async () => {
  const years = ['pathway.years=[2060]', 'planning.segments=250']
  const neutral = await path('path-neutral-2060', ...years)
  const renewable = await path('path-renewable', ...years)
  for (const { periods } of [neutral, renewable]) {
    const { summary } = periods[0]!
    expect(summary.unservedTwh! / summary.demandTwh).toBeLessThan(3e-5)
  }
  expect(neutral.periods[0]!.summary.emissionsMt).toBeLessThan(5.01)
})
