import { expect, test } from 'vitest'
import { optimise } from '../support/optimise.ts'

const grid = {
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
    { name: 'gas', bus: 'north', carrier: 'gas', capacityMw: 100, efficiencyPu: 0.5, marginalCostPerMwh: 17 },
  ],
}

test('a price on CO₂ turns the merit order where it must', async () => {
  // coal 1 t/MWh, gas 0.4 t/MWh: they cost the same at (17 − 5) / 0.6 = 20 per tonne
  const below = await optimise(grid, [1], { policies: { co2Price: { perTonne: 19 } } })
  const above = await optimise(grid, [1], { policies: { co2Price: { perTonne: 21 } } })
  expect(below.values('generator.output', 'coal')).toEqual([100])
  expect(below.objective).toBeCloseTo(100 * (5 + 19))
  expect(above.values('generator.output', 'gas')).toEqual([100])
  expect(above.objective).toBeCloseTo(100 * (17 + 0.4 * 21))
})
