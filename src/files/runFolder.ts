import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../languages.ts'
import { type ReportDocument, tellReport } from '../report/document.ts'
import { csvTables } from '../report/formats/csv.ts'
import { renderHtml } from '../report/formats/html.ts'
import { hourlyColumns } from '../report/hourlyColumns.ts'
import { whyOf } from '../study/explain/why.ts'
import type { Result } from '../study/result.ts'
import type { Summary } from '../study/summary.ts'
import { writeExplanation } from './explanationFile.ts'
import type { Manifest } from './manifest.ts'
import { writeHourly } from './parquet.ts'
import { writeDocument } from './reportFile.ts'
import { writeFile } from './writeFile.ts'

/**
 * Writes a run into its folder, which may exist; files that are not ours stay. Each file is written beside its place
 * and moved there when complete, so that a crash leaves no half file. A run without solution has no tables; those of
 * a former run are removed.
 *
 * @param manifest  made last, so that its times include the writing of the tables
 */
export async function writeRun(
  folder: string,
  result: Result,
  summary: Summary,
  manifest: () => Manifest,
  document: ReportDocument,
  language: Language = 'en',
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const [name, chunks] of Object.entries(csvTables(result))) {
    if (result.status === 'optimal') writeFile(join(folder, name), chunks)
    else rmSync(join(folder, name), { force: true })
  }
  if (result.status === 'optimal')
    writeFile(join(folder, 'why.json'), [`${JSON.stringify(whyOf(result), null, 2)}\n`])
  else rmSync(join(folder, 'why.json'), { force: true })
  writeFile(join(folder, 'report.html'), [renderHtml(tellReport(document, language))])
  writeDocument(folder, document)
  writeExplanation(folder, result)
  writeFile(join(folder, 'summary.json'), [`${JSON.stringify(summary, null, 2)}\n`])
  writeFile(join(folder, 'manifest.json'), [`${JSON.stringify(manifest(), null, 2)}\n`])
}

/** Writes the hours of a run side by side as `hourly.parquet`; a run without solution has none. */
export function writeHours(folder: string, result: Result): void {
  if (result.status !== 'optimal') return
  const snapshots = result.snapshots.axis.labels
  writeHourly(join(folder, 'hourly.parquet'), { snapshots, columns: hourlyColumns(result) })
}
