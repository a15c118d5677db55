import { solveChosen, TIME_STRUCTURED } from './chosenSolver.ts'
import { noSolution, type Solver, type SolverChoice } from './solver.ts'

/**
 * A solver in the caller's own thread, which stays blocked while it works; for where that thread stands apart already, as
 * the worker of a page does. It takes one thread and nothing of Node, and gives the same bytes as `openSolver`.
 *
 * Nobody can be heard while it works: who wants to stop a solve ends the thread. HiGHS is loaded when first needed.
 */
export function openSolverHere(choice: SolverChoice = 'auto'): Solver {
  return {
    name: choice === 'highs' ? 'HiGHS' : `${TIME_STRUCTURED}, or HiGHS`,
    takesWholeYears: choice !== 'highs',
    async solve(program, { signal, ...options } = {}) {
      return signal?.aborted ? noSolution('stopped') : solveChosen(program, options, choice)
    },
    async close() {},
  }
}
