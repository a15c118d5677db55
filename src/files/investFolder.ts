import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { widthOf } from '../report/formats/columns.ts'
import { dealSheet } from '../report/formats/dealSheet.ts'
import { type SpokenSheet, spokenSheet } from '../report/formats/formulaSheet.ts'
import { investTables } from '../report/formats/investCsv.ts'
import { pathInvestTables } from '../report/formats/pathInvestCsv.ts'
import type { Tongue } from '../report/words/speak.ts'
import type { Investment } from '../study/invest.ts'
import type { PathInvestment } from '../study/investPath.ts'
import { summarisePathInvestment } from '../study/investPathSummary.ts'
import { summariseInvestment } from '../study/investSummary.ts'
import { newBook, saveBook, type Worksheet } from './excel.ts'
import { writeFile } from './writeFile.ts'

/** Writes tables, page and workbook of an evaluation beside the files of its run; words of the workbook are those of a language. */
export const writeInvestment = (
  folder: string,
  investment: Investment,
  html: string,
  tongue: Tongue,
): Promise<void> =>
  writeAll(folder, investTables(investment), summariseInvestment(investment), investment, html, tongue)

/** The same of a path, beside the folders of its years. */
export const writePathInvestment = (
  folder: string,
  investment: PathInvestment,
  html: string,
  tongue: Tongue,
): Promise<void> =>
  writeAll(
    folder,
    pathInvestTables(investment),
    summarisePathInvestment(investment),
    investment,
    html,
    tongue,
  )

async function writeAll(
  folder: string,
  tables: Readonly<Record<string, string>>,
  summary: object,
  investment: Pick<Investment, 'deals' | 'outlook'>,
  html: string,
  tongue: Tongue,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(tables)) writeFile(join(folder, name), [text])
  writeFile(join(folder, 'invest.html'), [html])
  writeFile(join(folder, 'invest.json'), [`${JSON.stringify(summary, (_, value) => value ?? null, 2)}\n`])
  if (investment.deals.length === 0) return
  const sheets = investment.deals.map(deal => spokenSheet(dealSheet(deal, investment.outlook), tongue))
  await writeFormulas(join(folder, 'deals.xlsx'), sheets)
}

/** Writes sheets whose formulas are reckoned when the workbook is opened: no results are stored that could be out of date. */
export async function writeFormulas(path: string, sheets: readonly SpokenSheet[]): Promise<void> {
  const book = await newBook()
  book.calcProperties.fullCalcOnLoad = true
  for (const sheet of sheets)
    fill(book.addWorksheet(sheet.name, { views: [{ state: 'frozen', xSplit: 4 }] }), sheet)
  await saveBook(book, path)
}

function fill(to: Worksheet, { rows, formats }: SpokenSheet): void {
  rows.forEach((cells, k) => {
    const row = to.addRow([...cells])
    if (formats[k]) row.numFmt = formats[k]!
    else row.font = { bold: true }
  })
  to.getColumn(1).width = longest(rows, 0)
  to.getColumn(2).width = 16
  to.getColumn(3).width = longest(rows, 2)
  for (let column = 5; column <= Math.max(...rows.map(cells => cells.length)); column++)
    to.getColumn(column).width = 16
}

/** Room for the longest text of a column; a title or a note, which stands alone in its row, runs on over the others. [letters] */
const longest = (rows: SpokenSheet['rows'], column: number): number =>
  Math.max(...rows.filter(cells => cells.length > 1).map(cells => widthOf(String(cells[column] ?? '')) + 2))
