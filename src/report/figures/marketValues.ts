import { marketValuesOf } from '../../study/market/values.ts'
import { toGw, toTwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { inOrder, paletteColor, zoneName, zonesOf } from '../view.ts'

/** Too little energy to be told. [MWh] */
const SOME_MWH = 1

/** What the electricity of each carrier is worth, and how much its plants are used. [money/MWh] */
export const marketValues: FigureMaker = result => {
  const found = marketValuesOf(result).filter(({ generationMwh }) => generationMwh > SOME_MWH)
  if (found.length === 0) return undefined
  const carriers = inOrder(found.map(({ carrier }) => carrier))
  const zones = zonesOf(result).filter(zone => found.some(({ bus }) => bus === zone))
  const sorted = [...found].sort(
    (one, other) => carriers.indexOf(one.carrier) - carriers.indexOf(other.carrier),
  )
  return {
    id: 'market-values',
    title: 'Market values and capture rates',
    note: 'The market value is the mean price of the hours in which a carrier produces, weighted with its output; the capture rate is that over the plain mean price of the zone: below 100 % where much of it comes at the same time. In a plan the prices are those of the plan, which can still build, not those of the dispatch that follows it.',
    source: computedFrom(result, 'fuels and costs', 'plants', 'demand'),
    chart: {
      kind: 'bars',
      categories: carriers,
      unit: `${result.heading.currency}/MWh`,
      stacked: false,
      series: zones.map((zone, k) => ({
        name: zoneName(zone),
        color: paletteColor(k),
        values: carriers.map(
          carrier =>
            found.find(each => each.bus === zone && each.carrier === carrier)?.valuePerMwh ?? Number.NaN,
        ),
      })),
    },
    table: {
      columns: [
        'Carrier',
        'Zone',
        'Capacity, GW',
        'Generation, TWh',
        'Full-load hours',
        `Market value, ${result.heading.currency}/MWh`,
        'Capture rate, %',
      ],
      rows: sorted.map(each => [
        each.carrier,
        zoneName(each.bus),
        toGw(each.capacityMw),
        toTwh(each.generationMwh),
        orBlank(each.fullLoadHours),
        each.valuePerMwh,
        orBlank(100 * each.captureRatePu),
      ]),
      digits: 1,
    },
  }
}

const orBlank = (value: number) => (Number.isNaN(value) ? '' : value)
