import type { SpokenReport } from '../document.ts'
import type { SpokenFigure, SpokenTable } from '../figure.ts'
import { dateIn, wordsIn } from '../words/speak.ts'
import { columnOf } from './formulaSheet.ts'
import type { Imprint } from './pdf/imprint.ts'

/** A cell: a value, or a formula without the equals sign beside what it gives. */
export type BookCell = string | number | null | { formula: string; result: number }

/** One sheet of tables for people. */
export interface BookSheet {
  name: string
  rows: BookCell[][]
  /** Rows that are set as headings, from 1. */
  headings: readonly number[]
  /** Number format, as spreadsheets write it. */
  format: string
  /** Rows that stay in view. */
  frozen: number
}

/** Excel cuts longer names. */
const LONGEST_NAME = 31
/** Rows above the numbers of a figure: title, unit line and head. */
const ABOVE = 3

/** A report as sheets: what came out, one sheet for the table of each figure, notes and sources. */
export function workbookOf(report: SpokenReport, imprint: Imprint): BookSheet[] {
  return [
    overview(report, imprint),
    ...report.figures.flatMap(figure => sheetOf(figure, wordsIn(report.language)('term.sum'))),
    notes(report),
    sources(report),
  ]
}

function overview(
  { title, because, alarms, summary, keys, language }: SpokenReport,
  imprint: Imprint,
): BookSheet {
  const word = wordsIn(language)
  const head = [word('frame.key'), word('frame.value'), word('why.unit')]
  const rows: BookCell[][] = [
    [title],
    [because],
    [],
    ...alarms.map(alarm => [alarm]),
    ...summary.map(sentence => [sentence]),
    [],
    head,
    ...keys.map(({ name, value, unit }) => [name, numberOf(value), unit]),
    [],
    [word('frame.command'), imprint.command],
    [word('frame.version'), imprint.version],
    [word('frame.hash'), imprint.inputs],
    [word('frame.madeOn'), dateIn(imprint.madeOn, language)],
  ]
  return {
    name: word('frame.overview'),
    rows,
    headings: [1, rows.indexOf(head) + 1],
    format: '#,##0.0',
    frozen: 0,
  }
}

/** What was written for people, as a number again. */
const numberOf = (value: string) => Number(value.replaceAll('\u202f', '').replace('−', '-').replace(',', '.'))

/** The table of a figure with the sums of its columns where rows are parts of a whole. */
function sheetOf({ id, title, note, table }: SpokenFigure, sum: string): BookSheet[] {
  if (!table) return []
  const { columns, rows, digits } = table
  return [
    {
      name: id.slice(0, LONGEST_NAME),
      rows: [
        [title],
        [(note ?? '').replaceAll('\n', ' ')],
        [...columns],
        ...rows.map(row => row.map(cell => (Number.isNaN(cell) ? null : cell))),
        ...(table.adds ? [sums(table, sum)] : []),
      ],
      headings: [1, ABOVE, ...(table.adds ? [ABOVE + rows.length + 1] : [])],
      format: digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0',
      frozen: ABOVE,
    },
  ]
}

/** Sum of each column of numbers as a formula that stays true when a number is changed. */
function sums({ columns, rows }: SpokenTable, name: string): BookCell[] {
  const last = ABOVE + rows.length
  return columns.map((_, k) => {
    if (k === 0) return name
    const values = rows.map(row => row[k])
    if (!values.every(value => typeof value === 'number')) return null
    const column = columnOf(k)
    return {
      formula: `SUM(${column}${ABOVE + 1}:${column}${last})`,
      result: values.reduce((sum, value) => sum + value, 0),
    }
  })
}

const notes = ({ notes, limits, language }: SpokenReport): BookSheet => {
  const word = wordsIn(language)
  const rows = [
    [word('frame.notes')],
    ...notes.map(note => [note]),
    [],
    [word('frame.limits')],
    ...limits.map(limit => [limit]),
  ]
  return { name: word('frame.noteSheet'), rows, headings: [1, notes.length + 3], format: '', frozen: 0 }
}

const sources = ({ sources, language }: SpokenReport): BookSheet => ({
  name: wordsIn(language)('frame.sourceSheet'),
  rows: [
    (['key', 'title', 'publisher', 'year', 'licence', 'address', 'note'] as const).map(column =>
      wordsIn(language)(`sourceColumn.${column}`),
    ),
    ...sources.map(({ key, title, publisher, year, licence, url, note }) =>
      [key, title, publisher, year, licence, url, note].map(cell =>
        cell === undefined ? null : String(cell),
      ),
    ),
  ],
  headings: [1],
  format: '',
  frozen: 1,
})
