import type { LinearProgram } from '../../src/lp/program.ts'
import type { Solution, Solver } from '../../src/lp/solver.ts'
import { verify } from '../../src/lp/verify.ts'

/** What our own solver and HiGHS made of one programme, and what the check, which shares no code with either, says of ours. */
export interface Compared {
  columns: number
  ours: Solution
  theirs: Solution
  /** |ours − theirs| / |theirs|. */
  difference: number
  /** Largest of the relative gap and the violation over the largest side. */
  certificate: number
}

/**
 * A solver that gives every programme to our own and to HiGHS, from nothing, and tells how far they are apart: so all that a study asks
 * (the plan, its hours, break-even costs) is compared as it is asked. What is asked of HiGHS alone, as causes are, is not.
 */
export function askBoth(solver: Solver, tell: (compared: Compared) => void): Solver {
  return {
    ...solver,
    takesWholeYears: true,
    async solve(program, options = {}) {
      const theirs = await solver.solve(program, { choice: 'highs' })
      if (options.choice === 'highs') return theirs
      const { start: _, ...own } = options
      const ours = await solver.solve(program, { ...own, choice: 'timeStructured', handsOver: false })
      tell({ columns: program.cost.length, ours, theirs, ...distances(program, ours, theirs) })
      return ours.status === 'failed' ? theirs : ours
    },
  }
}

function distances(program: LinearProgram, ours: Solution, theirs: Solution) {
  if (ours.status !== 'optimal' || theirs.status !== 'optimal')
    return { difference: Number.NaN, certificate: Number.NaN }
  const { objective, relativeGap, rowViolation, boundViolation } = verify(program, ours.x, ours.y)
  const violation = Math.max(rowViolation, boundViolation) / (1 + largestSide(program))
  return {
    difference: Math.abs(objective - theirs.objective) / Math.max(1, Math.abs(theirs.objective)),
    certificate: Math.max(Math.abs(relativeGap), violation),
  }
}

function largestSide({ rowLower, rowUpper }: LinearProgram): number {
  let largest = 0
  for (const sides of [rowLower, rowUpper])
    for (const value of sides) if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value))
  return largest
}
