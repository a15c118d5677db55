import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One file of a result. */
export interface ResultFile {
  name: string
  type: string
  checksum: string
  content: Uint8Array
}

/** What a solve gave, to be kept. */
export interface SolvedFiles {
  status: string
  manifest: unknown
  summary: unknown
  files: ResultFile[]
}

/** Files that are kept of a run; its hours are all in the Parquet. */
const KEPT = {
  'report.html': 'text/html; charset=utf-8',
  'hourly.parquet': 'application/vnd.apache.parquet',
  'capacities.csv': 'text/csv; charset=utf-8',
  'units.csv': 'text/csv; charset=utf-8',
  'bill.csv': 'text/csv; charset=utf-8',
  'why.json': 'application/json',
}

/** Reads what a process wrote into its folder. */
export async function readResultFiles(folder: string, status: string): Promise<SolvedFiles> {
  const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const files = Object.entries(KEPT)
    .filter(([name]) => existsSync(join(folder, name)))
    .map(([name, type]) => {
      const content = readFileSync(join(folder, name))
      return { name, type, checksum: createHash('sha256').update(content).digest('hex'), content }
    })
  return { status, manifest: json('manifest.json'), summary: json('summary.json'), files }
}
