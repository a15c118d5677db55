import { KW_PER_MW } from '../../units.ts'
import type { Announced } from '../assemble/announced.ts'
import type { UnitYear } from '../unitYears.ts'

/** What is ordered in a year for a unit of the plan, or for a plant that is announced beside it. */
export interface Order {
  year: number
  unit: string
  technology: string
  bus: string
  /** [MW; MWh for stores] */
  size: number
  /** [money] */
  investment: number
  /** In which what is ordered is gone; not told where nobody knows. */
  until: number
  /** Announced whatever is decided: its price is not in the plan's bill. */
  announced: boolean
  /** Keys of sources beside the plan itself. */
  source: string
}

/**
 * Orders that give the plan's additions in the country, spread evenly over the years between its decision and its year:
 *
 *   order[y] = home · addition / (year − from),   from < y ≤ year                                  [MW, money]
 *
 * Of a line across the border half is the country's.
 *
 * @param from  year of the decision
 * @param year  year of the plan, in which all must stand
 */
export function ordersOf(units: readonly UnitYear[], from: number, year: number): Order[] {
  return units
    .filter(({ investment, homePu }) => investment > 0 && homePu > 0)
    .flatMap(({ name, technology, bus, homePu, size, investment, lifetimeYears }) => {
      const whole = { unit: name, technology, bus, size: homePu * size, investment: homePu * investment }
      return spread({ ...whole, until: year + lifetimeYears, announced: false, source: '' }, from, year)
    })
}

/** What a path builds for one of its years in the country. */
export interface Addition {
  unit: string
  technology: string
  bus: string
  homePu: number
  /** For which it is built, and in which it is gone. */
  year: number
  until: number
  /** [MW; MWh for stores] */
  size: number
  /** [money] */
  investment: number
}

/**
 * Orders that give the additions of a path, replacements of what has grown old among them: those of a year spread evenly over the years since
 * the one before, those of the first since the decision, as for a plan of a single year:
 *
 *   order[y] = home · addition[v] / (v − u),   u < y ≤ v,   u the year of the path before v                 [MW, money]
 *
 * @param years  of the path
 */
export const pathOrders = (additions: readonly Addition[], years: readonly number[], from: number): Order[] =>
  additions
    .filter(({ investment, homePu }) => investment > 0 && homePu > 0)
    .flatMap(({ homePu, year, size, investment, ...about }) => {
      const before = years.findLast(each => each < year) ?? from
      const whole = { ...about, size: homePu * size, investment: homePu * investment }
      return spread({ ...whole, announced: false, source: '' }, before, year)
    })

/** Orders of plants and lines that are announced, at the costs of the year in which each opens, spread in the same way until then. */
export const announcedOrders = (plants: readonly Announced[], from: number): Order[] =>
  plants.flatMap(({ name, technology, bus, capacityMw, buildYear, closingYear, candidate, source }) => {
    const investment = candidate.overnightPerKw * KW_PER_MW * capacityMw
    const whole = { unit: name, technology, bus, size: capacityMw, investment, until: closingYear }
    return spread({ ...whole, announced: true, source }, from, buildYear)
  })

function spread(whole: Omit<Order, 'year'>, from: number, year: number): Order[] {
  const count = Math.max(1, year - from)
  return Array.from({ length: count }, (_, k) => ({
    ...whole,
    year: year - count + 1 + k,
    size: whole.size / count,
    investment: whole.investment / count,
  }))
}
