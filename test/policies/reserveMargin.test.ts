import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { closed, solveUnder, wordsOf } from '../support/policyGrid.ts'

test('a reserve margin asks for what can be counted on', async () => {
  const { built, objective } = await solveUnder(
    { reserveMargin: { margin: 0.2 } },
    {
      ...closed,
      generators: [{ ...closed.generators![0], capacityMw: 110 }, ...closed.generators!.slice(1)] as never,
    },
  )
  expect(listing(built.lp, 'reserveMargin')).toEqual(['+ 0.1 generator.size[wind] ≥ 10'])
  // 100 MW of wind give 50 MWh and save 500 of coal.
  expect(objective).toBeCloseTo(1200 + 500)
  expect(wordsOf('reserveMargin', { margin: 0.2 }, 120)).toContain('120 USD a year')
})
