import { PlannerError } from '../errors.ts'
import type { SolveStatus } from '../lp/solver.ts'
import type { SolveTools } from './solveYear.ts'

const STOPPED = 'The run was stopped.'

/**
 * Hears whether to stop, between parts of a study that keep the thread to themselves.
 *
 * @throws PlannerError STOPPED
 */
export async function heed({ signal, turn }: Pick<SolveTools, 'signal' | 'turn'>): Promise<void> {
  await turn?.()
  if (signal?.aborted) throw new PlannerError('STOPPED', STOPPED)
}

/** Why there is nothing to go on with: whoever stops a study has not found out that it has no solution. */
export const stoppedOr = (status: SolveStatus, unsolved: PlannerError): PlannerError =>
  status === 'stopped' ? new PlannerError('STOPPED', STOPPED) : unsolved
