import { expect } from 'vitest'
import type { LinearProgram } from '../../src/lp/program.ts'
import { compareSolvers } from './compareSolvers.ts'

/** Our solver finds this cost, HiGHS finds it too, and the certificate holds. Gives what ours found. */
export async function expectCost(program: LinearProgram, cost: number) {
  const { ours, theirs, difference, gap, violation } = await compareSolvers(program)
  expect(ours.status).toBe('optimal')
  expect(Math.abs(theirs.objective - cost)).toBeLessThan(1e-7 * Math.max(1, Math.abs(cost)))
  expect(difference).toBeLessThan(1e-7)
  expect(gap).toBeLessThan(1e-7)
  expect(violation).toBeLessThan(1e-6)
  return ours
}
