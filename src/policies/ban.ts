import { z } from 'zod'
import { definePolicy, inWords } from './policy.ts'

/** Technologies that may not be built:  Σ new size of a technology ≤ 0.                                  [MW] */
export const ban = definePolicy({
  name: 'ban',
  options: z.array(z.string()).describe('Technologies, as in technologies.csv.'),
  ofInvestment: true,
  names: technologies => technologies.map((name, k) => ({ kind: 'candidate technology', name, path: [k] })),
  build(technologies, { lp, ledger }) {
    return technologies.map(technology =>
      lp.constraints(`ban ${technology}`, [], () => ({
        terms: ledger.built
          .filter(({ key }) => key.technology === technology)
          .map(({ block, index }) => [1, block.at(index)] as const),
        atMost: 0,
      })),
    )
  },
  words: (_, dual, currency) =>
    dual < 0
      ? `The first MW would save ${inWords(-dual)} ${currency} a year.`
      : 'The ban costs nothing: none would be built.',
})
