import { z } from 'zod'
import { attribute, descriptive, extensive } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import { decideSizes, sizingAttributes } from './sizing.ts'

/**
 * Share of the power sent into a direct-current link that arrives:
 *
 *   η = (1 − converterLoss) · (1 − lineLoss · length / 1000 km) · (1 − converterLoss)     [pu]
 *
 * @example
 * arrivingPu(0.007, 0.035, 1200)   // ≈ 0.944635
 */
export function arrivingPu(converterLossPu: number, lineLossPuPer1000Km: number, lengthKm: number): number {
  return (1 - converterLossPu) ** 2 * Math.max(0, 1 - (lineLossPuPer1000Km * lengthKm) / 1000)
}

/**
 * A high-voltage direct-current link: two directed flows that share one capacity.
 *
 *   0 ≤ forward[t], backward[t];   forward[t] + backward[t] ≤ capacity             [MW, at the sending end]
 *   bus0:  η · backward[t] − forward[t];   bus1:  η · forward[t] − backward[t]     [MW]
 *
 * The capacity is given or decided. Each direction pays its losses, so no energy comes from nothing, whichever way it flows.
 * Losses are proportional to the flow; the quadratic part is in the coefficient at full load.
 */
export const hvdcLink = defineComponent({
  name: 'HvdcLink',
  list: 'hvdc_links',
  attributes: {
    bus0: attribute('bus0', '1', z.string(), 'Bus at one end.'),
    bus1: attribute('bus1', '1', z.string(), 'Bus at the other end.'),
    carrier: attribute('carrier', '1', z.string().default('DC'), 'What flows.'),
    technology: descriptive('technology', '1', z.string().default(''), 'Key into technologies.csv.'),
    capacityMw: extensive('p_nom', 'MW', z.number().min(0).default(0), 'Largest flow at the sending end.'),
    ...sizingAttributes('p_nom', 'MW'),
    converterLossPu: attribute(
      'converter_loss',
      'pu',
      z.number().min(0).lt(1).default(0.007),
      'Loss of one converter station.',
    ),
    lineLossPuPer1000Km: attribute(
      'line_loss_per_1000km',
      'pu',
      z.number().min(0).lt(1).default(0.035),
      'Loss of 1000 km of line.',
    ),
    lengthKm: attribute('length', 'km', z.number().min(0).default(0), 'Length.'),
    buildYear: descriptive('build_year', 'year', z.number().int().default(0), 'First year in operation.'),
  },
  build(units, building) {
    const { lp, ledger, snapshots } = building
    const sizing = decideSizes(
      'HvdcLink',
      'hvdcLink',
      units.at.map(unit => ({ ...unit, size: unit.capacityMw })),
      building,
    )
    const axes = [units.axis, snapshots.axis]
    const forward = lp.variables('hvdcLink.forward', axes, (i, t) => sizing.bounds(i!, t!, 0, 1))
    const backward = lp.variables('hvdcLink.backward', axes, (i, t) => sizing.bounds(i!, t!, 0, 1))
    lp.constraints('hvdcLink.capacity', axes, (i, t) => {
      const { terms, given } = sizing.size(i!, -1)
      return { terms: [[1, forward.at(i, t)], [1, backward.at(i, t)], ...terms], atMost: -given }
    })
    units.at.forEach((unit, i) => {
      const share = arrivingPu(unit.converterLossPu, unit.lineLossPuPer1000Km, unit.lengthKm)
      const at = (bus: string) => ({ component: 'HvdcLink', name: unit.name, bus, carrier: unit.carrier })
      ledger.inject(at(unit.bus0), -1, forward, i)
      ledger.inject(at(unit.bus0), share, backward, i)
      ledger.inject(at(unit.bus1), share, forward, i)
      ledger.inject(at(unit.bus1), -1, backward, i)
    })
  },
})
