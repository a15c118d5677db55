import { z } from 'zod'
import { attribute } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import { branchAttributes, carry } from './branch.ts'

/**
 * An alternating- or direct-current line.
 *
 *   |flow[t]| ≤ usable[t] · rating                                                 [MW]
 *   reactance on a base of 1 MVA = x / v_nom²                                      [pu]
 *
 * with the nominal voltage of bus0. Where the voltage law is off, as between zones, it is transport.
 */
export const line = defineComponent({
  name: 'Line',
  list: 'lines',
  attributes: {
    ...branchAttributes,
    carrier: attribute('carrier', '1', z.string().default('AC'), 'What flows.'),
    reactanceOhm: attribute('x', 'Ω', z.number().default(0), 'Series reactance.'),
    resistanceOhm: attribute('r', 'Ω', z.number().default(0), 'Series resistance.'),
    lengthKm: attribute('length', 'km', z.number().min(0).default(0), 'Length.'),
  },
  build(units, building) {
    const electricOf = (i: number) => {
      const { bus0, reactanceOhm, resistanceOhm } = units.at[i]!
      const base = building.nominalKv(bus0) ** 2
      return { reactancePu: reactanceOhm / base, resistancePu: resistanceOhm / base, shiftDeg: 0 }
    }
    carry('Line', 'line', units.at, electricOf, building)
  },
})
