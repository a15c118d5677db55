import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { optimise } from '../support/optimise.ts'

test('demand that nothing serves is unserved, at the value of lost load', async () => {
  const { objective, values, prices } = await optimise(
    { buses: [{ name: 'west' }], loads: [{ name: 'town', bus: 'west', demandMw: [10, 20] }] },
    [1, 2],
    { lostLoadPerMwh: 3000 },
  )
  // (10·1 + 20·2)·3000
  expect(objective).toBeCloseTo(150_000)
  expect(values('bus.unserved west', 'west')).toEqual([10, 20])
  expect(prices('west')).toEqual([3000, 3000])
})

test('the balance of a bus is written as on paper', async () => {
  const { built } = await optimise(
    {
      buses: [{ name: 'west' }],
      loads: [{ name: 'town', bus: 'west', demandMw: 10 }],
      generators: [{ name: 'gas', bus: 'west', capacityMw: 20 }],
    },
    [1],
  )
  expect(listing(built.lp, 'bus.balance')).toEqual([
    '+ generator.output[gas,h0] + bus.unserved west[west,h0] = 10',
  ])
})
