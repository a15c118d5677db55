import { afterAll, expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import { sumOf } from '../../src/study/explain/cards/card.ts'
import { cardsOf } from '../../src/study/explain/cards/cards.ts'
import { breakEvenOf } from '../../src/study/plan/breakEven.ts'
import { planOver } from '../../src/study/plan/planOver.ts'
import { prepare } from '../../src/study/prepare.ts'
import { buildOptionsOf } from '../../src/study/run.ts'

const solver = await openSolver()
afterAll(() => solver.close())

const problems: Problem[] = []
const { name, layers } = readScenarioFiles('2030-renewables-50')
const prepared = prepare(name, layers, data => readDataPackage(data, problems), problems)
const { network, candidates } = prepared
const plan = await planOver(network, buildOptionsOf(prepared), network.snapshots.hours.length, { solver })
if (!('built' in plan)) throw new Error(plan.reasons.join('\n'))

test('each card of the year adds up: value less cost is the reduced cost or the worth of a limit', async () => {
  const cards = await cardsOf(plan, candidates, { solver })
  expect(cards).toHaveLength(plan.built.ledger.built.length)
  for (const { name, size, values, costs, limits, surplus, reducedCost } of cards) {
    const rest = size > 0 ? surplus - sumOf(limits) : surplus + reducedCost
    expect(Math.abs(rest), name).toBeLessThan(1e-6 * sumOf(costs))
    expect(Math.abs(sumOf(values) - sumOf(costs) - surplus), name).toBeLessThan(1e-5 * sumOf(costs))
    if (size > 0 && limits.length === 0) expect(Math.abs(surplus), name).toBeLessThan(1e-6 * sumOf(costs))
  }
})

test.each([
  ['battery', false],
  ['pumped-storage', false],
  ['hvdc', false],
  ['hydro-ror', true],
  ['hvac-line', true],
])(
  'with every hour of 2030 in view the break-even cost of %s holds on both sides',
  async (technology, stands) => {
    const found = await breakEvenOf({ technology, candidates, network, plan }, { solver })
    process.stdout.write(`${JSON.stringify(found)}\n`)
    expect(found!.proven).toBe(true)
    expect(found!.built > 0.01).toBe(stands)
    expect(found!.builtBelow).toBeGreaterThan(0.01)
    expect(found!.builtAbove).toBeLessThanOrEqual(0.01)
    expect(found!.breakEvenPerKw! > found!.overnightPerKw).toBe(stands)
  },
  3_600_000,
)
