import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../errors.ts'
import { type Prepared, prepare } from '../study/prepare.ts'
import { refuseProblems } from '../study/run.ts'
import { programVersion } from './manifest.ts'
import { readDataPackage } from './packageFolder.ts'
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
  'web/worker/moneyOf.ts',
  'web/data/pack.ts',
]

/** A scenario that was read, and where its case is kept once it is solved. */
export function readCaseRequest({ scenario, settings }: CaseRequest): { prepared: Prepared; kept: string } {
  const problems: Problem[] = []
  const { name, layers, texts } = readScenarioFiles(scenario, settings)
  const prepared = prepare(name, layers, key => readDataPackage(key, problems), problems)
  refuseProblems(name, problems)
  return { prepared, kept: placeOfCase(name, texts, prepared) }
}

/** Where the case of a scenario is kept: its name has a hash of scenario, settings, data and code. */
export const placeOfCase = (name: string, texts: readonly string[], prepared: Prepared): string =>
  join(projectFolder, 'build', 'cases', `${name}-${hashOf(texts, prepared)}.case`)

/** What was kept there. */
export const keptCase = (place: string): Uint8Array<ArrayBuffer> | undefined =>
  existsSync(place) ? new Uint8Array(readFileSync(place)) : undefined

/** Keeps a case; whoever reads meanwhile finds all of it or nothing. */
export function keepCase(place: string, bytes: Uint8Array): void {
  mkdirSync(join(place, '..'), { recursive: true })
  const unfinished = `${place}.${process.pid}`
  writeFileSync(unfinished, bytes)
  renameSync(unfinished, place)
}

function hashOf(texts: readonly string[], { data }: Prepared): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  hash.update(JSON.stringify([...data.tables.values()].map(({ name, rows }) => [name, rows])))
  for (const { name, columns } of data.series.values()) {
    for (const [column, values] of columns) hash.update(`${name} ${column}`).update(values)
  }
  // The published package has no sources; there the version stands for them.
  const sources = join(projectFolder, 'src')
  if (!existsSync(sources)) hash.update(programVersion())
  else for (const place of CODE) hashCode(hash, join(sources, place))
  return hash.digest('hex').slice(0, 16)
}

function hashCode(hash: ReturnType<typeof createHash>, place: string): void {
  const isFile = place.endsWith('.ts')
  const files = isFile ? [''] : readdirSync(place, { recursive: true, encoding: 'utf8' }).sort()
  for (const file of files) {
    if (isFile || file.endsWith('.ts')) hash.update(file).update(readFileSync(join(place, file)))
  }
}
