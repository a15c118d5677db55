import { z } from 'zod'
import { attribute, descriptive } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'

/**
 * A node with a balance. Demand may stay unmet at the value of lost load, unless that is infinite:
 *
 *   0 ≤ unserved[t] ≤ demand[t]                                            [MW]
 *
 * Must stand after all components with given demand.
 */
export const bus = defineComponent({
  name: 'Bus',
  list: 'buses',
  attributes: {
    carrier: attribute(
      'carrier',
      '1',
      z.string().default('AC'),
      'What the bus carries: AC, DC, heat, hydrogen.',
    ),
    nominalKv: attribute('v_nom', 'kV', z.number().gt(0).default(1), 'Nominal voltage.'),
    country: descriptive(
      'country',
      '1',
      z.string().default('KZ'),
      'Country code; abroad is outside of all totals.',
    ),
    zone: descriptive('zone', '1', z.string().default(''), 'Zone of which it is a part, if it is one.'),
    longitudeDeg: descriptive('x', '°', z.number().min(-180).max(180).default(0), 'Longitude.'),
    latitudeDeg: descriptive('y', '°', z.number().min(-90).max(90).default(0), 'Latitude.'),
  },
  build(units, { lp, ledger, snapshots, lostLoadPerMwh }) {
    units.at.forEach(({ name, carrier }) => {
      const demand = ledger.demandAt(name)
      if (!Number.isFinite(lostLoadPerMwh) || demand.every(mw => mw === 0)) return
      const unserved = lp.variables(`bus.unserved ${name}`, [{ labels: [name] }, snapshots.axis], (_, t) => ({
        lower: 0,
        upper: demand[t!]!,
      }))
      const port = { component: 'Unserved', name: `unserved-${name}`, bus: name, carrier: 'unserved' }
      ledger.inject(port, 1, unserved, 0)
      ledger.pay(
        { component: 'Unserved', name: port.name, carrier, item: 'lost load' },
        lostLoadPerMwh,
        unserved,
        0,
      )
    })
  },
})
