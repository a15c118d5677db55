import { afterAll, expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import { prepare } from '../../src/study/prepare.ts'
import { run } from '../../src/study/run.ts'
import { summarise } from '../../src/study/summary.ts'

const solver = await openSolver()
afterAll(() => solver.close())

async function runWith(...settings: string[]) {
  const problems: Problem[] = []
  const { name, layers } = readScenarioFiles('2030-reference', ['resolution=6', ...settings])
  const prepared = prepare(name, layers, data => readDataPackage(data, problems), problems)
  expect(problems).toEqual([])
  const { result } = await run(prepared, { solver, sources: new Map() })
  expect(result.check.failures).toEqual([])
  return result
}

/** Price of CO₂ that every scenario has. [USD/t] */
const GIVEN = 1

// Where two fuels change places at one price, whole stretches of emissions cost the same: between 95 and 100 Mt any cap
// has the dual 23.4, and the price alone does not say which of them comes about.
test.each([85, 95, 105])(
  'in the real year a price as high as the dual of a cap of %i Mt brings about the same emissions',
  async cap => {
    const capped = await runWith(`policies.co2Cap.tonnes=${cap}000000`)
    const { dual } = capped.policies.find(({ name }) => name === 'co2Cap')!
    expect(dual).toBeLessThan(-1)
    const priced = await runWith(`policies.co2Price.perTonne=${GIVEN - dual}`)
    expect(summarise(priced).emissionsMt! / cap).toBeGreaterThan(0.99)
    expect(summarise(priced).emissionsMt! / cap).toBeLessThan(1.01)
    // With the price on every tonne the bill is that under the cap, and the price of what is emitted.
    expect(priced.objective! / (capped.objective! - dual * cap * 1e6)).toBeCloseTo(1, 9)
  },
)

test('in the real year a looser cap never costs more', async () => {
  const costs: number[] = []
  for (const cap of [85, 95, 105])
    costs.push((await runWith(`policies.co2Cap.tonnes=${cap}000000`)).objective!)
  expect(costs[0]).toBeGreaterThan(costs[1]!)
  expect(costs[1]).toBeGreaterThan(costs[2]!)
})
