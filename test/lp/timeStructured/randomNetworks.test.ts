import { expect, test } from 'vitest'
import { compareSolvers } from '../../support/compareSolvers.ts'
import { randomProgram } from '../../support/randomNetwork.ts'

const seeds = Array.from({ length: 50 }, (_, k) => k + 1)

test.each(seeds)(
  'network %i drawn by chance costs the same as with HiGHS, and the certificate holds',
  async seed => {
    const { ours, difference, gap, violation } = await compareSolvers(randomProgram(seed))
    expect(ours.status).toBe('optimal')
    expect(difference).toBeLessThan(1e-7)
    expect(gap).toBeLessThan(1e-7)
    expect(violation).toBeLessThan(1e-5)
  },
)
