import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { solveUnder, wordsOf } from '../support/policyGrid.ts'

test('what is banned is not built, and the ban says what it costs', async () => {
  const { built, objective } = await solveUnder({ ban: ['wind'] })
  expect(listing(built.lp, 'ban wind')).toEqual(['+ generator.size[wind] ≤ 0'])
  expect(objective).toBeCloseTo(1000)
  expect(wordsOf('ban', ['wind'], 0)).toContain('costs nothing')
  expect(wordsOf('ban', ['wind'], -3)).toContain('3 USD a year')
})
