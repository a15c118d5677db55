import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { policies } from '../../src/policies/index.ts'
import { optimise } from '../support/optimise.ts'

const river = { basin: 'irtysh', waterTakenM3PerMwh: 4, waterLostM3PerMwh: 2 }
const grid = {
  buses: [{ name: 'north' }, { name: 'gas', carrier: 'hydrogen' }],
  loads: [
    { name: 'town', bus: 'north', demandMw: 100 },
    { name: 'works', bus: 'gas', demandMw: 14 },
  ],
  generators: [
    { name: 'coal', bus: 'north', carrier: 'coal', capacityMw: 200, marginalCostPerMwh: 5, ...river },
    { name: 'wind', bus: 'north', carrier: 'wind', capacityMw: 200, marginalCostPerMwh: 17 },
  ],
  links: [
    {
      name: 'electrolyser',
      bus0: 'north',
      bus1: 'gas',
      capacityMw: 50,
      efficiencyPu: 0.7,
      basin: 'irtysh',
      waterTakenM3PerMwh: 1,
      waterLostM3PerMwh: 0.5,
    },
  ],
}

test('a cap on the water of a basin has the price that would bring it about; electrolysis counts by its hydrogen', async () => {
  const { values, solution, built } = await optimise(grid, [1], {
    policies: { water: { irtysh: { consumption: 0.000107 } } },
  })
  // 2·coal + 0.5·14 = 107 → coal 50; the other 70 MW are wind; a cubic metre is worth (17 − 5) / 2.
  expect(values('generator.output', 'coal')[0]).toBeCloseTo(50)
  expect(listing(built.lp, 'water irtysh consumption')).toEqual([
    '+ 2 generator.output[coal,h0] + 0.35 link.input[electrolyser,h0] ≤ 107',
  ])
  const cap = built.lp.rowBlocks.find(({ name }) => name === 'water irtysh consumption')!
  expect(-solution.y[cap.start]!).toBeCloseTo(6)
  const words = policies.find(({ name }) => name === 'water')!.words!
  expect(words({}, -6, 'USD')).toMatch(/cubic metre.*6 USD/)
})

test('withdrawal is a cap of its own, other basins do not count, and a plant without a basin takes no water', async () => {
  const { values, built } = await optimise(grid, [1], {
    policies: { water: { irtysh: { withdrawal: 0.000294 }, yesil: { consumption: 0 } } },
  })
  // 4·coal + 14 = 294 → coal 70.
  expect(values('generator.output', 'coal')[0]).toBeCloseTo(70)
  expect(listing(built.lp, 'water yesil consumption')).toEqual(['≤ 0'])
})
