import { join, resolve } from 'node:path'
import { PlannerError } from '../errors.ts'
import { isRunFolder } from '../files/readRun.ts'

/**
 * Folder of a run that was named by its path or by its name in `results/`.
 *
 * @throws PlannerError NOT_FOUND  where neither holds a run
 */
export function runFolder(run: string): string {
  const folder = [resolve(run), resolve(join('results', run))].find(isRunFolder)
  if (folder) return folder
  throw new PlannerError('NOT_FOUND', `There is no run ${run}`, [
    { where: run, what: 'This is no folder of a run.', hint: `qazgrid run ${run} makes one.` },
  ])
}
