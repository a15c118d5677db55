import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlannerError } from '../errors.ts'
import { pathBillOf } from '../study/deal/pathBill.ts'
import type { FinishedPath, FinishedPeriod, FinishedVintage } from '../study/finishedPath.ts'
import { yearLedger } from '../study/footprint/yearLedger.ts'
import type { summarisePathway } from '../study/pathway/summary.ts'
import { HOURS_PER_YEAR } from '../units.ts'
import { parseCsv } from './csv.ts'
import { isMadeOf } from './finishedRun.ts'
import { shownPath } from './places.ts'
import { readFootprint } from './readFootprint.ts'
import { readRun, readUnitYears } from './readRun.ts'

type Told = ReturnType<typeof summarisePathway>

/** Does a folder hold a path of several years? */
export const isPathFolder = (folder: string): boolean => existsSync(join(folder, 'pathway.json'))

/** Was the path in a folder made from these inputs by this version? */
export const isPathOf = (folder: string, inputs: string): boolean =>
  isPathFolder(folder) && isMadeOf(folder, inputs)

/**
 * Reads what an evaluation of investments takes of a path: its years as runs, what is built for each, its bill.
 *
 * @param carriers  keys of the sources of the CO₂ of a fuel, by carrier
 * @throws PlannerError INPUT_INVALID  where files are missing, or were written before they held what is asked for
 */
export function readFinishedPath(folder: string, carriers: ReadonlyMap<string, string>): FinishedPath {
  const told = JSON.parse(textOf(folder, 'pathway.json')) as Told
  const bill = parseCsv(textOf(folder, 'pathway-bill.csv'))
  const periods = told.periods.map(period => readPeriod(folder, period, bill, carriers))
  const { scenario, decision, rate, presentValue } = told
  return { scenario, decision, rate, presentValue, periods, vintages: readVintages(folder, periods) }
}

function readPeriod(
  folder: string,
  { year, years, weight, cost }: Told['periods'][number],
  bill: readonly Record<string, string>[],
  carriers: ReadonlyMap<string, string>,
): FinishedPeriod {
  const own = join(folder, String(year))
  const { summary } = readRun(own)
  const { hours } = summary
  const units = readUnitYears(own)
  const building = bill
    .filter(row => Number(row.year) === year && PATH_ITEMS.includes(row.item!))
    .map(({ component, name, carrier, item, money }) => ({
      ...{ component: component!, name: name!, carrier: carrier!, item: item! },
      money: Number(money),
    }))
  return {
    ...{ year, years, weight, cost, hours, units, building },
    bill: pathBillOf(summary, cost, building, homeOf(units)),
    ledger: yearLedger(readFootprint(own), HOURS_PER_YEAR / hours, carriers),
  }
}

/** What the path adds to the bills of its dispatch. */
const PATH_ITEMS = ['building', 'fixed operation', 'firm additions']

const homeOf = (units: FinishedPeriod['units']) => {
  const shares = new Map(units.map(unit => [`${unit.component} ${unit.name}`, unit.homePu]))
  return (component: string, name: string) => shares.get(`${component} ${name}`) ?? 1
}

function readVintages(folder: string, periods: readonly FinishedPeriod[]): FinishedVintage[] {
  const rows = parseCsv(textOf(folder, 'vintages.csv'))
  if (rows[0] && rows[0].investment === undefined)
    throw refusal(folder, 'vintages.csv', 'It does not say what building costs.')
  const home = new Map(periods.map(({ year, units }) => [year, homeOf(units)]))
  return rows.map(row => {
    const [year, size, lifetimeYears] = [row.year, row.size, row.lifetime].map(Number) as [
      number,
      number,
      number,
    ]
    const [component, unit] = [row.component!, row.name!]
    return {
      ...{ year, unit, component, technology: row.technology!, bus: row.bus!, size, lifetimeYears },
      until: year + lifetimeYears,
      homePu: home.get(year)?.(component, unit) ?? 1,
      yearly: size * Number(row.cost_per_size_and_year),
      investment: Number(row.investment),
      fixedPerYear: Number(row.fixed_per_year),
      discountRatePu: Number(row.discount_rate),
    }
  })
}

function textOf(folder: string, file: string): string {
  const path = join(folder, file)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  throw refusal(folder, file, 'There is no such file.')
}

const refusal = (folder: string, file: string, what: string) =>
  new PlannerError('INPUT_INVALID', `${shownPath(folder)} cannot be read`, [
    { where: shownPath(join(folder, file)), what, hint: 'Run the scenario once more.' },
  ])
