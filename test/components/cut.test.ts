import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { optimise } from '../support/optimise.ts'

const grid = (cut: object) => ({
  buses: [{ name: 'north' }, { name: 'middle' }, { name: 'south' }],
  loads: [{ name: 'town', bus: 'south', demandMw: 100 }],
  generators: [
    { name: 'coal', bus: 'north', capacityMw: 200, marginalCostPerMwh: 10 },
    { name: 'gas', bus: 'south', capacityMw: 200, marginalCostPerMwh: 50 },
  ],
  lines: [
    { name: 'direct', bus0: 'north', bus1: 'south', ratingMva: 80 },
    { name: 'first', bus0: 'north', bus1: 'middle', ratingMva: 80 },
    { name: 'second', bus0: 'south', bus1: 'middle', ratingMva: 80 },
  ],
  cuts: [{ name: 'north-south', lines: 'direct -second', limitMw: 70, ...cut }],
})

test('lines of a cut carry together no more than its limit, however much each could', async () => {
  const { objective, built } = await optimise(grid({}), [1])
  // 70·10 + 30·50
  expect(objective).toBeCloseTo(2200)
  expect(listing(built.lp, 'cut.flow')).toEqual(['+ line.flow[direct,h0] - line.flow[second,h0] ≥ -70, ≤ 70'])
})

test('a limit may vary from hour to hour', async () => {
  const { objective } = await optimise(grid({ limitMw: [70, 40] }), [1, 1])
  // 2200 + 40·10 + 60·50
  expect(objective).toBeCloseTo(5600)
})

test('lines that are not there carry nothing', async () => {
  const { objective } = await optimise(grid({ lines: 'direct -second planned', limitMw: 20 }), [1])
  expect(objective).toBeCloseTo(200 + 80 * 50)
})
