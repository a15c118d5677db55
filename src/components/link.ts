import { z } from 'zod'
import { attribute, descriptive, extensive, valueAt, varying } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import { decideSizes, sizingAttributes } from './sizing.ts'

const further = (n: number) => ({
  bus: attribute(`bus${n}`, '1', z.string().default(''), `Bus of output ${n}; empty if there is none.`),
  efficiency: varying(
    n === 1 ? 'efficiency' : `efficiency${n}`,
    'pu',
    z.number().default(1),
    `Output ${n} over input; negative for a further input.`,
  ),
})
const [one, two, three, four] = [further(1), further(2), further(3), further(4)]

/**
 * A directed, controllable connection, maybe converting: a border exchange, an electrolyser, a plant with
 * several outputs.
 *
 *   least · capacity ≤ input[t] ≤ most · capacity                                  [MW]
 *   output_k[t] = efficiency_k · input[t]                                          [MW]
 *
 * Capacity counts at the input, bus0, and is given or decided. With `p_min_pu` −1 the link may be reversed, which only makes sense without
 * losses: a reversed link with an efficiency below one would make energy from nothing, and scenarios refuse it.
 */
export const link = defineComponent({
  name: 'Link',
  list: 'links',
  attributes: {
    bus0: attribute('bus0', '1', z.string(), 'Bus of the input.'),
    bus1: one.bus,
    bus2: two.bus,
    bus3: three.bus,
    bus4: four.bus,
    carrier: attribute('carrier', '1', z.string().default(''), 'What the link is.'),
    technology: descriptive('technology', '1', z.string().default(''), 'Key into technologies.csv.'),
    capacityMw: extensive('p_nom', 'MW', z.number().min(0).default(0), 'Largest input.'),
    ...sizingAttributes('p_nom', 'MW'),
    mostPu: varying('p_max_pu', 'pu', z.number().default(1), 'Largest input over capacity.'),
    leastPu: varying(
      'p_min_pu',
      'pu',
      z.number().default(0),
      'Least input over capacity; −1 for both directions.',
    ),
    efficiencyPu: one.efficiency,
    efficiency2Pu: two.efficiency,
    efficiency3Pu: three.efficiency,
    efficiency4Pu: four.efficiency,
    marginalCostPerMwh: attribute('marginal_cost', 'money/MWh', z.number().default(0), 'Cost of input.'),
    lengthKm: attribute('length', 'km', z.number().min(0).default(0), 'Length.'),
    buildYear: descriptive('build_year', 'year', z.number().int().default(0), 'First year in operation.'),
  },
  build(units, building) {
    const { lp, ledger, snapshots } = building
    const sizing = decideSizes(
      'Link',
      'link',
      units.at.map(unit => ({ ...unit, size: unit.capacityMw })),
      building,
    )
    const input = lp.variables('link.input', [units.axis, snapshots.axis], (i, t) =>
      sizing.bounds(i!, valueAt(units.at[i!]!.leastPu, t!), valueAt(units.at[i!]!.mostPu, t!)),
    )
    sizing.limit(
      'link.input',
      (i, t) => [[1, input.at(i, t)]],
      i => units.at[i]!.leastPu,
      i => units.at[i]!.mostPu,
    )
    units.at.forEach((unit, i) => {
      const at = (bus: string) => ({ component: 'Link', name: unit.name, bus, carrier: unit.carrier })
      ledger.inject(at(unit.bus0), -1, input, i)
      if (unit.bus1) ledger.inject(at(unit.bus1), unit.efficiencyPu, input, i)
      if (unit.bus2) ledger.inject(at(unit.bus2), unit.efficiency2Pu, input, i)
      if (unit.bus3) ledger.inject(at(unit.bus3), unit.efficiency3Pu, input, i)
      if (unit.bus4) ledger.inject(at(unit.bus4), unit.efficiency4Pu, input, i)
      ledger.pay({ ...at(unit.bus0), item: 'running' }, unit.marginalCostPerMwh, input, i)
    })
  },
})
