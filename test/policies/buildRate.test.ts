import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { solveUnder, wordsOf } from '../support/policyGrid.ts'

test('what can be built in time is a limit by carrier', async () => {
  const { built, values } = await solveUnder({ renewableShare: { share: 0.2 }, buildRate: { wind: 60 } })
  expect(listing(built.lp, 'buildRate wind')).toEqual(['+ generator.size[wind] ≤ 60'])
  expect(values('generator.output', 'wind')[0]).toBeLessThanOrEqual(30)
  expect(wordsOf('buildRate', { wind: 60 }, -2)).toContain('2 USD a year')
})
