import { annuityPu } from '../../finance/annuity.ts'
import { KW_PER_MW } from '../../units.ts'
import type { Announced } from '../assemble/announced.ts'
import { standingStock } from '../pathway/closable.ts'
import { eachCase, type Ranged } from '../ranged.ts'
import type { BillLine } from '../result.ts'
import type { UnitYear } from '../unitYears.ts'
import type { StandingCost } from './standing.ts'

/** What users pay for electricity that is not in the bill of a run, and what is in it and is not theirs. [money/a] */
export interface BesideBill {
  /** Staff and repairs of plants that stood at the decision. */
  operation: Ranged
  /** What is still paid for building them. */
  capital: Ranged
  /** Annuity and fixed operation of what is announced whatever is decided. */
  announced: Ranged
  /** Of the bill, fuel and wear that warm cities: of boilers, and heat's part of heat-and-power plants. */
  heat: Ranged
  /** Keys of the sources of each part. */
  sources: Record<'operation' | 'capital' | 'announced' | 'heat', string>
}

/** Plants whose cost is not decided. */
export interface Fleet {
  /** Names of those that stood at the decision. */
  standing: ReadonlySet<string>
  /** Those that opened or open after it, by name, and how far their price may lie from its middle. [pu] */
  announced: ReadonlyMap<string, { firm: Announced; range: Ranged }>
  /** By technology. */
  costs: ReadonlyMap<string, StandingCost>
}

/**
 * What plants cost that a run does not decide on:
 *
 *   operation = Σ fixed operation · electricity share · size                          over what stood at the decision
 *   capital   = Σ still paid for building · electricity share · size
 *   announced = Σ (annuity(rate, life) · price of building + fixed operation) · size  over what opens after it
 *   heat      = Σ (1 − electricity share) · running                                                            [money/a]
 *
 * each at home. The low case gives electricity the least, so that heat takes the most of the bill. What new plants for heat cost to build stays with
 * electricity, and what lines cost that stand is in the parts of tariffs for networks.
 *
 * @param paid  what the bill of a year of a path holds of it
 */
export function besideBill(
  units: readonly UnitYear[],
  { standing, announced, costs }: Fleet,
  paid: readonly BillLine[] = [],
): BesideBill {
  const isPaid = new Set(paid.map(({ name, item }) => `${item} ${name}`))
  const plants = units.flatMap(unit => {
    const cost = costs.get(unit.technology)
    return cost && unit.component !== 'Load' ? [{ unit, cost }] : []
  })
  const stood = plants.filter(({ unit }) => standing.has(unit.name))
  const kept = ({ unit }: (typeof plants)[number]) =>
    isPaid.has(`fixed operation ${standingStock(unit.technology, unit.bus)}`)
  const opened = units.flatMap(unit => {
    const known = announced.get(unit.name)
    return known && !isPaid.has(`firm additions ${unit.name}`) ? [{ unit, ...known }] : []
  })
  const yearly = (of: 'operation' | 'capital', own: typeof plants) =>
    eachCase(bound =>
      own.reduce(
        (sum, { unit, cost }) =>
          sum + cost[of][bound] * cost.electricity[bound] * KW_PER_MW * unit.homePu * unit.size,
        0,
      ),
    )
  return {
    operation: yearly(
      'operation',
      stood.filter(each => !kept(each)),
    ),
    capital: yearly('capital', stood),
    announced: eachCase(bound =>
      opened.reduce(
        (sum, { unit, firm, range }) => sum + yearlyOf(firm, range[bound]) * unit.homePu * unit.size,
        0,
      ),
    ),
    heat: eachCase(bound =>
      plants.reduce(
        (sum, { unit, cost }) => sum + (1 - cost.electricity[bound]) * unit.homePu * unit.running,
        0,
      ),
    ),
    sources: {
      operation: keysOf(stood.map(({ cost }) => cost)),
      capital: keysOf(stood.map(({ cost }) => cost)),
      announced: keysOf(opened.map(({ firm }) => firm)),
      heat: keysOf(plants.filter(({ cost }) => cost.electricity.low < 1).map(({ cost }) => cost)),
    },
  }
}

/** [money/MW/a] */
function yearlyOf({ candidate }: Announced, pricePu: number): number {
  const { overnightPerKw, fixedPerKwYear, discountRatePu, lifetimeYears } = candidate
  return (annuityPu(discountRatePu, lifetimeYears) * pricePu * overnightPerKw + fixedPerKwYear) * KW_PER_MW
}

/** Each key once; a part without rows says so. */
const keysOf = (rows: readonly { source: string }[]): string =>
  [...new Set(rows.flatMap(({ source }) => source.split(/\s+/).filter(Boolean)))].join(' ') ||
  'nothing of the kind'

/**
 * What electricity costs in a year with what stands beside the bill:
 *
 *   full cost = bill − heat + operation + capital + announced                                              [money/a]
 */
export const fullCost = (bill: number, beside: BesideBill): Ranged =>
  eachCase(
    bound =>
      bill - beside.heat[bound] + beside.operation[bound] + beside.capital[bound] + beside.announced[bound],
  )
