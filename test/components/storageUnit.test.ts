import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { optimise } from '../support/optimise.ts'

const battery = {
  name: 'battery',
  bus: 'north',
  powerMw: 20,
  durationHours: 4,
  chargeEfficiencyPu: 0.9,
  dischargeEfficiencyPu: 0.9,
  cyclic: true,
}
const town = { buses: [{ name: 'north' }], loads: [{ name: 'town', bus: 'north', demandMw: [60, 120] }] }
const plants = [
  { name: 'coal', bus: 'north', capacityMw: 100, marginalCostPerMwh: 10 },
  { name: 'gas', bus: 'north', capacityMw: 100, marginalCostPerMwh: 50 },
]

test('a full battery carries cheap night power to the evening, paying its losses', async () => {
  const { objective } = await optimise({ ...town, generators: plants, storage_units: [battery] }, [1, 1])
  // night: coal 60 + 20 into the battery; evening: coal 100, battery 20·0.9·0.9 = 16.2, gas 3.8
  expect(objective).toBeCloseTo(10 * 80 + 10 * 100 + 50 * 3.8)
})

test('the level follows charge, discharge, spill and leak, and the last hour precedes the first', async () => {
  const { built } = await optimise(
    {
      ...town,
      generators: plants,
      storage_units: [{ ...battery, hourlyLossPu: 0.01, dischargeEfficiencyPu: 0.8 }],
    },
    [1, 1],
  )
  expect(listing(built.lp, 'storageUnit.balance')).toEqual([
    '- 0.9 storageUnit.charge[battery,h0] + 1.25 storageUnit.discharge[battery,h0] + storageUnit.spill[battery,h0] + storageUnit.level[battery,h0] - 0.99 storageUnit.level[battery,h1] = 0',
    '- 0.9 storageUnit.charge[battery,h1] + 1.25 storageUnit.discharge[battery,h1] + storageUnit.spill[battery,h1] - 0.99 storageUnit.level[battery,h0] + storageUnit.level[battery,h1] = 0',
  ])
})

test('a reservoir keeps the water for the dear hour and spills what it cannot hold', async () => {
  const { objective, values } = await optimise(
    {
      ...town,
      generators: plants,
      storage_units: [
        { name: 'dam', bus: 'north', powerMw: 30, leastPu: 0, durationHours: 1, inflowMw: [80, 0] },
      ],
    },
    [1, 1],
  )
  // 30 used at once, 30 kept, 20 spilt: night coal 30, evening coal 90
  expect(values('storageUnit.discharge', 'dam')).toEqual([30, 30])
  expect(values('storageUnit.spill', 'dam')[0]).toBeCloseTo(20)
  expect(objective).toBeCloseTo(10 * 30 + 10 * 90)
})

test('a reservoir without a pump takes nothing from the grid and has no columns for it, beside one that has', async () => {
  const dam = { ...battery, name: 'dam', leastPu: 0, inflowMw: 1 }
  const storage_units = [dam, { ...dam, name: 'open', extendable: true, mostSize: 5 }, battery]
  const { objective, built, values } = await optimise({ ...town, generators: plants, storage_units }, [1, 1])
  const charge = built.lp.columnBlocks.find(({ name }) => name === 'storageUnit.charge')
  expect(charge!.axes[0]!.labels).toEqual(['battery'])
  expect(values('storageUnit.charge', 'battery')[0]).toBeCloseTo(20)
  expect(built.lp.rowBlocks.map(({ name }) => name)).not.toContain('storageUnit.charge.most')
  expect(listing(built.lp, 'storageUnit.balance')[0]).not.toContain('storageUnit.charge[')
  // both have 1 MWh an hour for the evening: dam 2 · 0.9, open 2 · 0.9, at no cost of size
  expect(objective).toBeCloseTo(10 * 80 + 10 * 100 + 50 * (3.8 - 3.6))
})

test('a charge that is set for a unit that cannot charge cannot be kept', async () => {
  const dam = { ...battery, name: 'dam', leastPu: 0, givenChargeMw: 5 }
  const grid = { ...town, generators: plants, storage_units: [dam] }
  await expect(optimise(grid, [1, 1])).rejects.toThrow('infeasible')
})

test('the value of stored water is what it saves', async () => {
  const { solution, built } = await optimise(
    {
      ...town,
      generators: plants,
      storage_units: [
        { name: 'dam', bus: 'north', powerMw: 30, leastPu: 0, durationHours: 10, initialLevelMwh: 5 },
      ],
    },
    [1, 1],
  )
  const [level] = built.ledger.levels
  // one more MWh would save gas at 50
  expect(-solution.y[level!.balance.at(level!.index, 0)]!).toBeCloseTo(50)
})
