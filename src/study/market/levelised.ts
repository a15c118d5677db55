import { type Card, type Part, sumOf } from '../explain/cards/card.ts'

/** Levelised costs of a unit that may be built. [money/MWh] */
export interface LevelisedCost {
  name: string
  bus: string
  technology: string
  isBuilt: boolean
  /** Energy given by each MW. [MWh/MW] */
  fullLoadHours: number
  levelisedCost: number
  systemLevelisedCost: number
}

/** Less energy than this gives no cost for each MWh. [MWh/MW] */
const SOME_HOURS = 200

/**
 * Levelised cost of electricity: what a MW costs a year over what it gives,
 *
 *   LCOE = (annuity · overnight + fixed operation + running + CO₂ + energy taken) / energy given     [money/MWh]
 *
 * with the energy that it gives in the plan, curtailed energy left out. As cost and energy are the same each year, this equals
 * the ratio of their present values over the lifetime.
 *
 * @see IEA and NEA, “Projected Costs of Generating Electricity 2020”, OECD, Paris, 2020, annex on methodology.
 */
export function levelisedCost({ costs, values, fullLoadHours }: Card): number {
  return (sumOf(costs) - sumOf(ofEnergy(values, 'taken'))) / fullLoadHours
}

/**
 * System levelised cost: the same, and what it costs the system that the energy does not come when it is needed,
 *
 *   system LCOE = LCOE + (mean price − market value)                                                 [money/MWh]
 *
 * with the mean price weighted with demand and the market value weighted with what the unit gives. Two technologies with equal
 * system costs are equally good to the system, which those with equal LCOE need not be.
 *
 * @param meanPricePerMwh  demand-weighted price of the country [money/MWh]
 * @see F. Ueckerdt, L. Hirth, G. Luderer, O. Edenhofer, “System LCOE: What are the costs of variable renewables?”, Energy 63,
 *   61–75, 2013, doi:10.1016/j.energy.2013.10.072.
 */
export function systemLevelisedCost(card: Card, meanPricePerMwh: number): number {
  const marketValue = sumOf(ofEnergy(card.values, 'energy')) / card.fullLoadHours
  return levelisedCost(card) + meanPricePerMwh - marketValue
}

const ofEnergy = (parts: readonly Part[], what: 'energy' | 'taken') =>
  parts.filter(part => part.what === what)

/** Both for all units that give electricity or would, cheapest for the system first; connections and stores of energy have none. */
export function levelisedCostsOf(cards: readonly Card[], meanPricePerMwh: number): LevelisedCost[] {
  return cards
    .filter(({ component, fullLoadHours }) => GIVING.has(component) && fullLoadHours > SOME_HOURS)
    .map(card => ({
      name: card.name,
      bus: card.bus,
      technology: card.technology,
      isBuilt: card.size > 0,
      fullLoadHours: card.fullLoadHours,
      levelisedCost: levelisedCost(card),
      systemLevelisedCost: systemLevelisedCost(card, meanPricePerMwh),
    }))
    .sort((one, other) => one.systemLevelisedCost - other.systemLevelisedCost)
}

const GIVING = new Set(['Generator', 'HeatAndPower', 'StorageUnit'])
