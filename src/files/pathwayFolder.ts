import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathwayTables } from '../report/formats/pathwayCsv.ts'
import type { PathwayResult } from '../study/pathway/evaluate.ts'
import { summarisePathway } from '../study/pathway/summary.ts'
import { writeFile } from './writeFile.ts'

/** Writes tables, page and figures of a path; the folders of its years stand beside them. */
export function writePathway(folder: string, result: PathwayResult, html: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(pathwayTables(result))) writeFile(join(folder, name), [text])
  writeFile(join(folder, 'pathway.html'), [html])
  writeFile(join(folder, 'pathway.json'), [`${JSON.stringify(summarisePathway(result), null, 2)}\n`])
}
