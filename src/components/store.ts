import { z } from 'zod'
import { attribute, descriptive, extensive, valueAt, varying } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import { levelBefore } from './levelBefore.ts'
import { decideSizes, sizingAttributes } from './sizing.ts'

/**
 * Energy alone: a hydrogen tank, a cavern, a heat tank. Power in and out is limited by what is connected.
 *
 *   least · energy ≤ level[t] ≤ most · energy                                      [MWh]
 *   level[t] = (1−loss)^h · level[t−1] − h · output[t]                             [MWh]
 *
 * The energy is given or decided. `output` is what the store gives to its bus, negative while it fills.
 */
export const store = defineComponent({
  name: 'Store',
  list: 'stores',
  attributes: {
    bus: attribute('bus', '1', z.string(), 'Bus the store is attached to.'),
    carrier: attribute('carrier', '1', z.string().default(''), 'What is stored.'),
    technology: descriptive('technology', '1', z.string().default(''), 'Key into technologies.csv.'),
    energyMwh: extensive('e_nom', 'MWh', z.number().min(0).default(0), 'Largest level.'),
    ...sizingAttributes('e_nom', 'MWh'),
    mostPu: varying('e_max_pu', 'pu', z.number().default(1), 'Largest level over energy.'),
    leastPu: varying('e_min_pu', 'pu', z.number().default(0), 'Least level over energy.'),
    hourlyLossPu: attribute(
      'standing_loss',
      'pu',
      z.number().min(0).lt(1).default(0),
      'Share of the level lost each hour.',
    ),
    cyclic: attribute('e_cyclic', '1', z.boolean().default(false), 'Does the last hour precede the first?'),
    initialLevelMwh: extensive('e_initial', 'MWh', z.number().default(0), 'Level before the first hour.'),
    marginalCostPerMwh: attribute('marginal_cost', 'money/MWh', z.number().default(0), 'Cost of output.'),
    buildYear: descriptive('build_year', 'year', z.number().int().default(0), 'First year in operation.'),
  },
  build(units, building) {
    const { lp, ledger, snapshots } = building
    const sizing = decideSizes(
      'Store',
      'store',
      units.at.map(unit => ({ ...unit, size: unit.energyMwh })),
      building,
    )
    const axes = [units.axis, snapshots.axis]
    const level = lp.variables('store.level', axes, (i, t) =>
      sizing.bounds(i!, valueAt(units.at[i!]!.leastPu, t!), valueAt(units.at[i!]!.mostPu, t!)),
    )
    sizing.limit(
      'store.level',
      (i, t) => [[1, level.at(i, t)]],
      i => units.at[i]!.leastPu,
      i => units.at[i]!.mostPu,
    )
    const output = lp.variables('store.output', axes, (i, t) => {
      const { mostPu, leastPu } = units.at[i!]!
      const range = valueAt(mostPu, t!) - Math.min(0, valueAt(leastPu, t!))
      return sizing.bounds(i!, -range / snapshots.hours[t!]!, range / snapshots.hours[t!]!)
    })
    const balance = lp.constraints('store.balance', axes, (i, t) => {
      const before = levelBefore(units.at[i!]!, level, i!, t!, snapshots.hours)
      return {
        terms: [[1, level.at(i, t)], ...before.terms, [snapshots.hours[t!]!, output.at(i, t)]],
        equals: before.givenMwh,
      }
    })
    units.at.forEach((unit, i) => {
      const port = { component: 'Store', name: unit.name, bus: unit.bus, carrier: unit.carrier }
      ledger.inject(port, 1, output, i)
      ledger.keep(port, level, balance, i)
      ledger.pay({ ...port, item: 'running' }, unit.marginalCostPerMwh, output, i)
    })
  },
})
