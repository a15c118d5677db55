import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { optimise } from '../support/optimise.ts'

test('a tank gives in the second hour what it took in the first', async () => {
  const { values, objective, built } = await optimise(
    {
      buses: [{ name: 'h2', carrier: 'hydrogen' }],
      loads: [{ name: 'steel', bus: 'h2', demandMw: 10 }],
      generators: [
        { name: 'source', bus: 'h2', capacityMw: 30, availabilityPu: [1, 0], marginalCostPerMwh: 2 },
      ],
      stores: [{ name: 'tank', bus: 'h2', energyMwh: 100 }],
    },
    [1, 1],
  )
  expect(values('store.output', 'tank')).toEqual([-10, 10])
  expect(objective).toBeCloseTo(40)
  expect(listing(built.lp, 'store.balance')).toEqual([
    '+ store.level[tank,h0] + store.output[tank,h0] = 0',
    '- store.level[tank,h0] + store.level[tank,h1] + store.output[tank,h1] = 0',
  ])
})

test('a tank that starts full and need not end full is used up', async () => {
  const { values } = await optimise(
    {
      buses: [{ name: 'h2', carrier: 'hydrogen' }],
      loads: [{ name: 'steel', bus: 'h2', demandMw: 10 }],
      generators: [{ name: 'source', bus: 'h2', capacityMw: 30, marginalCostPerMwh: 2 }],
      stores: [{ name: 'tank', bus: 'h2', energyMwh: 100, initialLevelMwh: 15 }],
    },
    [1, 1],
  )
  expect(values('store.level', 'tank')[1]).toBeCloseTo(0)
})
