import type { Series } from '../../network/attribute.ts'
import { unitsIn } from '../../network/network.ts'
import { energyMwh } from '../../study/result.ts'
import { toTwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { givenFrom } from '../sourcing.ts'
import { lyingIfMany, zoneName, zonesOf } from '../view.ts'

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
    title: 'Who needs it',
    note: 'Gross demand. The total is measured; sectors are an explained estimate that adds up to it in every hour.',
    source: givenFrom(result, 'demand', 'sectors'),
    chart: {
      kind: 'bars',
      categories: zones.map(zoneName),
      unit: 'TWh',
      stacked: true,
      ...lyingIfMany(zones),
      series: sectors.map(sector => ({
        name: sector || 'demand',
        color: COLORS[sector] ?? '#888888',
        values: zones.map(zone => twh(zone, sector)),
      })),
    },
    table: {
      columns: ['Sector', ...zones.map(zone => `${zoneName(zone)}, TWh`), 'Country, TWh'],
      rows: sectors.map(sector => [
        sector || 'demand',
        ...zones.map(zone => twh(zone, sector)),
        zones.reduce((sum, zone) => sum + twh(zone, sector), 0),
      ]),
      digits: 2,
    },
  }
}
