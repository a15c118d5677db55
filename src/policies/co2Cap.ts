import { z } from 'zod'
import { valueAt } from '../network/attribute.ts'
import { definePolicy } from './policy.ts'

/** A cap on the CO₂ of the whole horizon:  Σ emissions ≤ tonnes. Its dual is the price of a tonne. [t] */
export const co2Cap = definePolicy({
  name: 'co2Cap',
  options: z.strictObject({ tonnes: z.number().min(0).describe('Largest emission of the horizon. [t]') }),
  build({ tonnes }, { lp, ledger, snapshots }) {
    lp.constraints('co2Cap', [], () => ({
      terms: ledger.emissions.flatMap(({ rate, block, index }) =>
        [...snapshots.hours].map((h, t) => [valueAt(rate, t) * h, block.at(index, t)] as const),
      ),
      atMost: tonnes,
    }))
  },
})
