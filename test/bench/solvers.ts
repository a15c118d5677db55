import { openSolver } from '../../src/lp/openSolver.ts'
import type { SolveOptions, Solver } from '../../src/lp/solver.ts'

/** The solvers that are measured, each with its way to open it: a new one is a line here. */
export const solvers: Readonly<Record<string, () => Promise<Solver>>> = {
  timeStructured: () => openSolver({ choice: 'timeStructured' }),
  'timeStructured-1-thread': () => openSolver({ choice: 'timeStructured', threads: 1 }),
  auto: () => openSolver({ choice: 'auto' }),
  'highs-simplex': () => openWith({ method: 'simplex' }),
  'highs-ipx': () => openWith({ method: 'ipx' }),
}

async function openWith(fixed: SolveOptions): Promise<Solver> {
  const solver = await openSolver({ choice: 'highs' })
  return { ...solver, solve: (program, options) => solver.solve(program, { ...options, ...fixed }) }
}
