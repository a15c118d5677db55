import { didYouMean } from '../network/suggest.ts'
import { readNumber } from './numbers.ts'
import type { Findings, Sheet } from './sheet.ts'

/** What a table of technology-data says of one technology, in PyPSA's units; undefined where it says nothing. */
export interface TechnologyCosts {
  /** Cost of building. [currency/MW, currency/MWh] */
  overnight?: number
  /** Fixed operation of a year. [currency/MW, currency/MWh] */
  fixed?: number
  /** Operation for each MWh, without fuel. [currency/MWh] */
  variable?: number
  /** [currency/MWh of fuel] */
  fuel?: number
  efficiency?: number
  lifetimeYears?: number
  /** [t/MWh of fuel] */
  co2?: number
  discountRatePu?: number
}

const COLUMNS = ['technology', 'parameter', 'value', 'unit'] as const

/** Parameters that are used, with the units in which they may stand and what turns these into PyPSA's. */
const PARAMETERS: Record<
  string,
  { key: keyof TechnologyCosts; factorOf: (unit: string) => number | undefined }
> = {
  investment: { key: 'overnight', factorOf: perCapacity },
  FOM: { key: 'fixed', factorOf: unit => (/^%(\/year)?$/.test(unit) ? 0.01 : undefined) },
  VOM: { key: 'variable', factorOf: perEnergy },
  fuel: { key: 'fuel', factorOf: perEnergy },
  efficiency: { key: 'efficiency', factorOf: share },
  lifetime: { key: 'lifetimeYears', factorOf: unit => (/^years?$/.test(unit) ? 1 : undefined) },
  'CO2 intensity': { key: 'co2', factorOf: unit => (/^t_?CO2\/MWh(_?th)?$/.test(unit) ? 1 : undefined) },
  'discount rate': { key: 'discountRatePu', factorOf: share },
}

/** `EUR/kW_e` → 1000 per MW; `EUR/MWh` → 1. What counts by length has no place here. */
function perCapacity(unit: string): number | undefined {
  const match = /^[A-Z]{3}(?:_?\d{4})?\/(k|M)W(h?)(?:_?[A-Za-z0-9]+)?$/.exec(unit)
  return match ? (match[1] === 'k' ? 1000 : 1) : undefined
}

function perEnergy(unit: string): number | undefined {
  const match = /^[A-Z]{3}(?:_?\d{4})?\/(k|M)Wh(?:_?[A-Za-z0-9]+)?$/.exec(unit)
  return match ? (match[1] === 'k' ? 1000 : 1) : undefined
}

function share(unit: string): number | undefined {
  if (/^(per unit|p\.?u\.?)$/.test(unit)) return 1
  return unit === '%' ? 0.01 : undefined
}

/**
 * Reads a table of technology-data: `technology, parameter, value, unit, source, …`. Parameters that have no place in a
 * network are passed over and told; a unit that is not understood is a problem, for a factor of a thousand hides there.
 *
 * @param year  rows of that year, where the table has a column `year`
 * @see https://github.com/PyPSA/technology-data
 */
export function readTechnologyData(
  sheet: Sheet,
  year: number | undefined,
  { problems, notes }: Findings,
): Map<string, TechnologyCosts> {
  const place = new Map(sheet.header.map((column, k) => [column.trim(), k]))
  for (const column of COLUMNS) {
    if (place.has(column)) continue
    const hint = didYouMean(column, [...place.keys()])
    const what = `There is no column “${column}”.`
    problems.push({ where: sheet.where(-1), what, ...(hint ? { hint } : {}) })
  }
  const found = new Map<string, TechnologyCosts>()
  if (COLUMNS.some(column => !place.has(column))) return found
  const rows = [...sheet.rows.keys()].filter(row => isOf(year, sheet, row, place.get('year')))
  refuseSeveralYears(sheet, rows, place.get('year'), problems)
  const unused = new Set<string>()
  const currencies = new Set<string>()
  for (const row of rows) {
    const cell = (column: (typeof COLUMNS)[number]) => (sheet.rows[row]![place.get(column)!] ?? '').trim()
    const name = cell('parameter')
    const parameter = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined
    const unit = cell('unit')
    if (!parameter || /\/km/.test(unit)) {
      unused.add(name)
      continue
    }
    const value = readNumber(cell('value'))
    const factor = parameter.factorOf(unit)
    if (value === undefined || !Number.isFinite(value))
      problems.push({ where: sheet.where(row, 'value'), what: `“${cell('value')}” is not a number.` })
    if (factor === undefined)
      problems.push({
        where: sheet.where(row, 'unit'),
        what: `“${unit}” is not a unit of “${name}” that is understood.`,
      })
    const currency = /^[A-Z]{3}/.exec(unit)?.[0]
    if (currency) currencies.add(currency)
    const own = found.get(cell('technology')) ?? {}
    found.set(cell('technology'), { ...own, [parameter.key]: (value ?? 0) * (factor ?? 1) })
  }
  if (currencies.size > 1)
    problems.push({
      where: sheet.where(-1),
      what: `There are several currencies: ${[...currencies].join(', ')}.`,
    })
  if (unused.size > 0) notes.push(`${sheet.where(-1)}: not used: ${[...unused].sort().join(', ')}.`)
  return found
}

const isOf = (year: number | undefined, { rows }: Sheet, row: number, column: number | undefined) =>
  year === undefined || column === undefined || Number(rows[row]![column]) === year

function refuseSeveralYears(
  sheet: Sheet,
  rows: readonly number[],
  column: number | undefined,
  problems: Findings['problems'],
): void {
  if (rows.length === 0) problems.push({ where: sheet.where(-1), what: 'There is no row of that year.' })
  if (column === undefined) return
  const years = [...new Set(rows.map(row => sheet.rows[row]![column]))]
  if (years.length < 2) return
  const hint = `Name one with --costs-year: ${years.join(', ')}.`
  problems.push({ where: sheet.where(-1, 'year'), what: 'The table has several years.', hint })
}
