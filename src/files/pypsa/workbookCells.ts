import { PlannerError } from '../../errors.ts'
import { type CellValue, newBook, type Worksheet } from '../excel.ts'
import { shownPath } from '../places.ts'

/** A sheet of a workbook as text: rows that hold anything, the number of each. */
export interface SheetCells {
  name: string
  rows: string[][]
  numbers: number[]
}

/**
 * The cells of all sheets of a workbook, read in this thread. A small file can name ranges of a billion cells, each of which
 * the library makes: `readWorkbook` calls this where it can be ended.
 *
 * @throws PlannerError INPUT_INVALID
 */
export async function readCellsHere(path: string): Promise<SheetCells[]> {
  const book = await newBook()
  try {
    await book.xlsx.readFile(path)
    return book.worksheets.map(cellsOf)
  } catch {
    throw new PlannerError('INPUT_INVALID', `${shownPath(path)} cannot be read`, [
      { where: shownPath(path), what: 'This is no workbook of the form .xlsx.' },
    ])
  }
}

function cellsOf(sheet: Worksheet): SheetCells {
  const rows: string[][] = []
  const numbers: number[] = []
  sheet.eachRow((row, number) => {
    const values = row.values as CellValue[]
    const texts = Array.from({ length: Math.max(0, values.length - 1) }, (_, k) => textOf(values[k + 1]))
    if (texts.every(text => text === '')) return
    rows.push(texts)
    numbers.push(number)
  })
  return { name: sheet.name, rows, numbers }
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace('T', ' ')
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value !== 'object') return String(value)
  // A formula that nobody has computed yet stands as it is, and is refused as no number with its cell.
  if ('formula' in value && value.result === undefined) return `=${value.formula}`
  if ('result' in value) return textOf(value.result as CellValue)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('text' in value) return String(value.text)
  return 'error' in value ? String(value.error) : ''
}
