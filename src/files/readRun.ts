import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlannerError, type Problem } from '../errors.ts'
import { UNIT_COLUMNS } from '../report/formats/csv.ts'
import type { ComparedRun } from '../study/compare.ts'
import type { Summary } from '../study/summary.ts'
import type { UnitYear } from '../study/unitYears.ts'
import { parseCsv } from './csv.ts'
import { shownPath } from './places.ts'
import { readJson } from './readJson.ts'
import { whyIn } from './readWhy.ts'
import { solvedShape, summaryShape } from './runShapes.ts'

/** Does a folder hold a run? */
export const isRunFolder = (folder: string): boolean => existsSync(join(folder, 'summary.json'))

/** Why a run that was just made gives nothing to go on with: somebody stopped it, or it has no solution. */
export function stoppedOr(folder: string, unsolved: PlannerError): PlannerError {
  const { status } = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as Summary
  return status === 'stopped' ? new PlannerError('STOPPED', 'The run was stopped.') : unsolved
}

/**
 * Reads what a comparison needs of a run: its summary and its bill.
 *
 * @throws PlannerError INPUT_INVALID  where the run has no solution or its files are not those of a run
 */
export function readRun(folder: string): ComparedRun {
  const at = (file: string) => join(folder, file)
  const refuse = (file: string, what: string) =>
    new PlannerError('INPUT_INVALID', `${shownPath(folder)} cannot be compared`, [
      { where: shownPath(at(file)), what },
    ])
  const problems: Problem[] = []
  const told = {
    title: `${shownPath(folder)} cannot be compared`,
    hint: 'Run the scenario once more.',
  }
  const { status } = readJson<Summary>(at('summary.json'), summaryShape, told)
  if (status !== 'optimal') throw refuse('summary.json', `The run ended as ${status}.`)
  const summary = readJson<Summary>(at('summary.json'), solvedShape, told)
  if (!existsSync(at('bill.csv'))) throw refuse('bill.csv', 'There is no such file.')
  const bill = parseCsv(readFileSync(at('bill.csv'), 'utf8')).map((row, k) => ({
    component: row.component ?? '',
    name: row.name ?? '',
    carrier: row.carrier ?? '',
    item: row.item ?? '',
    money: numberIn(row, 'money', `${shownPath(at('bill.csv'))}, row ${k + 2}`, problems),
  }))
  refuseAll(folder, problems)
  const why = whyIn(folder)
  return { summary, bill, ...(why ? { why } : {}) }
}

/** Columns of `units.csv` that hold words. */
const WORDS: readonly string[] = ['component', 'name', 'carrier', 'technology', 'sector', 'bus']

/**
 * Reads what the dispatch made of each unit.
 *
 * @throws PlannerError INPUT_INVALID  where the run was made before there was such a table
 */
export function readUnitYears(folder: string): UnitYear[] {
  const path = join(folder, 'units.csv')
  if (!existsSync(path))
    throw new PlannerError('INPUT_INVALID', `${shownPath(folder)} cannot be read`, [
      { where: shownPath(path), what: 'There is no such file.', hint: 'Run the scenario once more.' },
    ])
  const problems: Problem[] = []
  const units = parseCsv(readFileSync(path, 'utf8')).map((row, k) => {
    const where = `${shownPath(path)}, row ${k + 2}`
    const entries = UNIT_COLUMNS.map(column => {
      const text = row[column] ?? ''
      if (WORDS.includes(column)) return [column, text]
      return [column, text === '' ? Number.NaN : numberIn(row, column, where, problems)]
    })
    return Object.fromEntries(entries) as UnitYear
  })
  refuseAll(folder, problems)
  return units
}

/** A number of a row of a table of the run, written as this program writes them. */
function numberIn(row: Record<string, string>, column: string, where: string, problems: Problem[]): number {
  const text = row[column] ?? ''
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(value) && !/^-?Infinity$/.test(text))
    problems.push({ where: `${where}, ${column}`, what: `“${text}” is not a number.` })
  return value
}

function refuseAll(folder: string, problems: readonly Problem[]): void {
  if (problems.length > 0)
    throw new PlannerError('INPUT_INVALID', `${shownPath(folder)} cannot be read`, problems.slice(0, 20))
}
