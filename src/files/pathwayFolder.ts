import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathwayTables } from '../report/formats/pathwayCsv.ts'
import type { PathwayResult } from '../study/pathway/evaluate.ts'
import { summarisePathway } from '../study/pathway/summary.ts'
import type { Manifest } from './manifest.ts'
import { writeFile } from './writeFile.ts'

/** Writes tables, page, figures and at last the manifest of a path; the folders of its years stand beside them. */
export function writePathway(
  folder: string,
  result: PathwayResult,
  html: string,
  manifest: () => Manifest,
): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(pathwayTables(result))) writeFile(join(folder, name), [text])
  writeFile(join(folder, 'pathway.html'), [html])
  writeFile(join(folder, 'pathway.json'), [`${JSON.stringify(summarisePathway(result), null, 2)}\n`])
  writeFile(join(folder, 'manifest.json'), [`${JSON.stringify(manifest(), null, 2)}\n`])
}
