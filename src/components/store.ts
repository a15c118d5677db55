import { z } from 'zod'
import type { Term } from '../lp/model.ts'
import { lifeAttributes } from '../network/activity.ts'
import { attribute, descriptive, extensive, varying, varyingExtensive } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import { marginalCurveAttribute, payRunning } from './costCurve.ts'
import { fixSeries } from './given.ts'
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
    hourlyLossPu: varying(
      'standing_loss',
      'pu',
      z.number().min(0).lt(1).default(0),
      'Share of the level lost each hour.',
    ),
    cyclic: attribute('e_cyclic', '1', z.boolean().default(false), 'Does the last hour precede the first?'),
    cyclicPerPeriod: attribute(
      'e_cyclic_per_period',
      '1',
      z.boolean().default(false),
      'Does each investment period end as it began?',
    ),
    initialLevelMwh: extensive('e_initial', 'MWh', z.number().default(0), 'Level before the first hour.'),
    initialPerPeriod: attribute(
      'e_initial_per_period',
      '1',
      z.boolean().default(false),
      'Does each investment period begin at the initial level?',
    ),
    givenLevelMwh: varyingExtensive(
      'e_set',
      'MWh',
      z.number().default(Number.NaN),
      'Level to be kept; empty where free.',
    ),
    givenMw: varyingExtensive(
      'p_set',
      'MW',
      z.number().default(Number.NaN),
      'Output to be kept; empty where free.',
    ),
    sign: attribute('sign', '1', z.number().default(1), '+1 gives to the bus what leaves the store.'),
    marginalCostPerMwh: varying(
      'marginal_cost',
      'money/MWh',
      z.number().default(0),
      'Cost of output, earned back on filling.',
    ),
    marginalCurve: marginalCurveAttribute,
    risingCostPerMwh2: varying(
      'marginal_cost_quadratic',
      'money/MW²h',
      z.number().min(0).default(0),
      'Cost of the square of the output.',
    ),
    keepingCostPerMwh: varying(
      'marginal_cost_storage',
      'money/MWh/h',
      z.number().default(0),
      'Cost of keeping a MWh for an hour.',
    ),
    ...lifeAttributes,
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
      sizing.bounds(i!, t!, units.at[i!]!.leastPu, units.at[i!]!.mostPu),
    )
    sizing.limit(
      'store.level',
      (i, t) => [[1, level.at(i, t)]],
      i => units.at[i]!.leastPu,
      i => units.at[i]!.mostPu,
    )
    const output = lp.variables('store.output', axes, (i, t) =>
      sizing.active(i!, t!)
        ? { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY }
        : { lower: 0, upper: 0 },
    )
    const balance = lp.constraints('store.balance', axes, (i, t) => {
      const active = (step: number) => sizing.active(i!, step)
      if (!active(t!)) return { terms: [] }
      const before = levelBefore(units.at[i!]!, level, i!, t!, snapshots, active)
      return {
        terms: [[1, level.at(i, t)], ...before.terms, [snapshots.hours[t!]!, output.at(i, t)]],
        equals: before.givenMwh,
      }
    })
    const levelTerm = (i: number, t: number): Term[] => [[1, level.at(i, t)]]
    const outputTerm = (i: number, t: number): Term[] => [[1, output.at(i, t)]]
    fixSeries(lp, 'store.givenLevel', units, snapshots, sizing, i => units.at[i]!.givenLevelMwh, levelTerm)
    fixSeries(lp, 'store.given', units, snapshots, sizing, i => units.at[i]!.givenMw, outputTerm)
    units.at.forEach((unit, i) => {
      const port = { component: 'Store', name: unit.name, bus: unit.bus, carrier: unit.carrier }
      const { cyclic, cyclicPerPeriod, initialPerPeriod, initialLevelMwh } = unit
      const active = (t: number) => sizing.active(i, t)
      ledger.inject(port, unit.sign, output, i)
      ledger.keep({
        port,
        level,
        balance,
        index: i,
        cyclic,
        cyclicPerPeriod,
        initialPerPeriod,
        initialLevelMwh,
        active,
      })
      const running = { ...port, item: 'running' }
      payRunning('store', unit, unit.energyMwh, running, output, i, active, building)
      ledger.pay({ ...port, item: 'keeping' }, unit.keepingCostPerMwh, level, i)
    })
  },
})
