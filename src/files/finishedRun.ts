import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runBillOf } from '../study/deal/runBill.ts'
import type { FinishedRun } from '../study/invest.ts'
import { type Manifest, programVersion, type RunInputs } from './manifest.ts'
import { isRunFolder, readRun, readUnitYears } from './readRun.ts'

/**
 * Reads what an evaluation of investments takes of a run.
 *
 * @throws PlannerError INPUT_INVALID  where there is no run, no solution or no `units.csv`
 */
export function readFinishedRun(folder: string): FinishedRun {
  const { summary } = readRun(folder)
  return { year: summary.year, bill: runBillOf(summary), units: readUnitYears(folder) }
}

/** Was the run in a folder made from these inputs by this version, and does it have all tables? */
export const isRunOf = (folder: string, inputs: string): boolean =>
  isRunFolder(folder) && existsSync(join(folder, 'units.csv')) && isMadeOf(folder, inputs)

/** Does the manifest of a folder name these inputs and this version? */
export function isMadeOf(folder: string, inputs: string): boolean {
  const manifest = manifestOf(folder)
  return manifest?.inputs === inputs && manifest.version === programVersion()
}

/** What a folder was asked for; undefined where its manifest is not there or does not say it. */
export const requestOf = (folder: string): RunInputs | undefined => {
  const request = manifestOf(folder)?.request
  return typeof request?.scenario === 'string' && Array.isArray(request.settings) ? request : undefined
}

function manifestOf(folder: string): Manifest | undefined {
  try {
    return (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) ?? undefined) as
      | Manifest
      | undefined
  } catch {
    return undefined
  }
}
