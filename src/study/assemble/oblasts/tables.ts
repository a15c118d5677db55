import type { Table, TableRow } from '../../../network/table.ts'

/** Tables of a package by name. */
export type Tables = ReadonlyMap<string, Table>

/** Rows of a table; none where there is no such table. */
export const rowsOf = (tables: Tables, name: string): readonly TableRow[] => tables.get(name)?.rows ?? []

/** A row with some cells changed and, where it is one of several made of one, another name. */
export const withCells = (
  row: TableRow,
  cells: Readonly<Record<string, string>>,
  name = row.name,
): TableRow => ({
  ...row,
  name,
  cells: { ...row.cells, ...cells, name },
})

/** A row that keeps only some of its columns, under other names. */
export function pick(row: TableRow, columns: Readonly<Record<string, string>>): TableRow {
  const kept = (from: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([to, column]) => (column in from ? [[to, from[column]!]] : [])),
    )
  return {
    name: row.name,
    where: row.where,
    cells: { name: row.name, ...kept(row.cells) },
    ...(row.overridden ? { overridden: kept(row.overridden) } : {}),
  }
}
