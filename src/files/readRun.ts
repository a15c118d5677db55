import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlannerError } from '../errors.ts'
import { UNIT_COLUMNS } from '../report/formats/csv.ts'
import type { ComparedRun } from '../study/compare.ts'
import type { Summary } from '../study/summary.ts'
import type { UnitYear } from '../study/unitYears.ts'
import { parseCsv } from './csv.ts'
import { shownPath } from './places.ts'
import { whyIn } from './readWhy.ts'

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
  let summary: Summary
  try {
    summary = JSON.parse(readFileSync(at('summary.json'), 'utf8')) as Summary
  } catch {
    throw refuse('summary.json', 'This is not the summary of a run.')
  }
  if (summary.status !== 'optimal') throw refuse('summary.json', `The run ended as ${summary.status}.`)
  if (!existsSync(at('bill.csv'))) throw refuse('bill.csv', 'There is no such file.')
  const bill = parseCsv(readFileSync(at('bill.csv'), 'utf8')).map(row => ({
    component: row.component ?? '',
    name: row.name ?? '',
    carrier: row.carrier ?? '',
    item: row.item ?? '',
    money: Number(row.money),
  }))
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
  return parseCsv(readFileSync(path, 'utf8')).map(row => {
    const entries = UNIT_COLUMNS.map(column => {
      const text = row[column] ?? ''
      return [column, WORDS.includes(column) ? text : text === '' ? Number.NaN : Number(text)]
    })
    return Object.fromEntries(entries) as UnitYear
  })
}
