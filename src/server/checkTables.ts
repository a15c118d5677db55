import { PlannerError, type Problem } from '../errors.ts'
import { parseRows, readSeries, readTable } from '../files/csv.ts'
import { isSeries, tableFiles } from '../files/packageFolder.ts'
import { didYouMean } from '../network/suggest.ts'
import { isFormula } from './api/formulas.ts'
import { isNoNumber } from './api/readBody.ts'

/** A table that somebody sends, of whom nothing is known yet. */
export interface SentTable {
  name: string
  csv: string
}

/** The package that tables stand in for. */
const PACKAGE = 'kz'
/** No table of a power system needs more. */
const MOST_ROWS = 20_000
const MOST_COLUMNS = 1000
const LONGEST_CELL = 4000
/** Problems of one table that are told; the rest are like them. */
const MOST_TOLD = 20
const IN_THE_LANGUAGE = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Looks at tables as at something hostile: names that the program knows, a shape, cells that are neither formulas nor
 * numbers beyond all reckoning. What cells mean is seen when a scenario is solved with them.
 *
 * @returns how many rows each has
 * @throws PlannerError INPUT_INVALID  with all that is wrong
 */
export function checkTables<Sent extends SentTable>(
  tables: readonly Sent[],
): (Sent & { rowCount: number })[] {
  const known = tableFiles(PACKAGE).map(({ stem }) => stem)
  const problems: Problem[] = []
  const checked = tables.map((table, i) => {
    const where = `body.tables.${i}`
    if (!known.includes(table.name)) problems.push(unknown(`${where}.name`, table.name, known))
    if (tables.findIndex(({ name }) => name === table.name) < i)
      problems.push({ where: `${where}.name`, what: `The table “${table.name}” is sent twice.` })
    const found: Problem[] = []
    const rowCount = checkCells(table, found)
    problems.push(...found.slice(0, MOST_TOLD))
    return { ...table, rowCount }
  })
  if (problems.length > 0) throw new PlannerError('INPUT_INVALID', 'The tables cannot be kept', problems)
  return checked
}

const unknown = (where: string, name: string, known: readonly string[]): Problem => ({
  where,
  what: `The program has no table “${name}”.`,
  hint: didYouMean(name, known) ?? `It has ${known.join(', ')}.`,
})

function checkCells({ name, csv }: SentTable, problems: Problem[]): number {
  const file = `${name}.csv`
  const rows = parseRows(csv)
  const columns = rows[0]?.length ?? 0
  if (rows.length > MOST_ROWS || columns > MOST_COLUMNS) {
    const what = `It has ${rows.length} rows and ${columns} columns.`
    problems.push({ where: file, what, hint: `At most ${MOST_ROWS} and ${MOST_COLUMNS}.` })
    return rows.length
  }
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const what = harmIn(cell)
      if (what) problems.push({ where: `${file}, row ${r + 1}, ${rows[0]![c] ?? `column ${c + 1}`}`, what })
    })
  })
  if (problems.length === 0) checkShape(name, file, csv, problems)
  return Math.max(0, rows.length - 1)
}

function harmIn(cell: string): string | undefined {
  if (cell.length > LONGEST_CELL) return `The cell has ${cell.length} signs.`
  if (IN_THE_LANGUAGE.has(cell.trim())) return `“${cell.trim()}” is no name that can be used.`
  if (isFormula(cell)) return `“${cell.slice(0, 60)}” begins like a formula of a spreadsheet.`
  if (isNoNumber(cell)) return `${cell.trim()} is no number that can be worked with.`
  return undefined
}

function checkShape(name: string, file: string, csv: string, problems: Problem[]): void {
  if (!isSeries(csv)) {
    readTable(name, file, csv, problems)
    return
  }
  try {
    readSeries(file, csv)
  } catch (error) {
    if (!(error instanceof PlannerError)) throw error
    problems.push(...error.problems)
  }
}
