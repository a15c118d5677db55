import Papa from 'papaparse'
import { PlannerError, type Problem } from '../errors.ts'
import type { Table } from '../network/table.ts'

/**
 * A CSV text as a table: header, then rows with a `name`. Shape problems (double names, ragged rows, double
 * columns) are gathered; what the cells mean is nobody's business here.
 *
 * @param file  path as shown to people
 */
export function readTable(name: string, file: string, text: string, problems: Problem[]): Table {
  const lines = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data
  const columns = (lines[0] ?? []).map(column => column.trim())
  for (const column of duplicates(columns)) {
    problems.push({ where: `${file}, header`, what: `The column “${column}” stands twice.` })
  }
  if (columns[0] !== 'name') {
    problems.push({
      where: `${file}, header`,
      what: `The first column is “${columns[0] ?? ''}”.`,
      hint: 'It must be “name”.',
    })
  }
  const rows = lines.slice(1).map((line, index) => {
    const rowName = (line[0] ?? '').trim()
    const where = `${file}, row ${index + 2} “${rowName}”`
    if (line.length !== columns.length) {
      problems.push({ where, what: `The row has ${line.length} cells, the header ${columns.length}.` })
    }
    return {
      name: rowName,
      where,
      cells: Object.fromEntries(columns.map((column, i) => [column, line[i] ?? ''])),
    }
  })
  for (const double of duplicates(rows.map(row => row.name))) {
    problems.push({
      where: file,
      what: `The name “${double}” stands twice.`,
      hint: 'Names are unique within a table.',
    })
  }
  return { name, file, columns, rows }
}

/**
 * A wide hourly CSV (`snapshot` and one column for each series) as numbers.
 *
 * @throws PlannerError INPUT_INVALID  where a cell is no number or the year is not complete
 */
export function readSeries(file: string, text: string): Map<string, Float64Array> {
  const [header = [], ...lines] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
  }).data
  if (lines.length !== 8760) {
    throw new PlannerError('INPUT_INVALID', `${file} cannot be read`, [
      { where: file, what: `There are ${lines.length} rows, not one for each of 8760 hours.` },
    ])
  }
  const series = new Map<string, Float64Array>()
  header.forEach((column, i) => {
    if (i === 0) return
    const values = Float64Array.from(lines, line => (line[i] === '' ? Number.NaN : Number(line[i])))
    const bad = values.findIndex(value => !Number.isFinite(value))
    if (bad >= 0) {
      throw new PlannerError('INPUT_INVALID', `${file} cannot be read`, [
        { where: `${file}, row ${bad + 2}, ${column}`, what: `“${lines[bad]?.[i] ?? ''}” is not a number.` },
      ])
    }
    series.set(column, values)
  })
  return series
}

/** The rows of a CSV with a header, as text by column; of two columns with one name the last. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  }).data
  return rows.map(row => Object.fromEntries(row.slice(0, header.length).map((cell, i) => [header[i]!, cell])))
}

function duplicates(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))]
}

/** The rows of a CSV as cells of text, empty lines left out. */
export function parseRows(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data
}

/** A cell, quoted where it must be. */
export const csvCell = (text: string): string =>
  /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
