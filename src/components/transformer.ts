import { z } from 'zod'
import { attribute, varying } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import { branchAttributes, carry } from './branch.ts'

/**
 * A transformer, maybe with taps and a phase shift.
 *
 *   |flow[t]| ≤ usable[t] · rating                                                 [MW]
 *   reactance on a base of 1 MVA = x · tap ratio / rating                          [pu]
 *   angle(bus0) − angle(bus1) = reactance · flow[t] + shift[t]                     [rad]
 *
 * A positive shift lowers the flow from bus0 to bus1. It is given, or decided in each snapshot where its limits differ.
 */
export const transformer = defineComponent({
  name: 'Transformer',
  list: 'transformers',
  attributes: {
    ...branchAttributes,
    carrier: attribute('carrier', '1', z.string().default('AC'), 'What flows.'),
    reactancePu: attribute('x', 'pu', z.number().default(0), 'Series reactance, on its rating.'),
    resistancePu: attribute('r', 'pu', z.number().default(0), 'Series resistance, on its rating.'),
    tapRatio: attribute('tap_ratio', '1', z.number().gt(0).default(1), 'Ratio of the voltages.'),
    shiftDeg: varying('phase_shift', '°', z.number().default(0), 'Angle that it adds.'),
    leastShiftDeg: attribute('phase_shift_min', '°', z.number().default(0), 'Least angle, if decided.'),
    mostShiftDeg: attribute(
      'phase_shift_max',
      '°',
      z.number().default(0),
      'Largest angle; decided in each snapshot where it is above the least.',
    ),
  },
  build(units, building) {
    const { lp, snapshots } = building
    const electricOf = (i: number) => {
      const { name, reactancePu, resistancePu, tapRatio, ratingMva, shiftDeg, leastShiftDeg, mostShiftDeg } =
        units.at[i]!
      const electric = {
        reactancePu: (reactancePu * tapRatio) / ratingMva,
        resistancePu: (resistancePu * tapRatio) / ratingMva,
      }
      if (!(leastShiftDeg < mostShiftDeg)) return { ...electric, shiftDeg }
      const shift = lp.variables(`transformer.shift ${name}`, [{ labels: [name] }, snapshots.axis], () => ({
        lower: leastShiftDeg,
        upper: mostShiftDeg,
      }))
      return { ...electric, shiftDeg: 0, shift }
    }
    carry('Transformer', 'transformer', units.at, electricOf, building)
  },
})
