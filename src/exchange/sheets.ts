import type { Problem } from '../errors.ts'
import { didYouMean } from '../network/suggest.ts'
import { type CatalogueAttribute, type CatalogueTable, catalogue, readNumber, tableOf } from './catalogue.ts'
import type { Column, Dataset, DatasetPeriods, DatasetSnapshots, SeriesTable, UnitTable } from './dataset.ts'

/** A table of text: a CSV file or a sheet of a workbook. The first column is the index. */
export interface Sheet {
  /** `generators`, `generators-p_max_pu`, `snapshots`. */
  name: string
  header: readonly string[]
  rows: readonly (readonly string[])[]
  /** In place of the rows of a series: its columns as numbers, without the index. */
  numbers?: readonly Float64Array[]
  /** Where a cell stands; rows count from 0, −1 is the header. */
  where(row: number, column?: string): string
}

/** What reading says beside the network itself. */
export interface Findings {
  problems: Problem[]
  /** What was read and has no effect, or is worth knowing. */
  notes: string[]
}

const WEIGHTS = ['objective', 'stores', 'generators'] as const

/** Sheets → network. Everything that is wrong is gathered; nothing is passed over in silence. */
export function datasetFromSheets(
  sheets: readonly Sheet[],
  { meta = {}, crs = {} }: { meta?: unknown; crs?: unknown },
  findings: Findings,
): Dataset {
  const byName = new Map(sheets.map(sheet => [sheet.name, sheet]))
  const snapshots = readSnapshots(byName.get('snapshots'), findings)
  const tables = new Map<string, UnitTable>()
  const series = new Map<string, Map<string, SeriesTable>>()
  for (const table of catalogue) {
    const sheet = byName.get(table.list)
    if (sheet) tables.set(table.list, readUnits(table, sheet, findings))
  }
  for (const sheet of sheets) {
    const dash = sheet.name.indexOf('-')
    const table = dash > 0 ? tableOf(sheet.name.slice(0, dash)) : undefined
    if (!table) {
      noteUnknownSheet(sheet, findings)
      continue
    }
    const attribute = sheet.name.slice(dash + 1)
    const read = readSeries(table, attribute, sheet, snapshots, tables.get(table.list), findings)
    if (!read) continue
    const own = series.get(table.list) ?? new Map<string, SeriesTable>()
    series.set(table.list, own.set(attribute, read))
  }
  return {
    attributes: readAttributes(byName.get('network')),
    meta,
    crs,
    snapshots,
    periods: readPeriods(byName.get('investment_periods'), snapshots, findings),
    scenarios: [],
    tables,
    series,
  }
}

const OWN_SHEETS = ['network', 'snapshots', 'investment_periods', 'meta', 'crs']

function noteUnknownSheet(sheet: Sheet, { problems, notes }: Findings): void {
  if (OWN_SHEETS.includes(sheet.name) || tableOf(sheet.name)) return
  const known = [...OWN_SHEETS, ...catalogue.map(({ list }) => list)]
  const hint = didYouMean(sheet.name.split('-')[0]!, known)
  if (hint) problems.push({ where: sheet.where(-1), what: `There is no table “${sheet.name}”.`, hint })
  else notes.push(`${sheet.where(-1)} is not a table of a network and was not read.`)
}

function readAttributes(sheet: Sheet | undefined): Dataset['attributes'] {
  const [row] = sheet?.rows ?? []
  return new Map(
    (sheet?.header ?? []).map((column, i) => {
      const [key, text] = [column || 'name', row?.[i] ?? '']
      const isNumber = !['name', 'pypsa_version'].includes(key) && /^-?\d+(\.\d+)?$/.test(text)
      return [key, isNumber ? Number(text) : text] as const
    }),
  )
}

function readSnapshots(sheet: Sheet | undefined, { problems }: Findings): DatasetSnapshots {
  const one = () => Float64Array.of(1)
  if (!sheet || sheet.rows.length === 0) {
    return { labels: ['now'], periods: undefined, objective: one(), stores: one(), generators: one() }
  }
  const place = (column: string) => sheet.header.indexOf(column)
  const label = ['snapshot', 'timestep'].map(place).find(i => i >= 0) ?? 0
  const labels = sheet.rows.map(row => row[label] ?? '')
  const period = place('period')
  const periods = period >= 0 ? sheet.rows.map(row => Number(row[period])) : undefined
  const seen = new Map<string, number>()
  labels.forEach((text, t) => {
    const key = periods ? `${periods[t]} ${text}` : text
    const before = seen.get(key)
    if (before !== undefined)
      problems.push({
        where: sheet.where(t, sheet.header[label]),
        what: `The snapshot “${key}” stands twice.`,
      })
    seen.set(key, t)
    if (/\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/.test(text)) {
      problems.push({
        where: sheet.where(t, sheet.header[label]),
        what: `“${text}” has a time zone.`,
        hint: 'Write times in one zone and without naming it; UTC is best.',
      })
    }
  })
  const weights = (column: string): Float64Array => {
    const at = place(column) >= 0 ? place(column) : place('weightings')
    return Float64Array.from(sheet.rows, (row, t) => {
      const value = at >= 0 ? readNumber(row[at] ?? '') : 1
      if (value !== undefined && value >= 0) return value
      problems.push({ where: sheet.where(t, column), what: `“${row[at]}” is not a weight.` })
      return 1
    })
  }
  const [objective, stores, generators] = WEIGHTS.map(weights)
  return { labels, periods, objective: objective!, stores: stores!, generators: generators! }
}

function readPeriods(
  sheet: Sheet | undefined,
  { periods }: DatasetSnapshots,
  { problems }: Findings,
): DatasetPeriods | undefined {
  if (!periods) return undefined
  const present = [...new Set(periods)]
  const place = (column: string) => sheet?.header.indexOf(column) ?? -1
  const labels = sheet ? sheet.rows.map(row => Number(row[0])) : present
  for (const period of present) {
    if (labels.includes(period)) continue
    problems.push({ where: sheet!.where(-1), what: `The period ${period} of the snapshots is missing.` })
  }
  const column = (name: string) =>
    Float64Array.from(labels, (_, k) => {
      const at = place(name)
      return at >= 0 ? (readNumber(sheet!.rows[k]![at] ?? '') ?? Number.NaN) : 1
    })
  return { labels, objective: column('objective'), years: column('years') }
}

function readUnits(table: CatalogueTable, sheet: Sheet, findings: Findings): UnitTable {
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

/**
 * A hint where a column of one's own looks like one that would matter: near its name, and that one is not there as well.
 */
function misspelt(
  column: string,
  { attributes }: CatalogueTable,
  header: readonly string[],
): string | undefined {
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

const readBoolean = (cell: string): boolean | undefined =>
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

function readSeries(
  table: CatalogueTable,
  attribute: string,
  sheet: Sheet,
  snapshots: DatasetSnapshots,
  units: UnitTable | undefined,
  { problems, notes }: Findings,
): SeriesTable | undefined {
  const known = table.attributes.get(attribute)
  if (!known?.series) {
    const varying = [...table.attributes.values()].filter(({ series }) => series).map(({ name }) => name)
    const hint = didYouMean(attribute, varying)
    const what = known
      ? `“${attribute}” cannot vary in time.`
      : `${table.component} has no series “${attribute}”.`
    if (known || hint) problems.push({ where: sheet.where(-1), what, ...(hint ? { hint } : {}) })
    else notes.push(`${sheet.where(-1)}: ${what} It was not read.`)
    return undefined
  }
  const count = sheet.numbers ? (sheet.numbers[0]?.length ?? 0) : sheet.rows.length
  if (count !== snapshots.labels.length) {
    const what = `There are ${count} rows, but ${snapshots.labels.length} snapshots.`
    problems.push({ where: sheet.where(-1), what })
    return undefined
  }
  const order = orderOf(sheet, snapshots)
  const names = sheet.header.slice(1)
  const own = new Set(units?.names)
  names.forEach((name, k) => {
    if (!own.has(name)) {
      const hint = didYouMean(name, [...own])
      problems.push({
        where: sheet.where(-1, name),
        what: `There is no ${table.component} “${name}”.`,
        ...(hint ? { hint } : {}),
      })
    }
    if (names.indexOf(name) !== k)
      problems.push({ where: sheet.where(-1, name), what: `The column “${name}” stands twice.` })
  })
  const values =
    sheet.numbers ??
    names.map((name, k) =>
      Float64Array.from(order, row => {
        const cell = (sheet.rows[row]![k + 1] ?? '').trim()
        const value = known.kind === 'boolean' ? Number(readBoolean(cell)) : readNumber(cell)
        if (value === undefined)
          problems.push({ where: sheet.where(row, name), what: `“${cell}” is not a number.` })
        return value ?? Number.NaN
      }),
    )
  return {
    list: table.list,
    attribute,
    names,
    values,
    where: (unit, t) => sheet.where(order[t]!, names[unit]),
  }
}

/** Row of each snapshot: by label where the index of the sheet has the snapshots' labels, else one after the other. */
function orderOf(sheet: Sheet, { labels, periods }: DatasetSnapshots): number[] {
  const inOrder = labels.map((_, t) => t)
  if (periods) return inOrder
  const rowOf = new Map(sheet.rows.map((row, k) => [row[0] ?? '', k]))
  return rowOf.size === labels.length && labels.every(label => rowOf.has(label))
    ? labels.map(label => rowOf.get(label)!)
    : inOrder
}
