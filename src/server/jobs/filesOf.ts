import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One file of a result. */
export interface ResultFile {
  name: string
  type: string
  /** SHA-256 of its bytes, by which they are found. */
  checksum: string
  bytes: number
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

/** Those of a folder that are kept. Reads all of them: a matter for the process that wrote them. */
export const filesOf = (folder: string): ResultFile[] =>
  Object.entries(KEPT)
    .filter(([name]) => existsSync(join(folder, name)))
    .map(([name, type]) => {
      const content = readFileSync(join(folder, name))
      const checksum = createHash('sha256').update(content).digest('hex')
      return { name, type, checksum, bytes: content.length }
    })
