import { PlannerError, type Problem } from '../../errors.ts'
import type { LinearProgram } from '../../lp/program.ts'
import type { SolveStatus } from '../../lp/solver.ts'
import type { Network } from '../../network/network.ts'
import type { Built } from '../build.ts'
import { explainFailure } from '../explain/infeasible.ts'
import type { SolveTools } from '../solveYear.ts'
import { stoppedOr } from '../stopped.ts'

/** A year of a path that has no solution. */
interface Year {
  year: number
  built: Built
  program: LinearProgram
  network: Network
}

/**
 * Why a path has no solution: years that cannot be kept even alone are explained as a plan of one year is; where each alone can,
 * what lacks is time (lead times, build rates, what has been closed) or the budget. A path that was stopped says only that.
 */
export async function pathFailure(
  status: SolveStatus,
  years: readonly Year[],
  tools: SolveTools,
): Promise<PlannerError> {
  const all = years.map(({ year }) => year).join(', ')
  const problems: Problem[] = []
  for (const { year, built, program, network } of status === 'infeasible' ? years : []) {
    const alone = await tools.solver.solve(program, tools.signal ? { signal: tools.signal } : {})
    if (alone.status === 'optimal') continue
    const { reasons } = await explainFailure({ status: alone.status }, program, built, network, tools)
    problems.push(...reasons.map(what => ({ where: `pathway, ${year}`, what })))
  }
  const together: Problem = {
    where: `pathway, ${all}`,
    what: `Together these years end as ${status}, though each alone has a plan.`,
    hint: 'Caps, shares or the budget ask for more than lead times and build rates allow in time; ease them, or begin earlier.',
  }
  const why = problems.length > 0 ? problems : [together]
  return stoppedOr(
    tools.signal?.aborted ? 'stopped' : status,
    new PlannerError('NO_SOLUTION', `There is no path through ${all}.`, why),
  )
}
