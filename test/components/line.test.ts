import { expect, test } from 'vitest'
import { optimise } from '../support/optimise.ts'

const grid = (rating: object) => ({
  buses: [{ name: 'north' }, { name: 'south' }],
  loads: [{ name: 'town', bus: 'south', demandMw: 100 }],
  generators: [
    { name: 'coal', bus: 'north', capacityMw: 200, marginalCostPerMwh: 10 },
    { name: 'gas', bus: 'south', capacityMw: 200, marginalCostPerMwh: 50 },
  ],
  lines: [{ name: 'north-south', bus0: 'north', bus1: 'south', ratingMva: 80, ...rating }],
})

test('a line carries cheap power up to what is usable of its rating, and prices part', async () => {
  const { objective, values, prices } = await optimise(grid({ usablePu: 0.75 }), [1])
  // 60·10 + 40·50
  expect(objective).toBeCloseTo(2600)
  expect(values('line.flow', 'north-south')).toEqual([60])
  expect([...prices('north'), ...prices('south')]).toEqual([10, 50])
})

test('a line is as good in the other direction', async () => {
  const { values } = await optimise(grid({ bus0: 'south', bus1: 'north' }), [1])
  expect(values('line.flow', 'north-south')).toEqual([-80])
})
