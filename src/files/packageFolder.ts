import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlannerError, type Problem } from '../errors.ts'
import { didYouMean } from '../network/suggest.ts'
import type { SeriesTable, Table } from '../network/table.ts'
import type { DataPackage } from '../study/assemble/dataPackage.ts'
import type { Source } from '../study/result.ts'
import { readSeries, readTable } from './csv.ts'
import { foldersFor, shownPath } from './places.ts'
import { readYaml } from './yaml.ts'

/** Hourly series are the files that begin with `snapshot`; all others are tables. */
const SERIES_HEADER = /^\uFEFF?snapshot\b/

/** A table that stands in for the one of the package with the same file name. */
export interface GivenTable {
  /** As shown to people. */
  file: string
  csv: string
}

/**
 * Reads a data package: each CSV of `data/<name>/` by its file name.
 *
 * @param given  tables by file name without extension, in place of the package's own: `generators.candidates`
 *
 * @throws PlannerError NOT_FOUND  where there is no such package
 */
export function readDataPackage(
  name: string,
  problems: Problem[],
  given: ReadonlyMap<string, GivenTable> = new Map(),
): DataPackage {
  const tables = new Map<string, Table>()
  const series = new Map<string, SeriesTable>()
  const contentOf = ({ stem, path }: TableFile) =>
    given.get(stem) ?? { file: shownPath(path), csv: readFileSync(path, 'utf8') }
  for (const each of packageTables(name)) {
    // A table may be spread over several files: generators.csv, generators.candidates.csv.
    const key = each.stem.split('.')[0]!
    const { file, csv } = contentOf(each)
    if (isSeries(csv)) series.set(key, { name: key, file, columns: readSeries(file, csv) })
    else tables.set(key, joinTables(tables.get(key), readTable(key, file, csv, problems)))
  }
  for (const each of sharedTables()) {
    const { file, csv } = contentOf(each)
    tables.set(each.stem, readTable(each.stem, file, csv, problems))
  }
  return { tables, series }
}

/** A file of a package, by its name without extension. */
export interface TableFile {
  stem: string
  path: string
}

/** Hours of a year rather than rows with names? */
export const isSeries = (csv: string): boolean => SERIES_HEADER.test(csv)

/** All tables that a run with this package may read. @throws PlannerError NOT_FOUND  where there is no such package */
export const tableFiles = (name: string): TableFile[] => [...packageTables(name), ...sharedTables()]

function packageTables(name: string): TableFile[] {
  const folder =
    foldersFor('data')
      .map(root => join(root, name))
      .find(path => existsSync(path)) ?? notFound(name)
  return readdirSync(folder)
    .filter(file => file.endsWith('.csv'))
    .sort()
    .map(file => ({ stem: file.slice(0, -4), path: join(folder, file) }))
}

/** Tables beside the packages, for all of them: technologies, exchange rates. The working folder's own come first. */
function sharedTables(): TableFile[] {
  const found = foldersFor('data').flatMap(folder =>
    readdirSync(folder)
      .filter(file => file.endsWith('.csv'))
      .map(file => ({ path: join(folder, file), stem: file.slice(0, -4) })),
  )
  return found.filter(({ stem }, i) => found.findIndex(each => each.stem === stem) === i)
}

/** Two parts of one table. */
function joinTables(first: Table | undefined, second: Table): Table {
  if (!first) return second
  const columns = [...new Set([...first.columns, ...second.columns])]
  return { ...first, columns, rows: [...first.rows, ...second.rows] }
}

/** All sources of `data/sources.yaml`, by key. */
export function readSources(): Map<string, Source> {
  const files = foldersFor('data')
    .map(folder => join(folder, 'sources.yaml'))
    .filter(path => existsSync(path))
  return new Map(
    files.toReversed().flatMap(path => {
      const { content } = readYaml(shownPath(path), readFileSync(path, 'utf8'))
      const entries = Object.entries(content as Record<string, Omit<Source, 'key'>>)
      return entries.map(([key, source]): [string, Source] => [key, { key, ...source }])
    }),
  )
}

function notFound(name: string): never {
  const folders = foldersFor('data')
  const known = folders.flatMap(folder =>
    readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name),
  )
  const hint = didYouMean(name, known)
  throw new PlannerError('NOT_FOUND', `There is no data package “${name}”`, [
    {
      where: folders.map(shownPath).join(', '),
      what: `There is no folder “${name}”.`,
      ...(hint ? { hint } : {}),
    },
  ])
}
