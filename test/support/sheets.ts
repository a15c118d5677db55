import ExcelJS from 'exceljs'
import type { SpokenSheet } from '../../src/report/formats/formulaSheet.ts'
import { spreadsheet } from './formulas.ts'

/** What a spreadsheet makes of a sheet of a workbook: the value beside a label. */
export async function sheetOf(path: string, name: string): Promise<(label: string) => number> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const sheet = book.getWorksheet(name)!
  const rows = Array.from({ length: sheet.rowCount }, (_, r) =>
    Array.from({ length: sheet.columnCount }, (_, c): SpokenSheet['rows'][number][number] => {
      const { value } = sheet.getCell(r + 1, c + 1)
      if (typeof value === 'object') return value && 'formula' in value ? { formula: value.formula } : null
      return typeof value === 'boolean' ? Number(value) : (value ?? null)
    }),
  )
  const cell = spreadsheet(rows)
  return label => cell(`B${rows.findIndex(([first]) => first === label) + 1}`)
}
