import { renameSync } from 'node:fs'
import type { CellValue, Workbook, Worksheet } from 'exceljs'

export type { CellValue, Workbook, Worksheet }

/** An empty workbook. The library is loaded only when there is one: it takes a while. */
export async function newBook(): Promise<Workbook> {
  const { default: ExcelJS } = await import('exceljs')
  return new ExcelJS.Workbook()
}

/** Writes a workbook beside its place and moves it there when complete. */
export async function saveBook(book: Workbook, path: string): Promise<void> {
  const unfinished = `${path}.part`
  await book.xlsx.writeFile(unfinished)
  renameSync(unfinished, path)
}
