import { z } from 'zod'
import { binds, definePolicy, inWords, limitAdditions } from './policy.ts'

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
  build: (most, building) => limitAdditions('deliverable', most, 'technology', building),
  words: (_, dual, currency) =>
    binds(dual)
      ? `One MW more that works could deliver would save ${inWords(-dual)} ${currency} a year.`
      : 'What works can deliver is not used up.',
})
