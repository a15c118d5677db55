import { mean } from 'simple-statistics'
import type { FigureMaker } from '../figure.ts'
import { durationCurve, durationLabels, zoneName, zonesOf } from '../view.ts'

const COLORS = ['#1f4e9c', '#e0863a', '#58b09c', '#9467bd']

/** Price of a MWh by zone in falling order: how many hours are dear. [money/MWh] */
export const prices: FigureMaker = result => {
  const zones = zonesOf(result)
  const series = zones.flatMap((zone, k) => {
    const found = result.prices.find(({ bus }) => bus === zone)
    return found ? [{ zone, color: COLORS[k % COLORS.length]!, perMwh: found.perMwh }] : []
  })
  const curves = series.map(({ perMwh }) => durationCurve(perMwh))
  const unit = `${result.heading.currency}/MWh`
  return {
    id: 'prices',
    title: 'What a megawatt-hour is worth',
    note: 'Cost of one more MWh of demand, hours in falling order. It is the running cost of the dearest plant that is needed, not a tariff.',
    chart: {
      kind: 'lines',
      categories: durationLabels(curves[0]?.length ?? 0),
      unit,
      stacked: false,
      series: series.map(({ zone, color }, k) => ({ name: zoneName(zone), color, values: curves[k]! })),
    },
    table: {
      columns: ['Zone', `Mean, ${unit}`, `Lowest, ${unit}`, `Highest, ${unit}`],
      rows: series.map(({ zone, perMwh }) => [
        zoneName(zone),
        mean([...perMwh]),
        perMwh.reduce((least, price) => Math.min(least, price), Number.POSITIVE_INFINITY),
        perMwh.reduce((most, price) => Math.max(most, price), Number.NEGATIVE_INFINITY),
      ]),
      digits: 1,
    },
  }
}
