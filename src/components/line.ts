import { z } from 'zod'
import { attribute, descriptive, extensive, mapSeries, valueAt, varying } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import { decideSizes, sizingAttributes } from './sizing.ts'

/**
 * A lossless alternating-current line, as transport: power flows either way up to the usable rating.
 *
 *   |flow[t]| ≤ usable[t] · rating                                                 [MW]
 *
 * Positive from bus0 to bus1; the rating is given or decided. Left out: Kirchhoff's voltage law, which three zones in a row do not feel.
 */
export const line = defineComponent({
  name: 'Line',
  list: 'lines',
  attributes: {
    bus0: attribute('bus0', '1', z.string(), 'Bus at the beginning.'),
    bus1: attribute('bus1', '1', z.string(), 'Bus at the end.'),
    carrier: attribute('carrier', '1', z.string().default('AC'), 'What flows.'),
    ratingMva: extensive('s_nom', 'MVA', z.number().min(0).default(0), 'Largest flow.'),
    technology: descriptive('technology', '1', z.string().default(''), 'Key into technologies.csv.'),
    ...sizingAttributes('s_nom', 'MVA'),
    usablePu: varying(
      's_max_pu',
      'pu',
      z.number().min(0).default(1),
      'Share of the rating that may be used.',
    ),
    reactanceOhm: attribute('x', 'Ω', z.number().min(0).default(0), 'Series reactance.'),
    resistanceOhm: attribute('r', 'Ω', z.number().min(0).default(0), 'Series resistance.'),
    lengthKm: attribute('length', 'km', z.number().min(0).default(0), 'Length.'),
    buildYear: descriptive('build_year', 'year', z.number().int().default(0), 'First year in operation.'),
  },
  build(units, building) {
    const { lp, ledger, snapshots } = building
    const sizing = decideSizes(
      'Line',
      'line',
      units.at.map(unit => ({ ...unit, size: unit.ratingMva })),
      building,
    )
    const flow = lp.variables('line.flow', [units.axis, snapshots.axis], (i, t) => {
      const usable = valueAt(units.at[i!]!.usablePu, t!)
      return sizing.bounds(i!, -usable, usable)
    })
    sizing.limit(
      'line.flow',
      (i, t) => [[1, flow.at(i, t)]],
      i => mapSeries(units.at[i]!.usablePu, usable => -usable),
      i => units.at[i]!.usablePu,
    )
    units.at.forEach(({ name, bus0, bus1, carrier }, i) => {
      ledger.inject({ component: 'Line', name, bus: bus0, carrier }, -1, flow, i)
      ledger.inject({ component: 'Line', name, bus: bus1, carrier }, 1, flow, i)
    })
  },
})
