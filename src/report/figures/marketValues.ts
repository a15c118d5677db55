import { marketValuesOf } from '../../study/market/values.ts'
import { toGw, toTwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { inOrder, paletteColor, zonesOf } from '../view.ts'
import { inUnit, named, placeNamed, say, unitOf } from '../words/text.ts'

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
    title: say('marketValues.title'),
    note: say('marketValues.note'),
    source: computedFrom(result, 'fuels and costs', 'plants', 'demand'),
    chart: {
      kind: 'bars',
      categories: carriers.map(named),
      unit: unitOf(`${result.heading.currency}/MWh`),
      stacked: false,
      series: zones.map((zone, k) => ({
        name: placeNamed(zone),
        color: paletteColor(k),
        values: carriers.map(
          carrier =>
            found.find(each => each.bus === zone && each.carrier === carrier)?.valuePerMwh ?? Number.NaN,
        ),
      })),
    },
    table: {
      columns: [
        say('term.carrier'),
        say('term.zone'),
        inUnit(say('term.capacity'), 'GW'),
        inUnit(say('term.generation'), 'TWh'),
        say('term.fullLoadHours'),
        inUnit(say('marketValues.value'), `${result.heading.currency}/MWh`),
        inUnit(say('marketValues.rate'), '%'),
      ],
      rows: sorted.map(each => [
        named(each.carrier),
        placeNamed(each.bus),
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
