import { homeDemandMw } from '../../network/home.ts'
import { unitsIn } from '../../network/network.ts'
import type { Result } from '../../study/result.ts'
import { durationCells, durationChart } from '../durations.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { mean, paletteColor, zoneName, zonesOf } from '../view.ts'

/** Shares of the time for which the table says what is reached. [%] */
const PERCENTS = [5, 50, 95]

/** Price of a MWh by zone in falling order: how many hours are dear. [money/MWh] */
export const prices: FigureMaker = result => {
  const oblasts = pricesOf(result, zonesOf(result))
  const zones = result.grid ? zoneMeans(result, oblasts) : oblasts
  const series = zones.map(({ zone, perMwh }, k) => ({
    name: zoneName(zone),
    color: paletteColor(k),
    values: perMwh,
  }))
  if (series.length === 0) return undefined
  const unit = `${result.heading.currency}/MWh`
  return {
    id: 'prices',
    title: 'What a megawatt-hour is worth',
    note: `Cost of one more MWh of demand, hours in falling order.${result.grid ? ' Zones are means over their oblasts, weighted with demand.' : ''} It is the running cost of the dearest plant that is needed, not a tariff.${result.policies.some(({ dual }) => dual !== 0) ? ' What rules cost at their edge is in it: where they ask for more of something, it may even be worth less than nothing.' : ''}`,
    source: computedFrom(result, 'fuels and costs', 'plants', 'demand'),
    chart: durationChart(unit, series),
    table: {
      columns: [
        'Zone',
        `Mean, ${unit}`,
        `Highest, ${unit}`,
        ...PERCENTS.map(percent => `Reached in ${percent} % of the time, ${unit}`),
        `Lowest, ${unit}`,
      ],
      rows: [...zones, ...(result.grid ? oblasts : [])].map(({ zone, perMwh }) => [
        zoneName(zone),
        mean(perMwh),
        ...durationCells(perMwh, PERCENTS),
      ]),
      digits: 1,
    },
  }
}

/** Prices at some nodes. */
type NodePrice = { zone: string; perMwh: Float64Array }

const pricesOf = ({ prices: all }: Result, zones: readonly string[]): NodePrice[] =>
  zones.flatMap(zone => {
    const found = all.find(({ bus }) => bus === zone)
    return found ? [{ zone, perMwh: found.perMwh }] : []
  })

/** Means over the oblasts of each zone, weighted with the demand of the hour. */
function zoneMeans({ network }: Result, oblasts: readonly NodePrice[]): NodePrice[] {
  const zoneOf = new Map(unitsIn(network, 'buses').map(({ name, zone }) => [name, String(zone)]))
  const groups = Map.groupBy(oblasts, ({ zone }) => zoneOf.get(zone) ?? zone)
  return [...groups].map(([zone, members]) => {
    const demands = members.map(member => homeDemandMw(network, new Set([member.zone])))
    const perMwh = members[0]!.perMwh.map((_, t) => {
      const total = demands.reduce((sum, demand) => sum + demand[t]!, 0)
      return members.reduce((sum, member, k) => sum + (member.perMwh[t]! * demands[k]![t]!) / total, 0)
    })
    return { zone, perMwh }
  })
}
