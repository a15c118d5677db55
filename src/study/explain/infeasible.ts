import { findBrokenRows } from '../../lp/infeasible.ts'
import { nameOf } from '../../lp/model.ts'
import type { LinearProgram } from '../../lp/program.ts'
import type { Built } from '../build.ts'
import type { SolveTools, YearSolution } from '../solveYear.ts'

/** How many broken rows are told. */
const MOST = 12

/** Says in words why a solve ended without a solution: which rows cannot hold, where, when and by how much. */
export async function explainFailure(
  { status, failed }: Pick<YearSolution, 'status' | 'failed'>,
  program: LinearProgram,
  { lp }: Built,
  { solver, signal }: SolveTools,
): Promise<string[]> {
  if (status === 'stopped' || signal?.aborted) return ['The run was stopped before it had a solution.']
  if (status === 'unbounded') {
    return ['The cost has no lower limit: something without a largest size earns money with each unit more.']
  }
  if (status === 'failed')
    return ['The solver gave up without an answer; this is not the fault of the input.']
  const part = failed?.window
  const broken = await findBrokenRows(part?.program ?? program, solver)
  return [
    'The limits of the scenario contradict one another. The least that would have to give:',
    ...broken.slice(0, MOST).map(({ row, amount }) => {
      const name = nameOf(lp.rowBlocks, part ? part.rows[row]! : row)
      return `${name}: ${Math.abs(amount).toFixed(1)} too ${amount > 0 ? 'little' : 'much'}`
    }),
    ...(broken.length > MOST ? [`… and ${broken.length - MOST} more.`] : []),
  ]
}
