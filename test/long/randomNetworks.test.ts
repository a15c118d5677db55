import { expect, test } from 'vitest'
import { compareSolvers } from '../support/compareSolvers.ts'
import { randomProgram } from '../support/randomNetwork.ts'

test('five hundred networks drawn by chance cost the same with our solver as with HiGHS', async () => {
  const missed: object[] = []
  for (let seed = 51; seed <= 550; seed++) {
    const { ours, difference, gap, violation } = await compareSolvers(randomProgram(seed))
    const isGood = ours.status === 'optimal' && difference < 1e-7 && gap < 1e-7 && violation < 1e-5
    if (!isGood) missed.push({ seed, status: ours.status, difference, gap, violation })
  }
  expect(missed).toEqual([])
})
