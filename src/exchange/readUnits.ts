import type { Problem } from '../errors.ts'
import { didYouMean } from '../network/suggest.ts'
import type { CatalogueAttribute, CatalogueTable } from './catalogue.ts'
import type { Column, UnitTable } from './dataset.ts'
import { readNumber } from './numbers.ts'
import type { Findings, Sheet } from './sheet.ts'

/** The units of one list: typed columns, unknown ones kept and told, misspelt ones refused. */
export function readUnits(table: CatalogueTable, sheet: Sheet, findings: Findings): UnitTable {
  const { problems } = findings
  const names = sheet.rows.map(row => row[0] ?? '')
  const first = new Map<string, number>()
  names.forEach((name, i) => {
    if (name === '') problems.push({ where: sheet.where(i, sheet.header[0]), what: 'The name is missing.' })
    else if (first.has(name)) {
      problems.push({
        where: sheet.where(i, sheet.header[0]),
        what: `The name “${name}” stands twice, first in row ${first.get(name)! + 2}.`,
        hint: 'Names are unique within a table.',
      })
    } else first.set(name, i)
  })
  sheet.rows.forEach((row, i) => {
    if (row.length !== sheet.header.length)
      problems.push({
        where: sheet.where(i),
        what: `The row has ${row.length} cells, the header ${sheet.header.length}.`,
      })
  })
  const columns = new Map<string, Column>()
  const custom: string[] = []
  sheet.header.forEach((column, at) => {
    if (at === 0) return
    if (columns.has(column)) {
      problems.push({ where: sheet.where(-1, column), what: `The column “${column}” stands twice.` })
      return
    }
    const cells = sheet.rows.map(row => (row[at] ?? '').trim())
    const attribute = table.attributes.get(column)
    if (attribute) columns.set(column, readColumn(attribute, cells, sheet, problems))
    else {
      const hint = misspelt(column, table, sheet.header)
      if (hint)
        problems.push({ where: sheet.where(-1, column), what: `There is no column “${column}”.`, hint })
      columns.set(column, guessColumn(cells))
      custom.push(column)
    }
  })
  noteCustom(sheet, custom, findings)
  return { list: table.list, names, columns, where: (unit, column) => sheet.where(unit, column) }
}

function noteCustom(sheet: Sheet, custom: readonly string[], { notes }: Findings): void {
  if (custom.length === 0) return
  notes.push(
    `${sheet.where(-1)}: kept but without effect, as columns of your own: ${custom.map(each => `“${each}”`).join(', ')}.`,
  )
}

/** Columns that many networks have of their own, near as they are to others. */
const OFTEN_OWN = new Set(['v_nom', 'i_nom', 'set', 'fuel_cost', 'vom_cost', 'p_nom_mean', 'efficiency2'])

/**
 * A hint where a column of one's own looks like one that would matter: near its name, and that one is not there as well.
 */
function misspelt(
  column: string,
  { attributes }: CatalogueTable,
  header: readonly string[],
): string | undefined {
  if (OFTEN_OWN.has(column)) return undefined
  const known = [...attributes.values()]
    .filter(({ role, name }) => role === 'input' && !header.includes(name))
    .map(({ name }) => name)
    .filter(name => Math.abs(name.length - column.length) <= 2 && name.length > 4)
  return didYouMean(column, known)
}

function readColumn(
  attribute: CatalogueAttribute,
  cells: readonly string[],
  sheet: Sheet,
  problems: Problem[],
): Column {
  const { name, kind, default: omitted } = attribute
  const wrong = (i: number, what: string) => {
    problems.push({ where: sheet.where(i, name), what: `“${cells[i]}” is not ${what}.` })
  }
  if (kind === 'text') return [...cells]
  if (kind === 'boolean') {
    return cells.map((cell, i) => {
      const value = readBoolean(cell)
      if (value === undefined && cell !== '') wrong(i, 'true or false')
      return value ?? Boolean(omitted)
    })
  }
  return Float64Array.from(cells, (cell, i) => {
    if (cell === '') return Number(omitted)
    const value = readNumber(cell)
    if (value === undefined) wrong(i, 'a number')
    else if (kind === 'integer' && Number.isFinite(value) && !Number.isInteger(value))
      wrong(i, 'a whole number')
    return value === undefined || Number.isNaN(value) ? Number(omitted) : value
  })
}

/** A truth value as files write it. */
export const readBoolean = (cell: string): boolean | undefined =>
  ({ true: true, '1': true, '1.0': true, false: false, '0': false, '0.0': false })[cell.toLowerCase()]

/** A column of one's own: numbers or truth values if all cells are, else text. */
function guessColumn(cells: readonly string[]): Column {
  const filled = cells.filter(cell => cell !== '')
  if (filled.length > 0 && filled.every(cell => readNumber(cell) !== undefined))
    return Float64Array.from(cells, cell => readNumber(cell)!)
  if (
    filled.length > 0 &&
    filled.length === cells.length &&
    filled.every(cell => /^(true|false)$/i.test(cell))
  )
    return cells.map(cell => readBoolean(cell)!)
  return [...cells]
}
