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

/**
 * Reads a data package: each CSV of `data/<name>/` by its file name.
 *
 * @throws PlannerError NOT_FOUND  where there is no such package
 */
export function readDataPackage(name: string, problems: Problem[]): DataPackage {
  const folder =
    foldersFor('data')
      .map(root => join(root, name))
      .find(path => existsSync(path)) ?? notFound(name)
  const tables = new Map<string, Table>()
  const series = new Map<string, SeriesTable>()
  for (const file of readdirSync(folder)
    .filter(each => each.endsWith('.csv'))
    .sort()) {
    // A table may be spread over several files: generators.csv, generators.candidates.csv.
    const key = file.slice(0, -4).split('.')[0]!
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    if (SERIES_HEADER.test(text)) {
      series.set(key, { name: key, file: shownPath(path), columns: readSeries(shownPath(path), text) })
    } else tables.set(key, joinTables(tables.get(key), readTable(key, shownPath(path), text, problems)))
  }
  for (const { path, name: key } of sharedTables()) {
    tables.set(key, readTable(key, shownPath(path), readFileSync(path, 'utf8'), problems))
  }
  return { tables, series }
}

/** Tables beside the packages, for all of them: technologies, exchange rates. The working folder's own come first. */
function sharedTables(): { path: string; name: string }[] {
  const found = foldersFor('data').flatMap(folder =>
    readdirSync(folder)
      .filter(file => file.endsWith('.csv'))
      .map(file => ({ path: join(folder, file), name: file.slice(0, -4) })),
  )
  return found.filter(({ name }, i) => found.findIndex(each => each.name === name) === i)
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
