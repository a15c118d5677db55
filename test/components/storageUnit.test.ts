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

test('without a pump a reservoir takes nothing from the grid', async () => {
  const { values } = await optimise(
    { ...town, generators: plants, storage_units: [{ ...battery, leastPu: 0, inflowMw: 1 }] },
    [1, 1],
  )
  expect(values('storageUnit.charge', 'battery')).toEqual([0, 0])
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
