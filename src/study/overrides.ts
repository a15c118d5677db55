import type { Problem } from '../errors.ts'
import { didYouMean } from '../network/suggest.ts'
import type { Table, TableRow } from '../network/table.ts'

/** A value as YAML or the command line gives it. */
export type Scalar = string | number | boolean

/** What a scenario changes in the tables, with the address of each change. */
export interface Change {
  kind: 'set' | 'add' | 'remove'
  table: string
  row: string
  /** Values by column; empty for `remove`. */
  cells: Readonly<Record<string, Scalar>>
  /** Address of the row in the scenario, and of a cell by its column. */
  where: string
  whereOf: (column: string) => string
}

/**
 * Tables with the changes of a scenario in them; the originals stay as they are.
 *
 * Changing or removing what is not there is a problem, and so is adding what is.
 */
export function applyChanges(
  tables: ReadonlyMap<string, Table>,
  changes: readonly Change[],
  problems: Problem[],
): Map<string, Table> {
  const changed = new Map(tables)
  for (const change of changes) {
    const table = changed.get(change.table)
    if (!table) {
      report(
        problems,
        change.where,
        `There is no table “${change.table}”.`,
        didYouMean(change.table, [...tables.keys()]),
      )
      continue
    }
    const rows = applyChange(table.rows, change, problems)
    const columns = [...new Set([...table.columns])]
    changed.set(change.table, { ...table, rows, columns })
  }
  return changed
}

function applyChange(rows: readonly TableRow[], change: Change, problems: Problem[]): readonly TableRow[] {
  const there = rows.find(({ name }) => name === change.row)
  if (change.kind === 'add') {
    if (there) {
      report(
        problems,
        change.where,
        `“${change.row}” is already in ${change.table}.`,
        'To change it, put it under “set”.',
      )
      return rows
    }
    return [...rows, overrideRow({ name: change.row, where: change.where, cells: {} }, change)]
  }
  if (!there) {
    const names = rows.map(({ name }) => name)
    report(
      problems,
      change.where,
      `There is no “${change.row}” in ${change.table}.`,
      didYouMean(change.row, names),
    )
    return rows
  }
  if (change.kind === 'remove') return rows.filter(row => row !== there)
  return rows.map(row => (row === there ? overrideRow(row, change) : row))
}

function overrideRow(row: TableRow, { cells, whereOf }: Change): TableRow {
  const given = Object.entries(cells).filter(([column]) => column !== 'because')
  return {
    ...row,
    cells: { ...row.cells, ...Object.fromEntries(given.map(([column, value]) => [column, String(value)])) },
    overridden: {
      ...row.overridden,
      ...Object.fromEntries(given.map(([column]) => [column, whereOf(column)])),
    },
  }
}

function report(problems: Problem[], where: string, what: string, hint: string | undefined): void {
  problems.push({ where, what, ...(hint ? { hint } : {}) })
}
