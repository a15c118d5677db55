import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { grid, solveUnder, wordsOf } from '../support/policyGrid.ts'

test('a limit on imports leaves the rest to the country', async () => {
  const { built, objective } = await solveUnder({ importLimit: { mwh: 30 } }, grid)
  expect(listing(built.lp, 'importLimit')).toEqual(['+ generator.output[sale,h0] ≤ 30'])
  expect(objective).toBeCloseTo(150 + 700)
  expect(wordsOf('importLimit', { mwh: 30 }, -5)).toContain('5 USD')
})
