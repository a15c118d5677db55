import { expect, test } from 'vitest'
import { readPrepared } from '../../src/cli/readPrepared.ts'
import { homeDemandMw } from '../../src/network/home.ts'
import { withReliability } from '../../src/study/assemble/reliability.ts'

const HOURS = 8760
const { prepared } = readPrepared('2030-reference', [])
const demand = homeDemandMw(prepared.network)
const { reliability } = prepared

/** Share of their power that stores of so many hours take off the highest demand, full again as soon as demand leaves room. [pu] */
function takenOff(powerMw: number, hours: number): number {
  const top = Math.max(...demand)
  let [low, high] = [top - powerMw, top]
  for (let k = 0; k < 40; k++) {
    const level = (low + high) / 2
    if (isHeld(level, powerMw, powerMw * hours)) high = level
    else low = level
  }
  return (top - high) / powerMw
}

function isHeld(levelMw: number, powerMw: number, energyMwh: number): boolean {
  let left = energyMwh
  for (let t = 0; t < 2 * HOURS; t++) {
    const over = demand[t % HOURS]! - levelMw
    left = Math.min(energyMwh, left - (over > 0 ? over : 0.94 * Math.max(over, -powerMw)))
    if (left < -1e-6) return false
  }
  return true
}

test('a store counts at the peak for its hours over those that count in full; what has a credit keeps it', () => {
  const store = { technology: 'battery', durationHours: 4, firmPu: Number.NaN, spinningPu: 0 }
  const stores = [
    store,
    { ...store, durationHours: 8 },
    { ...store, firmPu: 0.3 },
    { ...store, technology: 'hydro-reservoir' },
  ]
  const { storage_units } = withReliability({ storage_units: stores as never }, demand, reliability)
  expect(storage_units!.map(({ firmPu }) => firmPu)).toEqual([4 / 6, 1, 0.3, Number.NaN])
})

test('what batteries of four hours take off the demand of 2030 lies within the range of their credit up to 5 GW, and not beyond', () => {
  const shares = [500, 2000, 5000, 13_000].map(powerMw => takenOff(powerMw, 4))
  const [half, two, five, thirteen] = shares.map(share => Math.round(100 * share))
  expect([half, two, five, thirteen]).toEqual([100, 63, 40, 19])
  const { firmHours, firmHoursLow, firmHoursHigh } = reliability.get('battery')!
  expect(firmHoursLow < firmHours && firmHours < firmHoursHigh).toBe(true)
  for (const share of shares.slice(0, 3)) {
    expect(share).toBeLessThanOrEqual(4 / firmHoursLow)
    expect(share).toBeGreaterThan(4 / firmHoursHigh - 0.01)
  }
  expect(shares[3]).toBeLessThan(4 / firmHoursHigh)
})
