import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { optimise } from '../support/optimise.ts'

const bus = { buses: [{ name: 'north' }] }
const load = (...mw: number[]) => [{ name: 'town', bus: 'north', demandMw: mw }]

test('the cheap plant runs full before the dear one starts, and the dear one makes the price', async () => {
  const { objective, prices } = await optimise(
    {
      ...bus,
      loads: load(120),
      generators: [
        { name: 'coal', bus: 'north', capacityMw: 100, marginalCostPerMwh: 10 },
        { name: 'gas', bus: 'north', capacityMw: 100, marginalCostPerMwh: 50 },
      ],
    },
    [2],
  )
  // two hours: (100·10 + 20·50)·2
  expect(objective).toBeCloseTo(4000)
  expect(prices('north')).toEqual([50])
})

test('a plant that is half out gives half', async () => {
  const { values } = await optimise(
    {
      ...bus,
      loads: load(100, 100),
      generators: [
        { name: 'coal', bus: 'north', capacityMw: 100, availabilityPu: [0.5, 1], marginalCostPerMwh: 10 },
        { name: 'gas', bus: 'north', capacityMw: 100, marginalCostPerMwh: 50 },
      ],
    },
    [1, 1],
  )
  expect(values('generator.output', 'coal')).toEqual([50, 100])
})

test('a plant that must run displaces a cheaper one', async () => {
  const { objective } = await optimise(
    {
      ...bus,
      loads: load(100),
      generators: [
        { name: 'coal', bus: 'north', capacityMw: 100, marginalCostPerMwh: 10 },
        { name: 'gas', bus: 'north', capacityMw: 100, leastOutputPu: 0.3, marginalCostPerMwh: 50 },
      ],
    },
    [1],
  )
  // 70·10 + 30·50
  expect(objective).toBeCloseTo(2200)
})

test('a slow plant starts to rise before it is needed', async () => {
  const { values, objective, built } = await optimise(
    {
      ...bus,
      loads: load(20, 60),
      generators: [
        {
          name: 'coal',
          bus: 'north',
          capacityMw: 100,
          rampUpPu: 0.3,
          rampDownPu: 0.3,
          marginalCostPerMwh: 10,
        },
        { name: 'gas', bus: 'north', capacityMw: 100, marginalCostPerMwh: 50 },
      ],
    },
    [1, 1],
  )
  // coal 20 then 50 (20 + 30), gas the last 10: 20·10 + 50·10 + 10·50
  expect(values('generator.output', 'coal')).toEqual([20, 50])
  expect(objective).toBeCloseTo(1200)
  expect(listing(built.lp, 'generator.ramp coal')).toEqual([
    '- generator.output[coal,h0] + generator.output[coal,h1] ≥ -30, ≤ 30',
  ])
})

test('energy that is limited goes where it saves most', async () => {
  const { values, built } = await optimise(
    {
      ...bus,
      loads: load(100, 100),
      generators: [
        { name: 'water', bus: 'north', capacityMw: 100, energyMostMwh: 60 },
        { name: 'coal', bus: 'north', capacityMw: 100, availabilityPu: [1, 0.5], marginalCostPerMwh: 10 },
        { name: 'gas', bus: 'north', capacityMw: 100, marginalCostPerMwh: 50 },
      ],
    },
    [1, 1],
  )
  // 50 MWh save gas in the second hour, the other 10 save coal in the first
  expect(values('generator.output', 'water')[1]).toBeGreaterThanOrEqual(50 - 1e-9)
  expect(listing(built.lp, 'generator.energy water')).toEqual([
    '+ generator.output[water,h0] + generator.output[water,h1] ≤ 60',
  ])
})

test('a buyer with sign −1 takes power as long as it pays more than it costs', async () => {
  const { values, objective } = await optimise(
    {
      ...bus,
      generators: [
        { name: 'coal', bus: 'north', capacityMw: 100, marginalCostPerMwh: 10 },
        { name: 'buyer', bus: 'north', capacityMw: 30, sign: -1, marginalCostPerMwh: -18 },
      ],
    },
    [1],
  )
  // 30·10 − 30·18
  expect(values('generator.output', 'buyer')).toEqual([30])
  expect(objective).toBeCloseTo(-240)
})

test('fuel burnt emits what the carrier holds', async () => {
  const { built, solution } = await optimise(
    {
      ...bus,
      carriers: [{ name: 'coal', co2TonnesPerMwhThermal: 0.353 }],
      loads: load(33),
      generators: [{ name: 'coal', bus: 'north', carrier: 'coal', efficiencyPu: 0.33, capacityMw: 100 }],
    },
    [1],
  )
  const [entry] = built.ledger.emissions
  // 33 / 0.33 · 0.353 = 35.3 t
  expect((entry!.rate as number) * solution.x[entry!.block.at(entry!.index, 0)]!).toBeCloseTo(35.3)
})
