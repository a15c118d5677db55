import type { Content, TableCell } from 'pdfmake/interfaces.js'
import type { Language } from '../../../languages.ts'
import type { SpokenFigure, SpokenTable } from '../../figure.ts'
import { wordsIn } from '../../words/speak.ts'
import { drawMap } from '../map.ts'
import { format } from '../readable.ts'
import { drawSvg } from '../svg.ts'
import { fontOf, INK, WIDTH } from './look.ts'

/** A longer table is cut, and says so; all of it stands in the workbook. */
const MOST_ROWS = 40
/** Size of the letters and room between the columns of tables that have at most so many columns. [pt] */
const SIZES = [
  { columns: 7, fontSize: 7, padding: 3 },
  { columns: 12, fontSize: 5.5, padding: 2.5 },
  { columns: Number.POSITIVE_INFINITY, fontSize: 4.8, padding: 1.2 },
]

/** Picture, what must be known, the numbers, and where they come from. */
export function figurePage(
  { title, note, chart, map, table, source }: SpokenFigure,
  language: Language,
): Content[] {
  const drawing = chart ? drawSvg(chart, language) : map ? drawMap(map) : undefined
  const heading: Content = { text: title, style: 'figure', tocItem: true, headlineLevel: 1 }
  const notes = (note ?? '').split('\n').filter(Boolean)
  return [
    drawing
      ? { stack: [heading, { svg: drawing, width: WIDTH, font: fontOf(language) }], unbreakable: true }
      : heading,
    ...notes.map((text): Content => ({ text, style: 'note' })),
    ...(table ? tableOf(table, language) : []),
    ...(source ? [{ text: source, style: 'source' }] : []),
  ]
}

function tableOf({ columns, rows, digits }: SpokenTable, language: Language): Content[] {
  const numeric = columns.map((_, k) => rows.some(row => typeof row[k] === 'number'))
  const { fontSize, padding } = SIZES.find(size => columns.length <= size.columns)!
  const cell = (value: string | number, k: number, style?: string): TableCell => ({
    text: typeof value === 'number' ? format(value, digits, language) : value,
    ...(style ? { style } : {}),
    fontSize,
    ...(numeric[k] ? { alignment: 'right' as const } : {}),
  })
  const more = rows.length - MOST_ROWS
  return [
    {
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        widths: columns.map((_, k) => (numeric[k] ? 'auto' : '*')),
        body: [
          columns.map((column, k) => cell(column, k, 'head')),
          ...rows.slice(0, MOST_ROWS).map(row => row.map((value, k) => cell(value, k))),
        ],
      },
      layout: {
        hLineWidth: line => (line === 0 ? 0 : 0.4),
        vLineWidth: () => 0,
        hLineColor: () => INK.line,
        paddingTop: () => 2,
        paddingBottom: () => 2,
        paddingLeft: column => (column === 0 ? 0 : padding),
        paddingRight: () => padding,
      },
      margin: [0, 8, 0, 0],
    },
    ...(more > 0
      ? [{ text: wordsIn(language)('frame.moreRows', { count: String(more) }), style: 'note' }]
      : []),
  ]
}
