import { csvCell } from '../../../src/files/csv.ts'
import { float } from './pythonNumbers.ts'

/** Cells by column; a floating-point number that may be whole comes as text. */
export type Row = Record<string, string | number | boolean>

/** Rows that have the same columns, as a CSV file; truth is written as Python does. */
export function tableText(rows: readonly Row[]): string {
  const lines = rows.map(row => Object.values(row).map(cellText).map(csvCell).join(','))
  return linesText([Object.keys(rows[0]!).join(','), ...lines])
}

function cellText(cell: string | number | boolean): string {
  if (typeof cell === 'boolean') return cell ? 'True' : 'False'
  return String(cell)
}

/** Series of the first hours beside one another, as a CSV file. */
export function seriesText(hours: number, columns: readonly (readonly [string, Float64Array])[]): string {
  const lines = Array.from({ length: hours }, (_, t) =>
    [hourLabel(t), ...columns.map(([, values]) => float(values[t]!))].join(','),
  )
  return linesText([['snapshot', ...columns.map(([name]) => name)].join(','), ...lines])
}

/** `2030-01-01 00:00:00` and the hours after it. */
export const hourLabel = (hour: number): string =>
  new Date(Date.UTC(2030, 0, 1, hour)).toISOString().slice(0, 19).replace('T', ' ')

const linesText = (lines: readonly string[]) => lines.map(line => `${line}\n`).join('')
