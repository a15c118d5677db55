import { expect, test } from 'vitest'
import { snapshotsOf } from '../../../src/network/snapshots.ts'
import { cleaningOf } from '../../../src/study/footprint/cleaning.ts'
import type { FootprintTables, Soiling } from '../../../src/study/footprint/tables.ts'
import type { Result } from '../../../src/study/result.ts'
import { smallResult } from '../../report/smallResult.ts'
import { gridOf } from '../../support/optimise.ts'

const exactly = (value: number) => ({ low: value, middle: value, high: value })
const YEAR = 8760

/** A year of 100 MW of sun that gives 20 MW in every hour, at a price. */
function sunny(price: number): Result {
  const snapshots = snapshotsOf(2030, 0, YEAR)
  const grid = {
    buses: [{ name: 'south', country: 'KZ', carrier: 'AC' }],
    generators: [{ name: 'sun', bus: 'south', carrier: 'solar', capacityMw: 100 }],
  }
  const flat = (value: number) => new Float64Array(YEAR).fill(value)
  return {
    ...smallResult(),
    snapshots,
    network: { ...gridOf(grid, Array(YEAR).fill(1)), snapshots },
    dispatch: [{ component: 'Generator', name: 'sun', bus: 'south', carrier: 'solar', mw: flat(20) }],
    prices: [{ bus: 'south', perMwh: flat(price) }],
  }
}

const dusty = (more: Partial<Soiling> = {}): Pick<FootprintTables, 'soiling'> => ({
  soiling: [
    {
      name: 'south',
      dailyLoss: exactly(0.001),
      firstMonth: 1,
      lastMonth: 12,
      washCost: exactly(100),
      washWater: exactly(8),
      cleaningRains: Array(12).fill(0),
      source: 'assumption-soiling',
      ...more,
    },
  ],
})
const clean = (price: number, more: Partial<Soiling> = {}) =>
  cleaningOf(sunny(price), dusty(more) as FootprintTables, bus => bus)[0]!

test('without rain and washing, dust grows every day up to its limit', () => {
  // 0.1 % a day: days 1 to 299 lose k ‰, the other 66 lose 30 %, of 480 MWh a day.
  const { lostUnwashedMwh } = clean(0)
  expect(lostUnwashedMwh.middle).toBeCloseTo(480 * (0.001 * ((299 * 300) / 2) + 66 * 0.3), 3)
})

test('washing is chosen as often as it pays: never for nothing, and less than another one would earn', () => {
  expect(clean(0).washings.middle).toBe(0)
  const { washings, gain, cost, lostMwh, lostUnwashedMwh, waterM3 } = clean(30)
  expect(washings.middle).toBeGreaterThan(1)
  expect(cost.middle).toBe(washings.middle * 100 * 100)
  expect(waterM3.middle).toBe(washings.middle * 8 * 100)
  expect(gain.middle).toBeCloseTo(30 * (lostUnwashedMwh.middle - lostMwh.middle) - cost.middle, 6)
  expect(clean(60).washings.middle).toBeGreaterThan(washings.middle)
  expect(clean(30, { washCost: exactly(1000) }).washings.middle).toBeLessThan(washings.middle)
})

test('rain that cleans spares washing, and nobody washes in frost', () => {
  expect(clean(30, { cleaningRains: Array(12).fill(4) }).lostUnwashedMwh.middle).toBeLessThan(
    clean(30).lostUnwashedMwh.middle / 10,
  )
  const { months } = clean(60, { firstMonth: 4, lastMonth: 10 })
  expect(months.middle.length).toBeGreaterThan(3)
  for (const month of months.middle) {
    expect(month).toBeGreaterThanOrEqual(3)
    expect(month).toBeLessThanOrEqual(9)
  }
})
