import { speak, type Tongue } from '../words/speak.ts'
import { type Spoken, type Text, unitOf } from '../words/text.ts'

/** A cell of a spreadsheet: a value, or a formula without the equals sign. */
export type SheetCell = Text | number | { formula: Text } | null

/** A formula as a cell, without the equals sign. */
export const f = (formula: Text) => ({ formula })

/** A sheet whose cells refer to one another; its words are those of a language once it is spoken. */
export interface FormulaSheet<Cell = SheetCell> {
  name: string
  rows: Cell[][]
  /** Number format of each row, as spreadsheets write them. */
  formats: string[]
  /** Number of the row of each line, by key. */
  lines: Map<string, number>
}

/** A sheet in the words of a language. */
export type SpokenSheet = FormulaSheet<Spoken<SheetCell>>

/** Says a sheet in a language: where things stand, and formulas, stay as they are. */
export const spokenSheet = (sheet: FormulaSheet, tongue: Tongue): SpokenSheet => ({
  ...sheet,
  rows: speak(sheet.rows, tongue),
})

/** Columns before the first year: label, value or total, unit, source. */
const HEAD = 4

/** Writes a sheet line by line, and says where things stand. */
export interface SheetWriter {
  sheet: FormulaSheet
  /** A row of any cells. */
  row(...cells: SheetCell[]): void
  /** One value beside its label; gives its address. */
  term(key: string, label: Text, value: SheetCell, unit: string, source?: Text): string
  /** A value for each year. */
  line(key: string, label: Text, unit: string, cells: (t: number) => SheetCell, source?: Text): void
  /** Address of a line in a year; `0` before the first. */
  at(key: string, t: number): string
  /** Address of a line over all years. */
  range(key: string): string
}

/** An empty sheet for some years. */
export function sheetWriter(name: string, years: readonly number[]): SheetWriter {
  const sheet: FormulaSheet = { name, rows: [], formats: [], lines: new Map() }
  const add = (cells: SheetCell[], format = '') => {
    sheet.rows.push(cells)
    sheet.formats.push(format)
    return sheet.rows.length
  }
  const at = (key: string, t: number) => (t < 0 ? '0' : `${columnOf(HEAD + t)}${rowOf(sheet, key)}`)
  return {
    sheet,
    at,
    row: (...cells) => void add(cells),
    term(key, label, value, unit, source = '') {
      const isShare = unit.startsWith('pu')
      const told = unitOf(isShare ? unit.replace('pu', '%') : unit)
      const row = add([label, value, told, source], isShare ? '0.00%' : '#,##0.00')
      sheet.lines.set(key, row)
      return `$B$${row}`
    },
    line(key, label, unit, cells, source = '') {
      sheet.lines.set(key, sheet.rows.length + 1)
      add([label, null, unitOf(unit), source, ...years.map((_, t) => cells(t))], '#,##0.00')
    },
    range: key => `${at(key, 0)}:${at(key, years.length - 1)}`,
  }
}

function rowOf({ lines, name }: FormulaSheet, key: string): number {
  const row = lines.get(key)
  if (!row) throw new RangeError(`Sheet ${name} has no line ${key}.`)
  return row
}

/**
 * Letters of a column, the first being 0.
 *
 * @example
 * columnOf(28)   // 'AC'
 */
export function columnOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnOf(Math.floor(index / 26) - 1) + letter
}
