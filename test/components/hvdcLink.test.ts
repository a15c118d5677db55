import { expect, test } from 'vitest'
import { arrivingPu } from '../../src/components/hvdcLink.ts'
import { listing } from '../../src/lp/listing.ts'
import { optimise } from '../support/optimise.ts'

const link = {
  name: 'dc',
  bus0: 'north',
  bus1: 'south',
  capacityMw: 100,
  converterLossPu: 0.01,
  lineLossPuPer1000Km: 0.03,
  lengthKm: 1000,
}
// 0.99 · 0.97 · 0.99
const ARRIVING = 0.950697

test('what arrives has lost twice a converter and the line', () => {
  expect(arrivingPu(0.01, 0.03, 1000)).toBeCloseTo(ARRIVING)
})

test('both ends see the same flow with the losses between them', async () => {
  const { objective, values, built } = await optimise(
    {
      buses: [{ name: 'north' }, { name: 'south' }],
      loads: [{ name: 'town', bus: 'south', demandMw: 50 }],
      generators: [{ name: 'coal', bus: 'north', capacityMw: 200, marginalCostPerMwh: 10 }],
      hvdc_links: [link],
    },
    [1],
  )
  // 50 / 0.950697 sent, at 10
  expect(objective).toBeCloseTo(500 / ARRIVING)
  expect(values('hvdcLink.backward', 'dc')).toEqual([0])
  expect(listing(built.lp, 'hvdcLink.capacity')).toEqual([
    '+ hvdcLink.forward[dc,h0] + hvdcLink.backward[dc,h0] ≤ 100',
  ])
})

test('sending in a circle never makes energy, even where power has a negative price', async () => {
  const { values, built, solution } = await optimise(
    {
      buses: [{ name: 'north' }, { name: 'south' }],
      generators: [
        { name: 'forced', bus: 'north', capacityMw: 10, leastOutputPu: 1, marginalCostPerMwh: -5 },
        { name: 'dump', bus: 'south', capacityMw: 100, sign: -1, marginalCostPerMwh: 1 },
      ],
      hvdc_links: [link],
    },
    [1],
  )
  const given = built.ledger.injections
    .filter(({ key }) => key.component === 'HvdcLink')
    .reduce((sum, { rate, block, index }) => sum + (rate as number) * solution.x[block.at(index, 0)]!, 0)
  expect(given).toBeLessThanOrEqual(0)
  expect(values('generator.output', 'dump')[0]).toBeLessThanOrEqual(10 * ARRIVING + 1e-9)
})
