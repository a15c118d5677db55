import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataPackage } from '../study/assemble/dataPackage.ts'
import type { Solved } from '../study/solveNetwork.ts'
import { projectFolder } from './places.ts'

/** A scenario by name or path, what was set on the command line, and back-casts solved along. */
export interface RunInputs {
  scenario: string
  settings: readonly string[]
  past: readonly string[]
  /** Tables in place of the program's own. */
  dataset?: { name: string; version: number; checksum: string }
}

/** How a run came about: all that may differ between two runs of the same inputs stands here and only here. */
export interface Manifest {
  /** SHA-256 of the scenario chain, the settings, and the tables and series read. */
  inputs: string
  /** What was asked for, so that it can be asked again. */
  request: RunInputs
  version: string
  node: string
  solver: string
  /** Why the solver that was asked for gave the programme to another. */
  handedOver?: string
  method: string
  /** How ties were broken (docs/performance.md). */
  ties?: string
  seed: number | null
  size: { columns: number; rows: number; entries: number }
  startedAt: string
  seconds: Record<string, number>
  peakMemoryMb: number
}

/** What a run cannot say of itself: by which program, on what, with how much memory. */
export const signed = (about: Omit<Manifest, 'version' | 'node' | 'peakMemoryMb'>): Manifest => ({
  ...about,
  version: programVersion(),
  node: process.version,
  peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
})

/** Who solved a run, and how. */
export const solvedBy = (
  { by, because, method, ties, size }: Pick<Solved, 'by' | 'because' | 'method' | 'ties' | 'size'>,
  solver: string,
): Pick<Manifest, 'solver' | 'handedOver' | 'method' | 'ties' | 'size'> => ({
  solver: by ?? solver,
  ...(because ? { handedOver: because } : {}),
  method,
  ties,
  size,
})

/** Version of this program, from its package.json. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { version: string })
    .version
}

/** One name for all inputs of a run: same inputs, same name. */
export function hashInputs(texts: readonly string[], { tables, series }: DataPackage): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  for (const [name, { rows }] of tables) {
    hash.update(name)
    for (const { name: row, cells } of rows) hash.update(JSON.stringify([row, cells]))
  }
  for (const [name, { columns }] of series) {
    hash.update(name)
    for (const [column, values] of columns) {
      hash.update(column).update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
    }
  }
  return hash.digest('hex')
}

/** What to type to make a run again. */
export function commandOf({ request }: Manifest): string {
  const settings = request.settings.map(setting => ` --set ${setting}`).join('')
  return `qazgrid run ${request.scenario}${settings}`
}
