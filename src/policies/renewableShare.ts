import { z } from 'zod'
import { sumOverTime } from '../network/ledger.ts'
import { definePolicy, inWords } from './policy.ts'

/**
 * A least share of renewables in the country's generation over the horizon:
 *
 *   Σ h · renewable generation − share · Σ h · generation ≥ 0                                   [MWh]
 *
 * Generation is from primary energy: what storage gives back is not counted twice, imports are not counted. Which
 * carriers are renewable says the column `renewable` of the carriers. Curtailed energy does not count.
 */
export const renewableShare = definePolicy({
  name: 'renewableShare',
  options: z.strictObject({
    share: z.number().min(0).max(1).describe('Least share of generation. [pu]'),
  }),
  shortfallPrice: 20,
  build({ share }, { lp, ledger, isHome, isRenewable }) {
    const home = ledger.generation.filter(({ key }) => isHome(key.bus))
    return [
      lp.constraints('renewableShare', [], () => ({
        terms: home.flatMap(entry =>
          sumOverTime(entry, ledger.snapshots, (isRenewable(entry.key.carrier) ? 1 : 0) - share),
        ),
        atLeast: 0,
      })),
    ]
  },
  words: ({ share }, dual, currency) =>
    dual > 0
      ? `One MWh more of renewables than ${percent(share)} asks for would cost ${inWords(dual)} ${currency}: what a green certificate would be worth.`
      : `The share of ${percent(share)} does not bind: it would be reached without being asked for.`,
})

const percent = (share: number) => `${Number((100 * share).toPrecision(3))} %`
