import type { Table, TableRow } from '../../network/table.ts'
import type { Scenario } from '../scenario.ts'

/** Which end of its range an input takes. */
export type End = 'low' | 'high'

/** Tables of a data package, with what a scenario changes in them. */
export type Tables = ReadonlyMap<string, Table>

/** Something that nobody knows, with the ends of its range. */
export interface UncertainInput {
  name: string
  /** Values for people: low, middle, high. */
  values: readonly [string, string, string]
  /** Where the range comes from: a table, or a reason. */
  range: string
  scenario: (scenario: Scenario, end: End) => Scenario
  tables: (tables: Tables, end: End) => Tables
}

/** An input that changes neither scenario nor tables, to be completed. */
export const unchanged = { scenario: (scenario: Scenario) => scenario, tables: (tables: Tables) => tables }

/** Tables with other cells in some rows of one. */
export function changed(
  tables: Tables,
  name: string,
  isMeant: (row: TableRow) => boolean,
  cellsOf: (row: TableRow) => Record<string, string>,
): Tables {
  const table = tables.get(name)
  if (!table) return tables
  const rows = table.rows.map(row =>
    isMeant(row) ? { ...row, cells: { ...row.cells, ...cellsOf(row) } } : row,
  )
  return new Map(tables).set(name, { ...table, rows })
}
