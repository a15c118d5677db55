import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PlannerError } from '../errors.ts'
import type { ReportDocument } from '../report/document.ts'
import type { Manifest } from './manifest.ts'
import { shownPath } from './places.ts'
import { readJson } from './readJson.ts'
import { reportShape } from './reportShape.ts'
import { manifestShape } from './runShapes.ts'
import { writeFile } from './writeFile.ts'

const NAME = 'report.json'
/** How a place of a chart without a value stands in the file: JSON has no such number. */
const NONE = 'NaN'

/** Keeps what a report says, so that other formats can be written of it later. */
export function writeDocument(folder: string, document: ReportDocument): void {
  const text = JSON.stringify(document, (_, value) => (Number.isNaN(value) ? NONE : value))
  writeFile(join(folder, NAME), [`${text}\n`])
}

/** What a report says and how the run came about. */
export interface KeptReport {
  document: ReportDocument
  manifest: Manifest
}

/**
 * Reads it back.
 *
 * @throws PlannerError NOT_FOUND  where the folder is not that of a run, or the run is of a version that kept no report
 * @throws PlannerError INPUT_INVALID  where its files are damaged
 */
export function readReport(folder: string): KeptReport {
  const [report, manifest] = [NAME, 'manifest.json'].map(name => join(folder, name)) as [string, string]
  for (const path of [report, manifest])
    if (!existsSync(path))
      throw new PlannerError('NOT_FOUND', `${shownPath(folder)} has no report`, [
        { where: shownPath(path), what: 'There is no such file.', hint: 'Run the scenario once more.' },
      ])
  const told = { title: `${shownPath(folder)} has no report`, hint: 'Run the scenario once more.' }
  const revive = (_: string, value: unknown) => (value === NONE ? Number.NaN : value)
  return {
    document: readJson<ReportDocument>(report, reportShape, { ...told, revive }),
    manifest: readJson<Manifest>(manifest, manifestShape, told),
  }
}
