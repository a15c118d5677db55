import { solveWithHighs } from '../../src/lp/highs.ts'
import type { LinearProgram } from '../../src/lp/program.ts'
import { solveTimeStructured } from '../../src/lp/timeStructured/index.ts'
import { verify } from '../../src/lp/verify.ts'

/** What our own solver and HiGHS make of the same programme; the check shares no code with either. */
export async function compareSolvers(program: LinearProgram) {
  const theirs = await solveWithHighs(program)
  const ours = solveTimeStructured(program)
  if (ours.x.length === 0)
    return { ours, theirs, difference: Number.NaN, gap: Number.NaN, violation: Number.NaN }
  const { objective, relativeGap, rowViolation, boundViolation } = verify(program, ours.x, ours.y)
  return {
    ours,
    theirs,
    difference: Math.abs(objective - theirs.objective) / Math.max(1, Math.abs(theirs.objective)),
    gap: Math.abs(relativeGap),
    violation: Math.max(rowViolation, boundViolation),
  }
}
