import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv } from '../files/csv.ts'
import { dataDigest } from '../files/dataDigest.ts'
import { isSeries, type TableFile, tableFiles } from '../files/packageFolder.ts'
import { projectFolder } from '../files/places.ts'
import type { Grade } from './store/datasets.ts'

/** A table of the program, and how far it can be trusted. */
export interface ProgramTable {
  name: string
  checksum: string
  rowCount: number
  /** Keys of `data/sources.yaml`, between spaces. */
  source: string
  /** Share of rows that rest on a guess. [pu] */
  guessedPu: number
  grade: Grade
}

/** The package of the program. */
const PACKAGE = 'kz'
/** A guess has a source as well, whose key begins so. */
const GUESS = /(?:^|\s)assumption-/

let known: { digest: string; tables: ProgramTable[] } | undefined

/**
 * The tables of the program. The grade follows from what the rows name as sources: gold where none rests on a guess, silver
 * where at most half do, bronze else. Hours of a year are computed from several sources and never gold.
 */
export function programTables(): ProgramTable[] {
  const digest = dataDigest()
  if (known?.digest !== digest) {
    const described = describedSources()
    known = { digest, tables: tableFiles(PACKAGE).map(file => tableOf(file, described)) }
  }
  return known.tables
}

function tableOf({ stem, path }: TableFile, described: ReadonlyMap<string, string[]>): ProgramTable {
  const csv = readFileSync(path, 'utf8')
  const rows = parseCsv(csv)
  const isComputed = isSeries(csv)
  const named = isComputed ? (described.get(stem) ?? []) : rows.map(row => row.source ?? '')
  const guessedPu = named.filter(each => GUESS.test(each)).length / Math.max(1, named.length)
  const grade = guessedPu > 0.5 ? 'bronze' : guessedPu > 0 || isComputed ? 'silver' : 'gold'
  return {
    name: stem,
    checksum: createHash('sha256').update(csv).digest('hex'),
    rowCount: rows.length,
    source: [...new Set(named.flatMap(each => each.split(/\s+/)).filter(Boolean))].sort().join(' '),
    guessedPu,
    grade,
  }
}

/** Sources of hours of a year, whose rows do not name any, from the description of the package. */
function describedSources(): Map<string, string[]> {
  const text = readFileSync(join(projectFolder, 'data', PACKAGE, 'datapackage.json'), 'utf8')
  const { resources } = JSON.parse(text) as { resources: { name: string; sources?: { title: string }[] }[] }
  return new Map(resources.map(({ name, sources = [] }) => [name, sources.map(({ title }) => title)]))
}
