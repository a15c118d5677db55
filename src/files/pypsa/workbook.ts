import { catalogue, tableOf } from '../../exchange/catalogue.ts'
import { curvesOf, longSheetOf } from '../../exchange/curves.ts'
import type { Dataset } from '../../exchange/dataset.ts'
import { readNumber } from '../../exchange/numbers.ts'
import type { Findings, Sheet } from '../../exchange/sheet.ts'
import { datasetFromSheets } from '../../exchange/sheets.ts'
import { type OutSheet, sheetsOf } from '../../exchange/writeSheets.ts'
import { type Allowance, type Limits, limitsOf, readApart, threadBeside } from '../apart/readApart.ts'
import { type CellValue, newBook, saveBook, type Workbook } from '../excel.ts'
import { shownPath } from '../places.ts'
import { refuseBomb } from '../zipBomb.ts'
import { refuseScenarios } from './csvFolder.ts'
import type { SheetCells } from './workbookCells.ts'

/** Longest name of a sheet that Excel takes. */
const LONGEST_NAME = 31
/** What stands before the units in the second row; no component has this name. */
const UNITS = '[unit]'
/** Columns with a fixed set of answers, beside true and false. */
const CHOICES: Record<string, readonly string[]> = {
  'global_constraints sense': ['<=', '==', '>='],
  'global_constraints type': [
    'primary_energy',
    'operational_limit',
    'tech_capacity_expansion_limit',
    'transmission_volume_expansion_limit',
    'transmission_expansion_cost_limit',
  ],
}

/** A workbook of a year of fifty series takes ten seconds and a gigabyte. */
const ALLOWANCE: Allowance = { seconds: 30, secondsPerMb: 15, memoryMb: 512, memoryMbPerMb: 400 }

/**
 * Reads a PyPSA network from a workbook: one sheet for each table.
 *
 * @throws PlannerError INPUT_INVALID  if it is none, or takes more time or memory than workbooks of its size do
 */
export async function readWorkbook(
  path: string,
  findings: Findings,
  limits: Limits = limitsOf(path, ALLOWANCE),
): Promise<Dataset> {
  refuseBomb(path)
  const thread = threadBeside(import.meta.url, 'workbookThread')
  const cells = await readApart<SheetCells[]>(path, thread, limits)
  const sheets = cells.map(sheet => sheetFrom(sheet, shownPath(path)))
  const pairs = (name: string) => {
    const sheet = sheets.find(each => each.name === name)
    return Object.fromEntries((sheet?.rows ?? []).map(([key, value]) => [key, parsed(value ?? '')]))
  }
  return datasetFromSheets(sheets, { meta: pairs('meta'), crs: pairs('crs') }, findings)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function sheetFrom({ name, rows: cells, numbers }: SheetCells, file: string): Sheet {
  const [header = [], ...all] = cells
  const width = header.length
  const body = all.map((row, k) => ({ row: fitted(row, width), number: numbers[k + 1]! }))
  const rows = body.filter(({ row }) => row[0] !== UNITS)
  return {
    name: fullNameOf(name),
    header: header.map(column => column.trim()),
    rows: rows.map(({ row }) => row),
    where: (row, column) => {
      const number = row < 0 ? numbers[0]! : rows[row]!.number
      const letters = lettersOf(Math.max(0, header.indexOf(column ?? '')))
      const at =
        column === undefined ? `row ${number}` : `cell ${letters}${number} (${column || 'first column'})`
      const unit = row < 0 ? '' : ` “${rows[row]!.row[0]}”`
      return `${file}, sheet ${name}, ${at}${unit}`
    },
  }
}

/** Empty cells at the end of a row are not stored; more cells than the header has are told. */
const fitted = (row: string[], width: number): string[] =>
  row.length < width ? [...row, ...Array<string>(width - row.length).fill('')] : row

/** A, B, …, Z, AA, AB, … */
const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** Names that PyPSA shortens for Excel. */
const SHORT_NAMES: Record<string, string> = {
  'storage_units-state_of_charge_set': 'storage_units-soc_set',
  'storage_units-efficiency_dispatch': 'storage_units-eff_dispatch',
}

const shortNameOf = (name: string) => SHORT_NAMES[name] ?? name.slice(0, LONGEST_NAME)

/** `storage_units-marginal_cost_qua` → `storage_units-marginal_cost_quadratic`. */
function fullNameOf(name: string): string {
  const whole = Object.keys(SHORT_NAMES).find(each => SHORT_NAMES[each] === name)
  if (whole) return whole
  if (name.length < LONGEST_NAME) return name
  const [list] = name.split('-')
  const known = [...(tableOf(list!)?.attributes.keys() ?? [])].map(attribute => `${list}-${attribute}`)
  const matching = known.filter(each => each.startsWith(name))
  return matching.length === 1 ? matching[0]! : name
}

/**
 * Writes a PyPSA network as a workbook: a row of units under each header, drop-downs where there is a choice, headers that
 * stay in sight. Names of sheets are cut at 31 characters and completed again on reading.
 */
export async function writeWorkbook(
  path: string,
  dataset: Dataset,
  { unitRow = true }: { unitRow?: boolean } = {},
): Promise<void> {
  if (dataset.scenarios.length > 0) refuseScenarios(path, 'a workbook')
  const book = await newBook()
  for (const sheet of [...sheetsOf(dataset), ...curvesOf(dataset).map(longSheetOf)])
    writeSheet(book, sheet, dataset, unitRow)
  for (const [name, content] of [
    ['meta', dataset.meta],
    ['crs', dataset.crs],
  ] as const) {
    const pairs = Object.entries((content ?? {}) as Record<string, unknown>)
    if (pairs.length === 0) continue
    const sheet = book.addWorksheet(name)
    sheet.addRow(['Key', 'Value'])
    for (const [key, value] of pairs)
      sheet.addRow([key, typeof value === 'string' ? value : JSON.stringify(value)])
  }
  await saveBook(book, path)
}

function writeSheet(
  book: Workbook,
  { name, header, rows }: OutSheet,
  dataset: Dataset,
  unitRow: boolean,
): void {
  const table = tableOf(name)
  const sheet = book.addWorksheet(shortNameOf(name), {
    views: [{ state: 'frozen', xSplit: 1, ySplit: table && unitRow ? 2 : 1 }],
  })
  sheet.addRow([...header]).font = { bold: true }
  const isText = header.map((column, k) => k === 0 || isTextColumn(name, column, dataset))
  if (table && unitRow) {
    const units = sheet.addRow([
      UNITS,
      ...header.slice(1).map(column => table.attributes.get(column)?.unit ?? ''),
    ])
    units.font = { italic: true, color: { argb: 'FF808080' } }
  }
  let count = 0
  for (const row of rows()) {
    count++
    sheet.addRow(row.map((cell, k) => (isText[k] ? cell : cellOf(cell))))
  }
  if (!table) return
  header.forEach((column, k) => {
    const choices = choicesOf(name, column)
    sheet.getColumn(k + 1).width = Math.min(40, Math.max(10, column.length + 2))
    if (!choices) return
    const first = unitRow ? 3 : 2
    for (let row = first; row < count + first; row++) {
      sheet.getCell(row, k + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [`"${choices.join(',')}"`],
        showErrorMessage: true,
        error: `One of ${choices.join(', ')}.`,
      }
    }
  })
}

function isTextColumn(sheet: string, column: string, { tables }: Dataset): boolean {
  if (sheet === 'snapshots') return ['snapshot', 'timestep'].includes(column)
  if (sheet === 'network') return true
  const values = tables.get(sheet)?.columns.get(column)
  return Array.isArray(values) && typeof values[0] === 'string'
}

/** A number or truth value as Excel has it; `inf` stays text. */
function cellOf(text: string): CellValue {
  if (text === 'True' || text === 'False') return text === 'True'
  const value = text === '' ? undefined : readNumber(text)
  return value !== undefined && Number.isFinite(value) ? value : text
}

function choicesOf(list: string, column: string): readonly string[] | undefined {
  if (catalogue.find(each => each.list === list)?.attributes.get(column)?.kind === 'boolean')
    return ['TRUE', 'FALSE']
  return CHOICES[`${list} ${column}`]
}
