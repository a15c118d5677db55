import { z } from 'zod'
import type { Term } from '../lp/model.ts'
import { attribute } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import type { BuiltKey } from '../network/ledger.ts'

/**
 * What flows or is burnt: electricity, heat, coal, wind. What is built of it may be limited in each investment period:
 *
 *   Σ size first there in p ≤ growth + relative growth · Σ size first there in p−1                  [MW]
 *
 * As in PyPSA, a unit counts as first there from its first period up to the one before its second: what closes after one
 * period counts as an addition in all later ones.
 *
 * Must stand after all components whose size may be decided.
 */
export const carrier = defineComponent({
  name: 'Carrier',
  list: 'carriers',
  attributes: {
    co2TonnesPerMwhThermal: attribute(
      'co2_emissions',
      't/MWh',
      z.number().default(0),
      'CO₂ of the fuel; negative for what takes it out of the air.',
    ),
    renewable: attribute('renewable', '1', z.boolean().default(false), 'Does it count as renewable?'),
    color: attribute('color', '1', z.string().default('#888888'), 'Colour in figures.'),
    growthMw: attribute(
      'max_growth',
      'MW',
      z.number().min(0).default(Number.POSITIVE_INFINITY),
      'Largest addition in an investment period.',
    ),
    relativeGrowth: attribute(
      'max_relative_growth',
      '1',
      z.number().default(0),
      'Addition allowed beyond that, over the addition of the period before.',
    ),
  },
  build(units, { lp, ledger, snapshots }) {
    const periods = [...new Set(snapshots.stretches.flatMap(({ period }) => period ?? []))]
    for (const { name, growthMw, relativeGrowth } of units.at) {
      if (!Number.isFinite(growthMw)) continue
      const added = (p: number, factor: number): Term[] => {
        const soFar = periods.slice(0, p + 1)
        const isNew = ({ activeIn }: BuiltKey) =>
          soFar.filter(period => activeIn.some(each => each.period === period)).length === 1
        return ledger.built
          .filter(({ key }) => key.carrier === name && isNew(key))
          .map(({ block, index }): Term => [factor, block.at(index)])
      }
      periods.forEach((period, p) => {
        const terms = added(p, 1)
        if (p > 0 && relativeGrowth > 0) terms.push(...added(p - 1, -relativeGrowth))
        if (terms.length > 0)
          lp.constraints(`carrier.growth ${name} ${period}`, [], () => ({ terms, atMost: growthMw }))
      })
    }
  },
})
