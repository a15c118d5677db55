import { z } from 'zod'
import { type Entry, sumOverTime, type WaterPort } from '../network/ledger.ts'
import type { Snapshots } from '../network/snapshots.ts'
import { binds, definePolicy, inWords } from './policy.ts'

const cap = z.strictObject({
  consumption: z.number().min(0).optional().describe('Largest consumption. [million m³]'),
  withdrawal: z.number().min(0).optional().describe('Largest withdrawal. [million m³]'),
  months: z
    .array(z.number().int().min(1).max(12))
    .min(1)
    .optional()
    .describe('Months that count, 1 to 12; all unless given.'),
})

const M3_PER_MILLION = 1e6

/**
 * Caps on the water that power takes from a basin:
 *
 *   Σ h · m³/MWh · output ≤ cap                                                                        [m³]
 *
 * over the horizon or over some of its months; one row for each cap. Cooling and electrolysis are inside, as they are what a dispatch
 * decides; washing and the evaporation of reservoirs are told in the ledger of water alone. Factors are the middle ones of water.csv. The dual
 * is the price of a cubic metre.
 */
export const water = definePolicy({
  name: 'water',
  options: z.record(z.string(), cap).describe('Caps by basin.'),
  shortfallPrice: 2,
  names: caps => Object.keys(caps).map(name => ({ kind: 'basin', name, path: [name] })),
  build(caps, { lp, ledger }) {
    return Object.entries(caps).flatMap(([basin, { months, ...amounts }]) =>
      (['consumption', 'withdrawal'] as const).flatMap(kind => {
        const most = amounts[kind]
        if (most === undefined) return []
        const entries = ledger.water.filter(({ key }) => key.basin === basin && key.kind === kind)
        return lp.constraints(`water ${basin} ${kind}`, [], () => ({
          terms: entries.flatMap(entry => inMonths(entry, ledger.snapshots, months)),
          atMost: most * M3_PER_MILLION,
        }))
      }),
    )
  },
  words: (_, dual, currency) =>
    binds(dual)
      ? `The last cubic metre that the cap forbids would have saved ${inWords(-dual)} ${currency}: a price of that height has the same effect.`
      : 'The cap does not bind: less water is taken anyway.',
})

/** Terms of an entry in some months of the year. [m³] */
function inMonths(entry: Entry<WaterPort>, snapshots: Snapshots, months: readonly number[] | undefined) {
  const terms = sumOverTime(entry, snapshots)
  if (!months) return terms
  return terms.filter((_, t) => months.includes(Number(snapshots.axis.labels[t]!.slice(5, 7))))
}
