import { z } from 'zod'
import { definePolicy, inWords } from './policy.ts'

/** Lower heating value of hydrogen. [MWh/t] */
export const HYDROGEN_MWH_PER_TONNE = 33.33

/**
 * Hydrogen to be delivered at a bus over the horizon, at any time within a largest rate:
 *
 *   0 ≤ delivery[t] ≤ swing · mean delivery,   Σ h · delivery[t] ≥ tonnes · 33.33 MWh/t                 [MW, MWh]
 *
 * A swing of 1 is a constant flow, as a pipeline or an ammonia plant wants it.
 */
export const hydrogenDelivery = definePolicy({
  name: 'hydrogenDelivery',
  options: z.strictObject({
    bus: z.string().describe('Hydrogen bus.'),
    tonnes: z.number().min(0).describe('Delivery of the horizon. [t]'),
    swing: z.number().min(1).default(1.2).describe('Largest delivery over the mean. [pu]'),
  }),
  names: ({ bus }) => [{ kind: 'bus', name: bus, path: ['bus'] }],
  shortfallPrice: 50,
  build({ bus, tonnes, swing }, { lp, ledger, snapshots }) {
    const energyMwh = tonnes * HYDROGEN_MWH_PER_TONNE
    const total = snapshots.hours.reduce((sum, h) => sum + h, 0)
    const delivery = lp.variables('hydrogenDelivery.flow', [{ labels: [bus] }, snapshots.axis], () => ({
      lower: 0,
      upper: (swing * energyMwh) / total,
    }))
    const port = { component: 'Policy', name: `hydrogen delivery ${bus}`, bus, carrier: 'hydrogen' }
    ledger.inject(port, -1, delivery, 0)
    return [
      lp.constraints('hydrogenDelivery', [], () => ({
        terms: [...snapshots.hours].map((h, t) => [h, delivery.at(0, t)] as const),
        atLeast: energyMwh,
      })),
    ]
  },
  words: (_, dual, currency) =>
    `One kilogram more of hydrogen would cost ${inWords((dual * HYDROGEN_MWH_PER_TONNE) / 1000)} ${currency}.`,
})
