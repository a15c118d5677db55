import type { DealResult } from '../../study/deal/index.ts'
import { keysIn } from '../sourcing.ts'
import { ofScenario } from '../words/naming.ts'
import { amount, percentOf, say, type Text, unitOf } from '../words/text.ts'

const none = say('deals.none')
/** A rate, or that there is none. */
export const rate = (value: number | undefined) => (value === undefined ? none : percentOf(value))
/** Years, or never. */
export const years = (value: number | undefined) =>
  value === undefined ? say('deals.never') : amount(value, 1)
/** A price, or that none does it. */
export const price = (value: number | undefined) => (value === undefined ? none : amount(value, 0))
/** How often a debt is covered, or that there is none. */
export const times = (value: number | undefined) => (value === undefined ? none : amount(value, 2))

/** Where a deal's numbers come from. */
export const sourceOf = ({ deal }: DealResult) => {
  const parts = [deal, deal.sale, ...Object.values(deal.partners), ...Object.values(deal.loans)]
  return say('deals.source', { keys: keysIn(parts.map(({ source }) => source)).join(', ') })
}

/** A deal, as its scenario calls it. */
export const dealTitle = ({ name, deal }: Pick<DealResult, 'name' | 'deal'>): Text =>
  ofScenario('deal', name, deal.title)

/** In what the price of a contract is told. */
export const priceUnit = ({ breakEven: { currency, priceYear, per } }: DealResult): Text =>
  say('measures.priceUnit', { currency, year: String(priceYear), per: unitOf(per) })

/** What a deal has to sell in a year: hydrogen or another product, else electricity. [MWh/a] */
export const givenMwh = ({ deal, plant }: DealResult): number =>
  deal.sale.kind === 'product' ? plant.productMwh : plant.energyMwh
