import { HOURS_PER_YEAR } from '../../units.ts'
import type { BillLine } from '../result.ts'
import type { Summary } from '../summary.ts'
import type { RunBill } from './runBill.ts'

/**
 * The bill of a year of a path, brought to a year: running from its hours, building and standing from the path. Of a joint dispatch it is the
 * country's part, as for a single year.
 *
 * @param cost      of the year in all, as the path adds it up [money over its hours]
 * @param building  what it holds beside running: annuities, fixed operation, what is announced
 * @param homePu    part of a unit that lies in the country
 */
export function pathBillOf(
  { scenario, hours, home }: Pick<Summary, 'scenario' | 'hours' | 'home'>,
  cost: number,
  building: readonly BillLine[],
  homePu: (component: string, name: string) => number,
): RunBill {
  const perYear = HOURS_PER_YEAR / hours
  const head = { scenario, builds: true }
  if (!home) return { ...head, cost: cost * perYear, costRange: null }
  const built = building.reduce((sum, { component, name, money }) => sum + homePu(component, name) * money, 0)
  const left = (balance: number) => perYear * (built + home.running - balance)
  const costs = Object.values(home.trade).map(left)
  return {
    ...head,
    cost: left(home.trade.half),
    costRange: { low: Math.min(...costs), high: Math.max(...costs) },
  }
}
