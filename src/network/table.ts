/**
 * A table as it stands in a file: text cells, each with an address.
 *
 * Meaning comes later, where somebody parses the cells; here only the shape is known.
 */
export interface Table {
  /** Name without extension: `generators`, `must-run`. */
  name: string
  /** Path shown to people. */
  file: string
  columns: readonly string[]
  rows: readonly TableRow[]
}

/** A row of a table, its cells still text. */
export interface TableRow {
  /** Key of the row, from its column `name`. */
  name: string
  /** Where the row stands, e.g. `data/kz/generators.csv, row 14 “ekibastuz-gres-1”`. */
  where: string
  cells: Readonly<Record<string, string>>
  /** Where a cell stands that came from elsewhere: a scenario, the command line. */
  overridden?: Readonly<Record<string, string>>
}

/** Hourly series of a whole year by column, with the file they came from. */
export interface SeriesTable {
  name: string
  file: string
  columns: ReadonlyMap<string, Float64Array>
}

/** Address of a cell, such that its author can open it. */
export const whereIs = (row: TableRow, column: string): string =>
  row.overridden?.[column] ?? `${row.where}, ${column}`
