import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { optimise } from '../support/optimise.ts'

const plants = {
  buses: [{ name: 'north' }, { name: 'south' }],
  carriers: [
    { name: 'coal', co2TonnesPerMwhThermal: 0.4 },
    { name: 'gas' },
    { name: 'wind' },
    { name: 'AC' },
  ],
  loads: [{ name: 'town', bus: 'north', demandMw: 100 }],
  generators: [
    {
      name: 'coal',
      bus: 'north',
      carrier: 'coal',
      capacityMw: 200,
      efficiencyPu: 0.4,
      marginalCostPerMwh: 10,
    },
    { name: 'gas', bus: 'north', carrier: 'gas', capacityMw: 200, marginalCostPerMwh: 30 },
  ],
}
const limited = (limit: object, more: object = {}) =>
  optimise({ ...plants, ...more, global_constraints: [{ name: 'limit', ...limit }] }, [2])

test('a cap on CO₂ counts fuel, and its dual is the price of a tonne', async () => {
  const { built, solution, values, objective } = await limited({ sense: '<=', constant: 120 })
  expect(listing(built.lp, 'globalConstraint limit')).toEqual(['+ 2 generator.output[coal,h0] ≤ 120'])
  expect(values('generator.output', 'coal')).toEqual([60])
  // 2 · (60·10 + 40·30)
  expect(objective).toBeCloseTo(3600)
  const row = built.lp.rowBlocks.find(({ name }) => name === 'globalConstraint limit')!
  expect(solution.y[row.start]).toBeCloseTo(-20)
})

test('a limit of operation counts energy of one carrier, and what a store gives up', async () => {
  const store = { name: 'heap', bus: 'north', carrier: 'coal', energyMwh: 50, initialLevelMwh: 50 }
  const { built } = await limited(
    { type: 'operational_limit', subject: 'coal', sense: '<=', constant: 100 },
    { stores: [store] },
  )
  expect(listing(built.lp, 'globalConstraint limit')).toEqual([
    '+ 2 generator.output[coal,h0] - store.level[heap,h0] ≤ 50',
  ])
})

const candidates = {
  generators: [
    ...plants.generators,
    { name: 'wind', bus: 'north', carrier: 'wind', extendable: true, costPerSize: 5, mostSize: 500 },
    { name: 'wind south', bus: 'south', carrier: 'wind', extendable: true, costPerSize: 5, mostSize: 500 },
  ],
  lines: [
    {
      name: 'tie',
      bus0: 'north',
      bus1: 'south',
      carrier: 'AC',
      extendable: true,
      mostSize: 100,
      lengthKm: 300,
      costPerSize: 7,
    },
  ],
}

test.each([
  ['tech_capacity_expansion_limit', { subject: 'wind', bus: 'south' }, '+ generator.size[wind south] ≤ 40'],
  ['transmission_volume_expansion_limit', { subject: 'AC, DC' }, '+ 300 line.size[tie] ≤ 40'],
  ['transmission_expansion_cost_limit', { subject: 'AC' }, '+ 7 line.size[tie] ≤ 40'],
])('%s counts sizes that are decided', async (type, more, row) => {
  const { built } = await limited({ type, sense: '<=', constant: 40, ...more }, candidates)
  expect(listing(built.lp, 'globalConstraint limit')).toEqual([row])
})
