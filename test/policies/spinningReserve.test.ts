import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { solveUnder } from '../support/policyGrid.ts'

test('spinning reserve is carried by what runs', async () => {
  const options = { largestUnitMw: 30, demandShare: 0.1, windShare: 0.5, solarShare: 0, shortfallPerMw: 500 }
  const { built, values } = await solveUnder({ spinningReserve: options })
  expect(listing(built.lp, 'spinningReserve.headroom')).toEqual([
    '+ generator.output[coal,h0] + spinningReserve.carried[coal,h0] ≤ 200',
  ])
  expect(listing(built.lp, 'spinningReserve.running')).toEqual([
    '- generator.output[coal,h0] + spinningReserve.carried[coal,h0] ≤ 0',
  ])
  expect(listing(built.lp, 'spinningReserve.up')).toEqual([
    '- 0.5 generator.output[wind,h0] + spinningReserve.carried[coal,h0] + spinningReserve.short[up,h0] ≥ 40',
  ])
  expect(listing(built.lp, 'spinningReserve.down')).toEqual([
    '+ generator.output[coal,h0] - 0.5 generator.output[wind,h0] + spinningReserve.short[down,h0] ≥ 10',
  ])
  expect(values('spinningReserve.carried', 'coal')[0]).toBeGreaterThanOrEqual(40 - 1e-6)
})
