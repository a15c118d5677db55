import type { SpokenReport } from '../report/document.ts'
import type { Imprint } from '../report/formats/pdf/imprint.ts'
import { type BookSheet, workbookOf } from '../report/formats/workbook.ts'
import { newBook, saveBook, type Worksheet } from './excel.ts'

/** Width of the first column, and of the others. [letters] */
const [FIRST, OTHER] = [34, 16]

/** Writes a report as a workbook: one sheet for each table. */
export async function saveReportBook(report: SpokenReport, imprint: Imprint, path: string): Promise<void> {
  const book = await newBook()
  book.calcProperties.fullCalcOnLoad = true
  for (const sheet of workbookOf(report, imprint)) {
    const view = sheet.frozen > 0 ? { views: [{ state: 'frozen' as const, ySplit: sheet.frozen }] } : {}
    fill(book.addWorksheet(sheet.name, view), sheet)
  }
  await saveBook(book, path)
}

function fill(to: Worksheet, { rows, headings, format }: BookSheet): void {
  for (const cells of rows) {
    const row = to.addRow(cells)
    if (format) row.numFmt = format
  }
  for (const heading of headings) to.getRow(heading).font = { bold: true }
  const width = Math.max(...rows.map(cells => cells.length))
  for (let column = 1; column <= width; column++) to.getColumn(column).width = column === 1 ? FIRST : OTHER
}
