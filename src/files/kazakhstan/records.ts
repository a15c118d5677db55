import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'

/** Columns with names for people. */
export const NAMES = ['name_en', 'name_ru', 'name_kk', 'name_zh'] as const

/** A row of a table as text by column. */
export type Row = Record<string, string>

/** A table about to be written. */
export interface Output {
  /** Path below the folder of the package. */
  path: string
  columns: readonly string[]
  rows: readonly Readonly<Record<string, string | number | undefined>>[]
}

/** Rows of a base table. */
export function readRows(folder: string, path: string): Row[] {
  return Papa.parse<Row>(readFileSync(join(folder, path), 'utf8'), { header: true, skipEmptyLines: true })
    .data
}

/** A cell as a number; empty cells are `NaN`. */
export const numberOf = (row: Row, column: string): number =>
  row[column] === undefined || row[column] === '' ? Number.NaN : Number(row[column])

/** CSV text of a table: LF, quotes only where needed, numbers with at most nine digits. */
export function toCsv({ columns, rows }: Output): string {
  const cells = rows.map(row => columns.map(column => textOf(row[column])))
  return `${Papa.unparse({ fields: [...columns], data: cells }, { newline: '\n' })}\n`
}

function textOf(value: string | number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return ''
  return typeof value === 'number' ? String(Number(value.toPrecision(9))) : value
}

/** Keys of several sources as one cell, each once. */
export const joinSources = (...cells: readonly (string | undefined)[]): string =>
  [...new Set(cells.flatMap(cell => (cell ?? '').split(/\s+/)).filter(Boolean))].join(' ')
