import { expect, test } from 'vitest'
import { LinearModel } from '../../src/lp/model.ts'
import { shareTies } from '../../src/lp/shareTies.ts'
import { solveNetwork } from '../../src/study/solveNetwork.ts'
import { type Grid, gridOf, solverBy, turned } from '../support/optimise.ts'

/** Columns `[cost, lower, upper, coefficient]` in one row, and what they carry together. */
function shared(columns: readonly (readonly [number, number, number, number])[], x: readonly number[]) {
  const lp = new LinearModel()
  const axis = { labels: columns.map((_, k) => `${k}`) }
  const block = lp.variables('x', [axis], k => ({ lower: columns[k!]![1], upper: columns[k!]![2] }))
  columns.forEach(([cost], k) => {
    lp.charge(block.at(k), cost)
  })
  lp.constraints('sum', [], () => ({
    terms: columns.map(([, , , coefficient], k) => [coefficient, block.at(k)] as const),
    atLeast: 0,
  }))
  return [...shareTies(lp.compile(), Float64Array.from(x))]
}

test('tied columns share what they carry in proportion to their room', () => {
  const tied = [
    [5, 0, 30, 1],
    [5, 10, 20, 1],
    [5, -60, 0, 1],
  ] as const
  // 20 above their lower bounds, of 100 in all.
  expect(shared(tied, [20, 10, -60])).toEqual([6, 12, -48])
})

test('a column that stands in all rows the other way round is tied as what it is the other way round', () => {
  const opposite = [
    [5, -40, 40, 1],
    [-5, -60, 60, -1],
  ] as const
  expect(shared(opposite, [40, -10])).toEqual([20, -30])
})

test('another cost, another coefficient, no room or no bound keeps a column out of it', () => {
  const different = [
    [5, 0, 30, 1],
    [6, 0, 30, 1],
    [5, 0, 30, 2],
    [5, 7, 7, 1],
    [5, 0, Number.POSITIVE_INFINITY, 1],
  ] as const
  expect(shared(different, [1, 2, 3, 7, 4])).toEqual([1, 2, 3, 7, 4])
})

const HOURS = [1, 1, 1]
const OPTIONS = { lostLoadPerMwh: 3000, policies: {} }
/** Two plants and two lines that only their sizes and names tell apart, beside one that is dearer. */
const GRID: Grid = {
  buses: [{ name: 'north' }, { name: 'south' }],
  loads: [{ name: 'town', bus: 'south', demandMw: [60, 90, 150] }],
  generators: [
    { name: 'wind', bus: 'north', capacityMw: 100, availabilityPu: [1, 0.5, 0.6], marginalCostPerMwh: 1 },
    { name: 'sun', bus: 'north', capacityMw: 50, availabilityPu: [0.4, 1, 0.8], marginalCostPerMwh: 1 },
    { name: 'oil', bus: 'south', capacityMw: 100, marginalCostPerMwh: 90 },
  ],
  lines: [
    { name: 'old', bus0: 'north', bus1: 'south', ratingMva: 40, reactanceOhm: 1 },
    { name: 'new', bus0: 'south', bus1: 'north', ratingMva: 60, reactanceOhm: 2 },
  ],
}

test('both solvers give the documented answer, whatever the order of the input', async () => {
  for (const grid of [GRID, turned(GRID)])
    for (const choice of ['timeStructured', 'highs'] as const) {
      const { objective, powers, prices, check } = await solveNetwork(gridOf(grid, HOURS), OPTIONS, {
        solver: await solverBy(choice),
      })
      const at = (name: string) =>
        [...powers.find(each => each.name === name && each.bus === 'north')!.mw].map(
          mw => Math.round(mw * 1e5) / 1e5,
        )
      // 60 of 100 + 20, 90 of 50 + 50, 100 of 60 + 40.
      expect(at('wind')).toEqual([50, 45, 60])
      expect(at('sun')).toEqual([10, 45, 40])
      // The lines run from different ends; 40 and 60 of what both carry to the South.
      expect(at('old')).toEqual([-24, -36, -40])
      expect(at('new')).toEqual([-36, -54, -60])
      expect(objective).toBeCloseTo(60 + 90 + 100 + 50 * 90, 4)
      const priceAt = (name: string) => [...prices.find(({ bus }) => bus === name)!.perMwh]
      expect(priceAt('south').map(price => Math.round(price * 1e4) / 1e4)).toEqual([1, 1, 90])
      expect(check.passed).toBe(true)
    }
})
