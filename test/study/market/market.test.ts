import { expect, test } from 'vitest'
import { snapshotsOf } from '../../../src/network/snapshots.ts'
import type { Card } from '../../../src/study/explain/cards/card.ts'
import { congestionRentsOf } from '../../../src/study/market/congestion.ts'
import { curtailmentsOf } from '../../../src/study/market/curtailment.ts'
import { levelisedCost, systemLevelisedCost } from '../../../src/study/market/levelised.ts'
import { storageMarginsOf } from '../../../src/study/market/storage.ts'
import { marketValuesOf } from '../../../src/study/market/values.ts'
import type { Result } from '../../../src/study/result.ts'
import { smallResult } from '../../report/smallResult.ts'
import { gridOf } from '../../support/optimise.ts'

const series = (...values: number[]) => Float64Array.from(values)
const power = (component: string, name: string, carrier: string, ...mw: number[]) => ({
  component,
  name,
  bus: 'north',
  carrier,
  mw: series(...mw),
})

/**
 * Four hours at 10, 30, 0 and −5 a MWh in the North, at 10, 50, 0 and −5 in the South. 100 MW of wind are there all the time: all used in
 * the first hour; 60 in the second, in which the line to the South is full; 20 in the third, in which a boiler's plant runs for its
 * heat; none in the last. A battery of 80 MWh takes 40 in the first hour and gives 30 in the second.
 */
function fourHours(): Result {
  const snapshots = snapshotsOf(2030, 0, 4)
  const grid = {
    buses: [
      { name: 'north', country: 'KZ', carrier: 'AC' },
      { name: 'south', country: 'KZ', carrier: 'AC' },
    ],
    generators: [{ name: 'wind', bus: 'north', carrier: 'wind', capacityMw: 100 }],
  }
  return {
    ...smallResult(),
    plan: null,
    snapshots,
    network: { ...gridOf(grid, [1, 1, 1, 1]), snapshots },
    dispatch: [
      power('Generator', 'wind', 'wind', 100, 60, 20, 0),
      power('HeatAndPower', 'chp', 'coal', 0, 0, 15, 0),
      power('StorageUnit', 'battery', 'battery', -40, 30, 0, 0),
    ],
    prices: [
      { bus: 'north', perMwh: series(10, 30, 0, -5) },
      { bus: 'south', perMwh: series(10, 50, 0, -5) },
    ],
    flows: [
      {
        component: 'Line',
        name: 'tie',
        carrier: 'AC',
        bus0: 'north',
        bus1: 'south',
        mw0: series(60, 90, 35, 0),
        mw1: series(60, 90, 35, 0),
        valuePerMwh: series(0, 20, 0, 0),
      },
    ],
    capacities: [
      {
        component: 'Generator',
        name: 'wind',
        bus: 'north',
        carrier: 'wind',
        technology: '',
        mw: 100,
        mwh: null,
      },
      {
        component: 'StorageUnit',
        name: 'battery',
        bus: 'north',
        carrier: 'battery',
        technology: '',
        mw: 40,
        mwh: 80,
      },
      { component: 'Line', name: 'tie', bus: 'north', carrier: 'AC', technology: '', mw: 90, mwh: null },
    ],
  }
}

test('a market value is the price weighted with output, the capture rate that over the plain mean', () => {
  const wind = marketValuesOf(fourHours()).find(({ carrier }) => carrier === 'wind')!
  expect(wind.generationMwh).toBe(180)
  expect(wind.fullLoadHours).toBe(1.8)
  expect(wind.valuePerMwh).toBeCloseTo((100 * 10 + 60 * 30) / 180, 10)
  expect(wind.captureRatePu).toBeCloseTo((100 * 10 + 60 * 30) / 180 / 8.75, 10)
})

test('each reason of curtailment is told apart: a full line, plants that must run, and no need', () => {
  expect(curtailmentsOf(fourHours())).toEqual([
    { bus: 'north', carrier: 'wind', reason: 'nobody needs it', where: [], mwh: 100 },
    { bus: 'north', carrier: 'wind', reason: 'others must run', where: [], mwh: 80 },
    { bus: 'north', carrier: 'wind', reason: 'connection full', where: ['tie'], mwh: 40 },
  ])
})

test('what is held back though it would be worth something is told as such', () => {
  const withoutLine = { ...fourHours(), flows: [] }
  const held = curtailmentsOf(withoutLine).find(({ reason }) => reason === 'worth more elsewhere')
  expect(held).toMatchObject({ mwh: 40, where: [] })
})

test('a connection earns the difference of prices where it is full, and nothing else', () => {
  expect(congestionRentsOf(fourHours())).toEqual([
    {
      name: 'tie',
      component: 'Line',
      bus0: 'north',
      bus1: 'south',
      ratingMw: 90,
      rent: 90 * 20,
      carriedMwh: 185,
      bindingHours: 1,
    },
  ])
})

test('a store earns what it gives less what it takes, at the price of the hour', () => {
  expect(storageMarginsOf(fourHours())).toMatchObject([
    { name: 'battery', earned: 900, paid: 400, margin: 500, cycles: 30 / 80, takenMwh: 40 },
  ])
})

test('two levelised costs: what a MWh costs, and what its coming at the wrong time adds', () => {
  const card = {
    costs: [{ what: 'capital', where: '', money: 90_000 }],
    values: [
      { what: 'energy', where: 'north', money: 60_000 },
      { what: 'taken', where: 'north', money: -10_000 },
      { what: 'renewableShare', where: 'renewableShare', money: 5000 },
    ],
    fullLoadHours: 2000,
  } as unknown as Card
  expect(levelisedCost(card)).toBe(50)
  expect(systemLevelisedCost(card, 45)).toBe(50 + 45 - 30)
})
