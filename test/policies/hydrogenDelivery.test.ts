import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { optimise } from '../support/optimise.ts'
import { wordsOf } from '../support/policyGrid.ts'

test('hydrogen is delivered within its swing, and its dual is the price of a kilogram', async () => {
  const tonnes = 0.6
  const { built, objective } = await optimise(
    {
      buses: [{ name: 'north' }, { name: 'gas', carrier: 'hydrogen' }],
      generators: [{ name: 'coal', bus: 'north', capacityMw: 200, marginalCostPerMwh: 10 }],
      links: [{ name: 'electrolyser', bus0: 'north', bus1: 'gas', capacityMw: 100, efficiencyPu: 0.5 }],
    },
    [1, 1],
    { policies: { hydrogenDelivery: { bus: 'gas', tonnes, swing: 1.2 } } },
  )
  expect(listing(built.lp, 'hydrogenDelivery')[0]).toMatch(
    /^\+ hydrogenDelivery.flow\[gas,h0\] \+ hydrogenDelivery.flow\[gas,h1\] ≥ 19.99/,
  )
  expect(objective).toBeCloseTo((tonnes * 33.33 * 10) / 0.5)
  // 20 USD for a MWh of hydrogen, 33.33 kWh in a kilogram.
  expect(wordsOf('hydrogenDelivery', {}, 20)).toContain('0.667 USD')
})
