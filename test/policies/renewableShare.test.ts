import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { solveUnder, wordsOf } from '../support/policyGrid.ts'

test('a share of renewables makes them be built, at the price of a certificate', async () => {
  const { built, solution, objective } = await solveUnder({ renewableShare: { share: 0.4 } })
  expect(listing(built.lp, 'renewableShare')).toEqual([
    '- 0.4 generator.output[coal,h0] + 0.6 generator.output[wind,h0] ≥ 0',
  ])
  // 40 MWh of wind from 80 MW at 12, 60 of coal at 10.
  expect(objective).toBeCloseTo(960 + 600)
  const row = built.policyRows[0]!.rows.start
  // A MWh of wind costs 24, the coal it replaces 10.
  expect(solution.y[row]).toBeCloseTo(14)
  expect(wordsOf('renewableShare', { share: 0.4 }, 14)).toContain('14 USD')
})

test('a looser policy never costs more', async () => {
  let last = Number.POSITIVE_INFINITY
  for (const share of [0.9, 0.6, 0.3, 0]) {
    const { objective } = await solveUnder({ renewableShare: { share } })
    expect(objective).toBeLessThanOrEqual(last + 1e-6)
    last = objective
  }
})
