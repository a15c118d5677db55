import { z } from 'zod'
import { attribute, descriptive, mapSeries, varyingExtensive } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'

/** A given demand. With sign +1 it is a given supply, as a fixed exchange across a border. */
export const load = defineComponent({
  name: 'Load',
  list: 'loads',
  attributes: {
    bus: attribute('bus', '1', z.string(), 'Bus the load is attached to.'),
    carrier: attribute('carrier', '1', z.string().default('electricity'), 'What is taken.'),
    sector: descriptive(
      'sector',
      '1',
      z.string().default(''),
      'Industry, households, services, losses, own use, heat.',
    ),
    demandMw: varyingExtensive('p_set', 'MW', z.number().default(0), 'Demand.'),
    sign: attribute('sign', '1', z.number().default(-1), '−1 takes from the bus, +1 gives to it.'),
    active: attribute('active', '1', z.boolean().default(true), 'Is it there at all?'),
  },
  build(units, { ledger }) {
    for (const { name, bus, carrier, demandMw, sign } of units.at) {
      ledger.injectGiven(
        { component: 'Load', name, bus, carrier },
        mapSeries(demandMw, mw => sign * mw),
      )
    }
  },
})
