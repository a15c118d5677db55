import { toGw } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom, givenFrom } from '../sourcing.ts'
import { colorOf, inOrder, lyingIfMany, zonesOf } from '../view.ts'
import { inUnit, named, placeNamed, say, unitOf } from '../words/text.ts'

/** What stands, by zone and carrier. [GW] */
export const capacity: FigureMaker = result => {
  const zones = zonesOf(result)
  const plants = result.capacities.filter(
    ({ component, bus, mw }) =>
      zones.includes(bus) && mw > 0 && ['Generator', 'HeatAndPower', 'StorageUnit'].includes(component),
  )
  const carriers = inOrder(plants.map(({ carrier }) => carrier))
  const gw = (zone: string, carrier: string) =>
    toGw(
      plants
        .filter(each => each.bus === zone && each.carrier === carrier)
        .reduce((sum, { mw }) => sum + mw, 0),
    )
  return {
    id: 'capacity',
    title: say('capacity.title'),
    note: say('capacity.note'),
    source: (result.plan ? computedFrom : givenFrom)(result, 'plants', 'water', 'capacity factors'),
    chart: {
      kind: 'bars',
      categories: zones.map(placeNamed),
      unit: unitOf('GW'),
      stacked: true,
      ...lyingIfMany(zones),
      series: carriers.map(carrier => ({
        name: named(carrier),
        color: colorOf(result, carrier),
        values: zones.map(zone => gw(zone, carrier)),
      })),
    },
    table: {
      columns: [
        say('term.carrier'),
        ...zones.map(zone => inUnit(placeNamed(zone), 'GW')),
        inUnit(say('term.country'), 'GW'),
      ],
      rows: carriers.map(carrier => [
        named(carrier),
        ...zones.map(zone => gw(zone, carrier)),
        zones.reduce((sum, zone) => sum + gw(zone, carrier), 0),
      ]),
      digits: 2,
      adds: true,
    },
  }
}
