import { homeDemandMw } from '../../network/home.ts'
import { unitsIn } from '../../network/network.ts'
import type { Result } from '../../study/result.ts'
import { durationCells, durationChart, durationColumns } from '../durations.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { mean, paletteColor, zonesOf } from '../view.ts'
import { inUnit, placeNamed, say, sentences, unitOf } from '../words/text.ts'

/** Shares of the time for which the table says what is reached. [%] */
const PERCENTS = [5, 50, 95]

/** Price of a MWh by zone in falling order: how many hours are dear. [money/MWh] */
export const prices: FigureMaker = result => {
  const oblasts = pricesOf(result, zonesOf(result))
  const zones = result.grid ? zoneMeans(result, oblasts) : oblasts
  const series = zones.map(({ zone, perMwh }, k) => ({
    name: placeNamed(zone),
    color: paletteColor(k),
    values: perMwh,
  }))
  if (series.length === 0) return undefined
  const unit = `${result.heading.currency}/MWh`
  return {
    id: 'prices',
    title: say('prices.title'),
    note: sentences([
      say('prices.note'),
      ...(result.grid ? [say('prices.zones')] : []),
      say('prices.noTariff'),
      ...(result.policies.some(({ dual }) => dual !== 0) ? [say('prices.rules')] : []),
    ]),
    source: computedFrom(result, 'fuels and costs', 'plants', 'demand'),
    chart: durationChart(unitOf(unit), series),
    table: {
      columns: [say('term.zone'), inUnit(say('term.mean'), unit), ...durationColumns(unit, PERCENTS)],
      rows: [...zones, ...(result.grid ? oblasts : [])].map(({ zone, perMwh }) => [
        placeNamed(zone),
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
