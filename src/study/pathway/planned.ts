import type { Size } from '../plan/segmented.ts'
import type { Before, Vintage } from './joint.ts'
import type { PreparedPeriod } from './prepare.ts'
import type { Stock } from './stocks.ts'

/** What was decided for a period. */
export interface PlannedPeriod {
  period: PreparedPeriod
  /** Of every unit whose size was decided, as the network names it. [MW, MWh] */
  sizes: readonly Size[]
  /** Standing plants kept, by key of their stock. [MW] */
  kept: ReadonlyMap<string, { stock: Stock; mw: number }>
  /** Duals of the policies, of one year's money. */
  duals: ReadonlyMap<string, number>
  /** Expected over segments. [t/a] */
  emissionsTonnes: number
  /** What a MWh costs at each place of the country in each hour, as the plan expects it. [money/MWh] */
  prices: ReadonlyMap<string, Float64Array>
  /** Sizes of alike units together, from which stretches of hours may be cut anew. [MW, MWh] */
  grouped: readonly Size[]
}

/** What the dispatch of a year taught: what each hour costs, what was expected to stand, and by how much policies were missed. */
export interface Lesson {
  prices: ReadonlyMap<string, Float64Array>
  expected: ReadonlyMap<string, number>
  missing: ReadonlyMap<string, number>
}

/** What is known of a year before it is planned: from the hours of a dispatch, or from a coarser plan. */
export interface Guide extends Lesson {
  dear: ReadonlyMap<string, Float64Array>
}

/** Lessons by year. */
export type Lessons = ReadonlyMap<number, Lesson>

/** A path decided. */
export interface PathPlan {
  periods: readonly PlannedPeriod[]
  vintages: readonly Vintage[]
  /** Present value that the plan over segments expects; of myopic steps their own sums. [money] */
  expected: number
  /** What the last tonne of the budget is worth at the decision; 0 without a budget. [money/t] */
  budgetPrice: number
  size: { columns: number; rows: number }
}

/** Sizes by the name that the grouped network has for them. [MW, MWh] */
export const expectedOf = ({ grouped }: PlannedPeriod): Map<string, number> =>
  new Map(grouped.map(({ name, size }) => [name, size]))

/** What is decided once a single year is: its vintages beside the earlier ones, and what of the standing plants it keeps. */
export function decidedBy({ vintages }: Before, step: PathPlan): Before {
  const { period, kept } = step.periods[0]!
  return {
    vintages: [...vintages, ...step.vintages],
    kept: new Map([...kept].map(([key, { mw }]) => [key, { mw, standing: period.standingMw }] as const)),
    year: period.year,
  }
}
