import type { Problem } from '../../errors.ts'
import type { Attributes } from '../../network/attribute.ts'
import { type ParsedRow, parseTable } from '../../network/parse.ts'
import type { SeriesTable, Table, TableRow } from '../../network/table.ts'

/** The tables and series of a data package, after the changes of a scenario. */
export interface DataPackage {
  tables: ReadonlyMap<string, Table>
  series: ReadonlyMap<string, SeriesTable>
}

/** Reads a table of a package and remembers which sources it used. */
export interface TableReader {
  read<const A extends Attributes>(name: string, attributes: A): ParsedRow<A>[]
  series(table: string, column: string, where: string): Float64Array | undefined
  /** The rows of a table as text. */
  rows(name: string): readonly TableRow[]
  problems: Problem[]
  /** Keys into sources.yaml of all rows that were used. */
  sources: Set<string>
  use(rows: readonly ParsedRow<Attributes>[]): void
  /** What the report should say about the making of the network. */
  notes: string[]
}

/** A reader over a package. A table that the package lacks has no rows. */
export function readerOf({ tables, series }: DataPackage, problems: Problem[]): TableReader {
  const sources = new Set<string>()
  return {
    rows: name => tables.get(name)?.rows ?? [],
    problems,
    sources,
    notes: [],
    read(name, attributes) {
      const table = tables.get(name)
      return table ? parseTable(table, attributes, problems) : []
    },
    series(table, column, where) {
      const found = series.get(table)?.columns.get(column)
      if (!found) problems.push({ where, what: `There is no series “${column}” in ${table}.csv.` })
      return found
    },
    use(rows) {
      for (const { row } of rows) {
        for (const key of (row.cells.source ?? '').split(/\s+/)) if (key) sources.add(key)
      }
    },
  }
}
