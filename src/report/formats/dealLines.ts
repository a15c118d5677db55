import type { DealResult } from '../../study/deal/index.ts'
import { priceUnit } from '../investment/dealWords.ts'
import { amount, joined, say, type Text, unitOf } from '../words/text.ts'

/** A rate on a terminal, or a dash. */
export const rate = (value: number | undefined): Text =>
  value === undefined ? '–' : joined([amount(100 * value, 1), '%'], ' ')

/** Years on a terminal, or a dash. */
export const years = (value: number | undefined): Text => (value === undefined ? '–' : amount(value, 1))

/** How often a debt is covered, or a dash. */
export const times = (value: number | undefined): Text => (value === undefined ? '–' : amount(value, 2))

/** Money on a terminal. [million money] */
export const inMillions = (money: number): Text => amount(money / 1e6, 1)

/** Project, owners, debt, state and levelised cost, a line each. */
export function measureLines({ deal, measures }: DealResult, money: string): Text[] {
  const { currency } = deal
  const { lcoe } = measures
  return [
    say('dealLines.project', {
      npv: inMillions(measures.projectNpv),
      currency,
      at: rate(deal.discountRate),
      irr: rate(measures.projectIrr),
      payback: years(measures.projectPaybackYears),
    }),
    say('dealLines.owners', {
      npv: inMillions(measures.equityNpv),
      currency,
      at: rate(deal.equityRate),
      irr: rate(measures.equityIrr),
      payback: years(measures.equityPaybackYears),
    }),
    say('dealLines.debt', {
      least: times(measures.leastDscr),
      mean: times(measures.meanDscr),
      llcr: times(measures.llcr),
    }),
    say('dealLines.state', { money: inMillions(measures.stateNpv), currency }),
    joined(
      [
        say('dealLines.lcoe', {
          discounted: amount(lcoe.discounted, 1),
          currency: money,
          per: unitOf(lcoe.per),
          annuity: amount(lcoe.annuitised, 1),
          rate: rate(lcoe.ratePu),
        }),
        ...(Number.isNaN(lcoe.ofAvailable)
          ? []
          : [say('dealLines.available', { money: amount(lcoe.ofAvailable, 1) })]),
      ],
      '',
    ),
  ]
}

/** The price that just does it, for the project and for its owners, beside the one that was agreed. */
export function breakEvenLine(result: DealResult): Text {
  const { breakEven, deal } = result
  const price = (value: number | undefined) =>
    value === undefined ? say('dealLines.noPrice') : amount(value, 0)
  return joined(
    [
      say('dealLines.breakEven', {
        unit: priceUnit(result),
        project: price(breakEven.project),
        owners: price(breakEven.owners),
      }),
      ...(deal.sale.price === undefined
        ? []
        : [say('dealLines.agreed', { price: amount(deal.sale.price, 0) })]),
    ],
    '',
  )
}
