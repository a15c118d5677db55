import { energyMwh } from '../../study/result.ts'
import { toTwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { colorOf, inOrder, lyingIfMany, suppliesOf, zonesOf } from '../view.ts'
import { inUnit, named, placeNamed, say, unitOf } from '../words/text.ts'

/** Generation by zone and carrier. [TWh] */
export const generationMix: FigureMaker = result => {
  const zones = zonesOf(result)
  const supplies = suppliesOf(result)
  const carriers = inOrder(supplies.map(({ carrier }) => carrier))
  const twh = (zone: string, carrier: string) =>
    toTwh(
      supplies
        .filter(power => power.bus === zone && power.carrier === carrier)
        .reduce((sum, { mw }) => sum + energyMwh(mw, result.snapshots), 0),
    )
  const shown = carriers.filter(carrier => zones.some(zone => Math.abs(twh(zone, carrier)) > 0.0005))
  const total = (carrier: string) => zones.reduce((sum, zone) => sum + twh(zone, carrier), 0)
  const all = shown.reduce((sum, carrier) => sum + total(carrier), 0)
  return {
    id: 'generation',
    title: say('generation.title'),
    source: computedFrom(result, 'demand', 'capacity factors', 'plants', 'water'),
    chart: {
      kind: 'bars',
      categories: zones.map(placeNamed),
      unit: unitOf('TWh'),
      stacked: true,
      ...lyingIfMany(zones),
      series: shown.map(carrier => ({
        name: named(carrier),
        color: colorOf(result, carrier),
        values: zones.map(zone => twh(zone, carrier)),
      })),
    },
    table: {
      columns: [
        say('term.carrier'),
        ...zones.map(zone => inUnit(placeNamed(zone), 'TWh')),
        inUnit(say('term.country'), 'TWh'),
        inUnit(say('term.share'), '%'),
      ],
      rows: shown.map(carrier => [
        named(carrier),
        ...zones.map(zone => twh(zone, carrier)),
        total(carrier),
        (100 * total(carrier)) / all,
      ]),
      digits: 2,
      adds: true,
    },
  }
}
