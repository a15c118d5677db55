import { z } from 'zod'
import { definePolicy, inWords } from './policy.ts'

/**
 * What the country can build:  Σ new size of a carrier ≤ largest.                                        [MW]
 *
 * One row for each carrier named. A rate in MW a year times the years until the plan's year gives `mw`.
 */
export const buildRate = definePolicy({
  name: 'buildRate',
  options: z.record(z.string(), z.number().min(0)).describe('Largest addition by carrier. [MW]'),
  ofInvestment: true,
  names: most => Object.keys(most).map(name => ({ kind: 'carrier', name, path: [name] })),
  build(most, { lp, ledger }) {
    return Object.entries(most).map(([carrier, mw]) =>
      lp.constraints(`buildRate ${carrier}`, [], () => ({
        terms: ledger.built
          .filter(({ key }) => key.carrier === carrier)
          .map(({ block, index }) => [1, block.at(index)] as const),
        atMost: mw,
      })),
    )
  },
  words: (_, dual, currency) =>
    dual < 0
      ? `One MW more that could be built would save ${inWords(-dual)} ${currency} a year.`
      : 'What could be built is not used up.',
})
