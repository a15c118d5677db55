import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Problem } from '../errors.ts'
import { type Prepared, prepare } from '../study/prepare.ts'
import { type Run, type RunOptions, refuseProblems, run } from '../study/run.ts'
import { readDataPackage, readSources } from './packageFolder.ts'
import { projectFolder } from './places.ts'
import { readScenarioFiles } from './scenarioFile.ts'

/** A solved scenario to be had as bytes. */
export interface CaseRequest {
  scenario: string
  /** `key=value`, as on the command line. */
  settings: readonly string[]
}

/** Folders and files whose code makes a case what it is. */
const CODE = [
  'lp',
  'network',
  'components',
  'policies',
  'finance',
  'study',
  'web/worker/caseOf.ts',
  'web/data/pack.ts',
]

/**
 * Solves a scenario and gives it as compressed bytes, or what an earlier call kept in `build/cases`: kept bytes are named by a hash of
 * scenario, settings, data and code.
 *
 * @param encode  what of a run is wanted
 */
export async function solvedCase(
  { scenario, settings }: CaseRequest,
  { solver }: Pick<RunOptions, 'solver'>,
  encode: (run: Run, prepared: Prepared) => Uint8Array,
): Promise<Uint8Array> {
  const problems: Problem[] = []
  const { name, layers, texts } = readScenarioFiles(scenario, settings)
  const prepared = prepare(name, layers, key => readDataPackage(key, problems), problems)
  refuseProblems(name, problems)
  const folder = join(projectFolder, 'build', 'cases')
  const kept = join(folder, `${name}-${hashOf(texts, prepared)}.case`)
  if (existsSync(kept)) return readFileSync(kept)
  const solved = await run(prepared, { solver, sources: readSources() })
  const bytes = gzipSync(encode(solved, prepared), { level: 9 })
  mkdirSync(folder, { recursive: true })
  writeFileSync(kept, bytes)
  return bytes
}

function hashOf(texts: readonly string[], { data }: Prepared): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  hash.update(JSON.stringify([...data.tables.values()].map(({ name, rows }) => [name, rows])))
  for (const { name, columns } of data.series.values()) {
    for (const [column, values] of columns) hash.update(`${name} ${column}`).update(values)
  }
  for (const place of CODE) hashCode(hash, join(projectFolder, 'src', place))
  return hash.digest('hex').slice(0, 16)
}

function hashCode(hash: ReturnType<typeof createHash>, place: string): void {
  const isFile = place.endsWith('.ts')
  const files = isFile ? [''] : readdirSync(place, { recursive: true, encoding: 'utf8' }).sort()
  for (const file of files) {
    if (isFile || file.endsWith('.ts')) hash.update(file).update(readFileSync(join(place, file)))
  }
}
