import type { SolveTools } from '../solveYear.ts'
import { type Segmented, startOf } from './segmented.ts'

/**
 * Whole numbers of modules where units come in modules: each count is rounded to the nearest, the largest remainders
 * first, and the rest of the plan solved again around it. Not always the best choice, which is why the distance to the
 * bound without whole numbers is told.
 */
export async function roundToModules(plan: Segmented, { solver, signal }: SolveTools): Promise<Segmented> {
  const modules = plan.built.lp.columnBlocks.filter(({ name }) => name.includes('.modules '))
  if (modules.length === 0) return plan
  const lower = plan.program.lower.slice()
  const upper = plan.program.upper.slice()
  let solution = plan.solution
  const open = new Set(modules.map(({ start }) => start))
  while (open.size > 0) {
    const distance = (column: number) => Math.abs(solution.x[column]! - Math.round(solution.x[column]!))
    const next = [...open].sort((one, other) => distance(one) - distance(other))[0]!
    const count = Math.round(solution.x[next]!)
    lower[next] = count
    upper[next] = count
    open.delete(next)
    const program = { ...plan.program, lower, upper }
    const tried = await solver.solve(program, { ...startOf(solution), ...(signal ? { signal } : {}) })
    if (tried.status !== 'optimal') {
      lower[next] = count + 1
      upper[next] = count + 1
      continue
    }
    solution = tried
  }
  return { ...plan, solution }
}
