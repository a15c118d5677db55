import type { UnitYear } from '../unitYears.ts'

/** What is ordered in a year for a unit of the plan. */
export interface Order {
  year: number
  unit: string
  technology: string
  bus: string
  /** [MW; MWh for stores] */
  size: number
  /** [money] */
  investment: number
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
  const count = Math.max(1, year - from)
  return units
    .filter(({ investment, homePu }) => investment > 0 && homePu > 0)
    .flatMap(({ name, technology, bus, homePu, size, investment }) =>
      Array.from({ length: count }, (_, k) => ({
        year: year - count + 1 + k,
        unit: name,
        technology,
        bus,
        size: (homePu * size) / count,
        investment: (homePu * investment) / count,
      })),
    )
}
