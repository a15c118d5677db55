import { z } from 'zod'
import { binds, definePolicy, inWords } from './policy.ts'

/**
 * What works and imports can deliver until the plan's year:  Σ new size of a technology ≤ largest.        [MW]
 *
 * One row for each technology named. `planning.factories` fills it from the works in the data.
 */
export const deliverable = definePolicy({
  name: 'deliverable',
  options: z.record(z.string(), z.number().min(0)).describe('Largest addition by technology. [MW]'),
  ofInvestment: true,
  names: most => Object.keys(most).map(name => ({ kind: 'candidate technology', name, path: [name] })),
  build(most, { lp, ledger }) {
    return Object.entries(most).map(([technology, mw]) =>
      lp.constraints(`deliverable ${technology}`, [], () => ({
        terms: ledger.built
          .filter(({ key }) => key.technology === technology)
          .map(({ block, index }) => [1, block.at(index)] as const),
        atMost: mw,
      })),
    )
  },
  words: (_, dual, currency) =>
    binds(dual)
      ? `One MW more that works could deliver would save ${inWords(-dual)} ${currency} a year.`
      : 'What works can deliver is not used up.',
})
