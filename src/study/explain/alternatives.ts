import type { LinearProgram } from '../../lp/program.ts'
import { withRow } from '../../lp/withRow.ts'
import { type Segmented, sizesIn } from '../plan/segmented.ts'
import type { SolveTools } from '../solveYear.ts'

/** How much dearer than the best plan an alternative may be. [pu] */
export const SLACKS = [0.01, 0.05, 0.1] as const

/** The least and the most of a technology in all plans that cost little more than the best. [MW, MWh] */
export interface TechnologyRange {
  technology: string
  /** In the plan itself. */
  built: number
  /** One for each slack; NaN where the solve had no answer. */
  least: readonly number[]
  most: readonly number[]
}

/**
 * Plans that are nearly as good. For each technology and each slack ε
 *
 *   least, most  Σ size   subject to   cost · x ≤ (1 + ε) · cost of the plan   and all that the plan must keep     [MW]
 *
 * two solves each. What has a least size above zero is needed; where least and most lie far apart the choice is not one of cost.
 *
 * @see F. Neumann, T. Brown, “The near-optimal feasible space of a renewable power system model”, Electric Power Systems Research
 *   190, 106690, 2021, doi:10.1016/j.epsr.2020.106690.
 */
export async function alternativesOf(
  plan: Segmented,
  tools: SolveTools,
  slacks: readonly number[] = SLACKS,
): Promise<TechnologyRange[]> {
  const sizes = sizesIn(plan)
  const technologies = [...new Set(sizes.map(({ technology }) => technology))]
  const ranges: TechnologyRange[] = []
  for (const [k, technology] of technologies.entries()) {
    tools.onProgress?.(`how much of ${technology} there may be`, k / technologies.length)
    const columns = sizes.flatMap((size, place) => {
      const { block, index } = plan.built.ledger.built[place]!
      return size.technology === technology ? [block.at(index)] : []
    })
    const built = columns.reduce((sum, column) => sum + plan.solution.x[column]!, 0)
    const [least, most]: [number[], number[]] = [[], []]
    for (const slack of slacks) {
      const near = nearOptimal(plan, slack)
      least.push(await extreme(near, columns, 1, tools))
      most.push(await extreme(near, columns, -1, tools))
    }
    ranges.push({ technology, built: Math.max(0, built), least, most })
  }
  return ranges
}

/** The plan's programme with a lid on its cost. */
function nearOptimal({ program, solution }: Segmented, slack: number): LinearProgram {
  const cost = program.cost.reduce((sum, each, column) => sum + each * solution.x[column]!, 0)
  const upper = cost + slack * Math.abs(cost)
  // In units of the whole cost, so that the row is of the size of the others.
  const scale = 1e5 / Math.max(1, Math.abs(cost))
  return withRow(program, {
    coefficients: program.cost.map(each => each * scale),
    lower: Number.NEGATIVE_INFINITY,
    upper: upper * scale,
  })
}

/** Least (sign 1) or most (sign −1) of a sum of columns. */
async function extreme(
  program: LinearProgram,
  columns: readonly number[],
  sign: 1 | -1,
  { solver, signal }: SolveTools,
): Promise<number> {
  const cost = new Float64Array(program.cost.length)
  for (const column of columns) cost[column] = sign
  const { status, objective } = await solver.solve({ ...program, cost }, signal ? { signal } : {})
  return status === 'optimal' ? Math.max(0, sign * objective) : Number.NaN
}
