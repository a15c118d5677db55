import type { PathInvestment } from './investPath.ts'
import { consumerSummary, contentSummary, dealSummaries } from './investSummary.ts'
import { contentOfYear } from './localContent/ofPathYear.ts'
import { eachCase } from './ranged.ts'

/** The figures of an evaluation of a path that others compare; written as `invest.json`. */
export function summarisePathInvestment(investment: PathInvestment) {
  const { scenario, money, priceYear, decision, rate, presentValue, deals, periods, content } = investment
  return {
    ...{ scenario, money, priceYear, decision, rate, presentValue },
    deals: dealSummaries(deals),
    periods: periods.map(({ year, years, weight, since, consumers, ledger }) => {
      const own = contentOfYear(content, { since, year })
      const quantities = [...new Set(ledger.map(({ quantity }) => quantity))]
      return {
        ...{ year, years, weight },
        consumers: {
          with: consumerSummary(consumers.with),
          without: consumers.without && consumerSummary(consumers.without),
        },
        content: contentSummary(own, false),
        announced: contentSummary(own, true),
        /** [m³/a; t/a; ha] */
        ledgers: Object.fromEntries(
          quantities.map(quantity => [
            quantity,
            eachCase(bound =>
              ledger
                .filter(each => each.quantity === quantity)
                .reduce((sum, { amount }) => sum + amount[bound], 0),
            ),
          ]),
        ),
      }
    }),
    content: contentSummary(content, false),
    announced: contentSummary(content, true),
  }
}
