import { expect, test } from 'vitest'
import { planOver } from '../../../src/study/plan/planOver.ts'
import { planPrices } from '../../../src/study/plan/planPrices.ts'
import { gridOf, solver } from '../../support/optimise.ts'

test('each hour has the price of the stretch that it lies in', async () => {
  const network = gridOf(
    {
      buses: [{ name: 'town' }],
      carriers: [{ name: 'coal' }, { name: 'gas' }],
      loads: [{ name: 'demand', bus: 'town', demandMw: [50, 50, 50, 150, 150, 150] }],
      generators: [
        { name: 'coal', bus: 'town', carrier: 'coal', capacityMw: 100, marginalCostPerMwh: 10 },
        {
          name: 'gas',
          bus: 'town',
          carrier: 'gas',
          extendable: true,
          costPerSize: 60,
          marginalCostPerMwh: 40,
        },
      ],
    },
    Array(6).fill(1),
  )
  const plan = await planOver(network, { lostLoadPerMwh: 3000, policies: {} }, 2, { solver: await solver() })
  if (!('built' in plan)) throw new Error(plan.reasons.join('\n'))
  expect(plan.built.ledger.snapshots.hours).toEqual(Float64Array.of(3, 3))
  // Gas costs 40 to run and 60 to build, shared by three hours.
  expect(planPrices(plan, network.snapshots)).toEqual([
    { bus: 'town', perMwh: Float64Array.of(10, 10, 10, 60, 60, 60) },
  ])
})
