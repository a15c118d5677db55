import { z } from 'zod'
import { sumOverTime } from '../network/ledger.ts'
import { definePolicy, inWords } from './policy.ts'

/**
 * A limit on what the neighbours supply over the horizon:  Σ h · supply abroad ≤ energy.                 [MWh]
 *
 * What they supply to one another through the country counts as well.
 */
export const importLimit = definePolicy({
  name: 'importLimit',
  options: z.strictObject({ mwh: z.number().min(0).describe('Largest import of the horizon. [MWh]') }),
  shortfallPrice: 50,
  build({ mwh }, { lp, ledger }) {
    const abroad = ledger.generation.filter(({ key }) => key.carrier === 'import')
    return [
      lp.constraints('importLimit', [], () => ({
        terms: abroad.flatMap(entry => sumOverTime(entry, ledger.snapshots)),
        atMost: mwh,
      })),
    ]
  },
  words: (_, dual, currency) =>
    dual < 0
      ? `One MWh more of imports would save ${inWords(-dual)} ${currency}.`
      : 'The limit does not bind: less is imported anyway.',
})
