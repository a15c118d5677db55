import type { Series } from '../../network/attribute.ts'
import { unitsIn } from '../../network/network.ts'
import { energyMwh } from '../../study/result.ts'
import { toTwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { givenFrom } from '../sourcing.ts'
import { lyingIfMany, zonesOf } from '../view.ts'
import { sectorNamed } from '../words/naming.ts'
import { inUnit, placeNamed, say, unitOf } from '../words/text.ts'

const COLORS: Record<string, string> = {
  industry: '#4d4d4d',
  households: '#e0863a',
  services: '#3b7dd8',
  losses: '#c44e52',
  'own-use': '#9b9b9b',
  transport: '#5a9e6f',
  heat: '#8c564b',
  'data-centres': '#9467bd',
  'digital-mining': '#bcbd22',
}

/** Demand by zone and sector, losses and own use inside. [TWh] */
export const demandBySector: FigureMaker = result => {
  const zones = zonesOf(result)
  const loads = unitsIn(result.network, 'loads').filter(
    ({ bus, sign }) => zones.includes(String(bus)) && Number(sign) < 0,
  )
  const sectors = [...new Set(loads.map(({ sector }) => String(sector)))]
  const twh = (zone: string, sector: string) =>
    toTwh(
      loads
        .filter(load => load.bus === zone && load.sector === sector)
        .reduce((sum, { demandMw }) => sum + energyMwh(demandMw as Series, result.snapshots), 0),
    )
  return {
    id: 'demand',
    title: say('demand.title'),
    note: say('demand.note'),
    source: givenFrom(result, 'demand', 'sectors'),
    chart: {
      kind: 'bars',
      categories: zones.map(placeNamed),
      unit: unitOf('TWh'),
      stacked: true,
      ...lyingIfMany(zones),
      series: sectors.map(sector => ({
        name: sectorNamed(sector),
        color: COLORS[sector] ?? '#888888',
        values: zones.map(zone => twh(zone, sector)),
      })),
    },
    table: {
      columns: [
        say('term.sector'),
        ...zones.map(zone => inUnit(placeNamed(zone), 'TWh')),
        inUnit(say('term.country'), 'TWh'),
      ],
      rows: sectors.map(sector => [
        sectorNamed(sector),
        ...zones.map(zone => twh(zone, sector)),
        zones.reduce((sum, zone) => sum + twh(zone, sector), 0),
      ]),
      digits: 2,
      adds: true,
    },
  }
}
