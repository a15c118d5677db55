import { HOURS_PER_YEAR } from '../../units.ts'
import type { Summary } from '../summary.ts'

/** What is known of a run beside its units. */
export interface RunBill {
  scenario: string
  /** Σ bill of the country, less what trade in a joint dispatch brings, brought to a year. [money/a] */
  cost: number
  /** Of a joint dispatch: if all of the rent of trade is the country's, if none. [money/a] */
  costRange: { low: number; high: number } | null
  builds: boolean
}

/**
 * The bill of a run, brought to a year. Of a joint dispatch it is the country's part:
 *
 *   cost = building + running at home − balance of trade,   in the middle with the rent shared       [money/a]
 */
export function runBillOf({
  scenario,
  objective,
  hours,
  plan,
  home,
}: Pick<Summary, 'scenario' | 'objective' | 'hours' | 'home'> & { plan: unknown }): RunBill {
  const perYear = HOURS_PER_YEAR / hours
  const head = { scenario, builds: plan !== null }
  if (!home) return { ...head, cost: (objective ?? Number.NaN) * perYear, costRange: null }
  const cost = (balance: number) => perYear * (home.building + home.running - balance)
  const costs = Object.values(home.trade).map(cost)
  return {
    ...head,
    cost: cost(home.trade.half),
    costRange: { low: Math.min(...costs), high: Math.max(...costs) },
  }
}
