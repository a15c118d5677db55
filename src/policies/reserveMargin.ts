import { z } from 'zod'
import { definePolicy, inWords } from './policy.ts'

/**
 * A capacity reserve margin: what can be counted on must exceed the highest demand of the country.
 *
 *   Σ credit · capacity ≥ (1 + margin) · peak                                                   [MW]
 *
 * Credits are the units' `capacity_credit`: for plants what is there in the hours of highest demand, for storage its
 * duration over the hours that count in full (`firm_hours` of reliability.csv; six where nothing is said). Connections to neighbours have none. Zones are not told apart: whether the power gets where
 * it is needed is for the dispatch to say.
 */
export const reserveMargin = definePolicy({
  name: 'reserveMargin',
  options: z.strictObject({
    margin: z.number().min(0).max(1).describe('Share of the peak to have beyond it. [pu]'),
  }),
  ofInvestment: true,
  build({ margin }, { lp, ledger, isHome, peakDemandMw }) {
    const home = ledger.firm.filter(({ port }) => isHome(port.bus))
    const given = home.reduce((sum, { mw }) => sum + mw.given, 0)
    return [
      lp.constraints('reserveMargin', [], () => ({
        terms: home.flatMap(({ mw }) => mw.terms),
        atLeast: (1 + margin) * peakDemandMw - given,
      })),
    ]
  },
  words: (_, dual, currency) =>
    dual > 0
      ? `One MW more to count on at the peak would cost ${inWords(dual)} ${currency} a year: what a capacity payment would have to be.`
      : 'The margin does not bind: what is there for other reasons is enough.',
})
