import { z } from 'zod'
import { definePolicy } from './policy.ts'

/** A price on every tonne of CO₂: each emission of the country is paid for in the bill. [money/t] */
export const co2Price = definePolicy({
  name: 'co2Price',
  options: z.strictObject({ perTonne: z.number().min(0).describe('Price of a tonne of CO₂. [money/t]') }),
  build({ perTonne }, { ledger, isAbroad }) {
    if (perTonne === 0) return []
    for (const { key, rate, block, index } of ledger.emissions) {
      if (isAbroad(key.bus)) continue
      const heading = { component: key.component, name: key.name, carrier: key.carrier, item: 'CO₂' }
      ledger.pay(heading, (rate as number) * perTonne, block, index)
    }
    return []
  },
})
