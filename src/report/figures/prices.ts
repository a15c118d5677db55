import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import {
  durationCurve,
  durationLabels,
  highest,
  labelEveryTenth,
  lowest,
  mean,
  paletteColor,
  reachedIn,
  zoneName,
  zonesOf,
} from '../view.ts'

/** Shares of the time for which the table says what is reached. [%] */
const PERCENTS = [5, 50, 95]

/** Price of a MWh by zone in falling order: how many hours are dear. [money/MWh] */
export const prices: FigureMaker = result => {
  const zones = zonesOf(result)
  const series = zones.flatMap((zone, k) => {
    const found = result.prices.find(({ bus }) => bus === zone)
    return found ? [{ zone, color: paletteColor(k), perMwh: found.perMwh }] : []
  })
  if (series.length === 0) return undefined
  const curves = series.map(({ perMwh }) => durationCurve(perMwh))
  const unit = `${result.heading.currency}/MWh`
  return {
    id: 'prices',
    title: 'What a megawatt-hour is worth',
    note: `Cost of one more MWh of demand, hours in falling order. It is the running cost of the dearest plant that is needed, not a tariff.${result.policies.some(({ dual }) => dual !== 0) ? ' What rules cost at their edge is in it: where they ask for more of something, it may even be worth less than nothing.' : ''}`,
    source: computedFrom(result, 'fuels and costs', 'plants', 'demand'),
    chart: {
      kind: 'lines',
      categories: durationLabels(curves[0]!.length),
      unit,
      stacked: false,
      labelEvery: labelEveryTenth(curves[0]!.length),
      series: series.map(({ zone, color }, k) => ({ name: zoneName(zone), color, values: curves[k]! })),
    },
    table: {
      columns: [
        'Zone',
        `Mean, ${unit}`,
        `Highest, ${unit}`,
        ...PERCENTS.map(percent => `Reached in ${percent} % of the time, ${unit}`),
        `Lowest, ${unit}`,
      ],
      rows: series.map(({ zone, perMwh }) => [
        zoneName(zone),
        mean(perMwh),
        highest(perMwh),
        ...PERCENTS.map(percent => reachedIn(perMwh, percent)),
        lowest(perMwh),
      ]),
      digits: 1,
    },
  }
}
