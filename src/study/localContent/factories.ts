import { annuityPu } from '../../finance/annuity.ts'
import { eachCase, type Ranged } from '../ranged.ts'
import type { LedgerRow } from './ledger.ts'
import type { Order } from './orders.ts'
import type { Factory } from './tables.ts'

/** What a plan means for works. */
export interface FactoryYears {
  factory: Factory
  /** Yearly order from which the works pay for themselves. [MW/a] */
  breakEvenMw: Ranged
  /** Of all orders of the technology, of those that go to domestic makers in the middle case, and from which works pay at the prices of the year. [MW by year] */
  years: readonly { year: number; ordersMw: number; domesticMw: number; breakEvenMw: Ranged }[]
  /** Domestic orders of the mean year over capacity; with all orders going there. [pu] */
  utilisation: number
  utilisationOfAll: number
  /** What such works could deliver over the years of orders: for `policies.buildRate`. [MW] */
  deliverableMw: number
}

/**
 * Yearly order at which a works covers its fixed cost:
 *
 *   break-even = (annuity(rate, life) + fixed share) · investment / (margin · price of a MW's components)     [MW/a]
 *
 * @param pricePerMw  of the components that it makes [money/MW]
 * @param bound       low: cheap works with a good margin; high: dear works with a bad one
 * @see R. Brealey, S. Myers, F. Allen, “Principles of Corporate Finance”, McGraw-Hill, 13th ed. 2020, §10-2 (break-even analysis).
 */
export function breakEvenOrder(factory: Factory, pricePerMw: number, bound: keyof Ranged): number {
  const contrary = { low: 'high', middle: 'middle', high: 'low' } as const
  const { investment, fixedShare, margin, discountRatePu, lifetimeYears } = factory
  const yearly = (annuityPu(discountRatePu, lifetimeYears) + fixedShare[bound]) * investment[bound] * 1e6
  return yearly / (margin[contrary[bound]] * pricePerMw)
}

/**
 * Works of which the plan orders something.
 *
 * @param span  years of which means are taken; those with orders unless given
 */
export function factoryYears(
  factories: readonly Factory[],
  orders: readonly Order[],
  ledger: readonly LedgerRow[],
  span: readonly number[] = [],
): FactoryYears[] {
  return factories.flatMap(factory => {
    const own = orders.filter(({ technology }) => technology === factory.technology)
    const rows = ledger.filter(
      row =>
        row.case === 'middle' &&
        row.technology === factory.technology &&
        factory.components.includes(row.component),
    )
    const ordered = own.reduce((sum, { size }) => sum + size, 0)
    const price = rows.reduce((sum, { investment }) => sum + investment, 0)
    if (!(ordered > 0) || !(price > 0)) return []
    const years = [...new Set([...span, ...own.map(({ year }) => year)])].sort().map(year => {
      const ordersMw = own.filter(each => each.year === year).reduce((sum, { size }) => sum + size, 0)
      const parts = rows.filter(each => each.year === year)
      const all = parts.reduce((sum, { investment }) => sum + investment, 0)
      const domestic = parts.reduce((sum, row) => sum + row.domestic, 0)
      // A path builds at the prices of many years.
      const perMw = all > 0 ? all / ordersMw : price / ordered
      const breakEvenMw = eachCase(bound => breakEvenOrder(factory, perMw, bound))
      return { year, ordersMw, domesticMw: all > 0 ? (ordersMw * domestic) / all : 0, breakEvenMw }
    })
    const mean = (of: (each: (typeof years)[number]) => number) =>
      years.reduce((sum, each) => sum + of(each), 0) / years.length
    return {
      factory,
      breakEvenMw: eachCase(bound => breakEvenOrder(factory, price / ordered, bound)),
      years,
      utilisation: mean(each => each.domesticMw) / factory.capacity.middle,
      utilisationOfAll: mean(each => each.ordersMw) / factory.capacity.middle,
      deliverableMw: factory.capacity.middle * years.length,
    }
  })
}
