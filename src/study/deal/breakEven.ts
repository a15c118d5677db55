import { rootBetween } from '../../finance/internalRate.ts'
import { presentValue } from '../../finance/presentValue.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import type { Outlook } from './outlook.ts'
import type { Plant } from './plant.ts'
import type { Deal } from './terms.ts'

/** Prices at which a deal is just worth it. */
export interface BreakEvenPrice {
  currency: string
  /** `MWh` given, `MWh` of a product, or `kW and year`. */
  per: string
  priceYear: number
  /** At which the project, and at which its owners together, get just what they want; undefined where no price does it. */
  project: number | undefined
  owners: number | undefined
}

/** Prices are looked for up to this one. [money of the contract] */
const HIGHEST = 1e9

/**
 * The contract's price at which the present value of the project, or of its owners' equity, is nothing, all other terms as
 * they are. A deal without a contract is asked for one price for all its life that follows inflation.
 */
export function breakEvenPrice(deal: Deal, plant: Plant, outlook: Outlook, money: string): BreakEvenPrice {
  const sale =
    deal.sale.kind === 'market' || deal.sale.price === undefined
      ? {
          ...deal.sale,
          kind: 'energy' as const,
          currency: money as Deal['sale']['currency'],
          priceYear: outlook.baseYear,
          years: undefined,
          indexation: { inflation: 1, exchange: 0, to: 'USD' as const },
        }
      : deal.sale
  const at = (price: number) => evaluate({ ...deal, sale: { ...sale, price } }, plant, outlook, money)
  const solve = (value: (evaluation: Evaluation) => number) => priceWhere(price => value(at(price)))
  return {
    currency: sale.currency,
    per: { energy: 'MWh', product: 'MWh of product', capacity: 'kW and year', market: 'MWh' }[sale.kind],
    priceYear: sale.priceYear ?? deal.operationFrom,
    project: solve(({ flow }) => presentValue(deal.discountRate, flow.project)),
    owners: solve(({ flow }) => presentValue(deal.equityRate, flow.equity)),
  }
}

/** Where a worth that grows with the price is zero. */
function priceWhere(worth: (price: number) => number): number | undefined {
  if (worth(1e-6) > 0) return 0
  let upper = 1
  while (worth(upper) < 0) {
    upper *= 4
    if (upper > HIGHEST) return undefined
  }
  return rootBetween(worth, 1e-6, upper)
}
