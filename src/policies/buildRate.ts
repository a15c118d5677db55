import { z } from 'zod'
import { definePolicy, inWords, limitAdditions } from './policy.ts'

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
  build: (most, building) => limitAdditions('buildRate', most, 'carrier', building),
  words: (_, dual, currency) =>
    dual < 0
      ? `One MW more that could be built would save ${inWords(-dual)} ${currency} a year.`
      : 'What could be built is not used up.',
})
