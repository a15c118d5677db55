import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { optimise } from '../support/optimise.ts'

test('a cap on CO₂ has the price that would bring it about', async () => {
  const { values, solution, built } = await optimise(
    {
      buses: [{ name: 'north' }],
      carriers: [
        { name: 'coal', co2TonnesPerMwhThermal: 0.36 },
        { name: 'gas', co2TonnesPerMwhThermal: 0.2 },
      ],
      loads: [{ name: 'town', bus: 'north', demandMw: 100 }],
      generators: [
        {
          name: 'coal',
          bus: 'north',
          carrier: 'coal',
          capacityMw: 100,
          efficiencyPu: 0.36,
          marginalCostPerMwh: 5,
        },
        {
          name: 'gas',
          bus: 'north',
          carrier: 'gas',
          capacityMw: 100,
          efficiencyPu: 0.5,
          marginalCostPerMwh: 17,
        },
      ],
    },
    [1],
    { policies: { co2Cap: { tonnes: 70 } } },
  )
  // coal c, gas 100 − c:  c + 0.4·(100 − c) = 70 → c = 50; the price is (17 − 5) / 0.6 = 20 per tonne
  expect(values('generator.output', 'coal')[0]).toBeCloseTo(50)
  expect(listing(built.lp, 'co2Cap')).toEqual([
    '+ generator.output[coal,h0] + 0.4 generator.output[gas,h0] ≤ 70',
  ])
  const cap = built.lp.rowBlocks.find(({ name }) => name === 'co2Cap')!
  expect(-solution.y[cap.start]!).toBeCloseTo(20)
})
