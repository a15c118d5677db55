import { z } from 'zod'
import { sumOverTime } from '../network/ledger.ts'
import { definePolicy, inWords } from './policy.ts'

/** A cap on the CO₂ of the country over the whole horizon:  Σ emissions ≤ tonnes. Its dual is the price of a tonne. [t] */
export const co2Cap = definePolicy({
  name: 'co2Cap',
  options: z.strictObject({ tonnes: z.number().min(0).describe('Largest emission of the horizon. [t]') }),
  shortfallPrice: 20,
  build({ tonnes }, { lp, ledger, isAbroad }) {
    return [
      lp.constraints('co2Cap', [], () => ({
        terms: ledger.emissions
          .filter(({ key }) => !isAbroad(key.bus))
          .flatMap(entry => sumOverTime(entry, ledger.snapshots)),
        atMost: tonnes,
      })),
    ]
  },
  words: (_, dual, currency) =>
    dual < 0
      ? `The last tonne of CO₂ that the cap forbids would have saved ${inWords(-dual)} ${currency}: a price of that height has the same effect.`
      : 'The cap does not bind: less CO₂ is emitted anyway.',
})
