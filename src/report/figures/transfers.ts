import { energyMwh } from '../../study/result.ts'
import { toTwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { durationCurve, durationLabels, zoneName } from '../view.ts'

const COLORS = ['#1f4e9c', '#e0863a', '#58b09c', '#9467bd', '#c44e52', '#7a9a3a', '#4d4d4d']

/** Flows between zones and to the neighbours, in falling order. [MW] */
export const transfers: FigureMaker = result => {
  const pairs = new Map<string, Float64Array>()
  for (const { bus0, bus1, mw0 } of result.flows) {
    const pair = `${zoneName(bus0)} → ${zoneName(bus1)}`
    const sum = pairs.get(pair) ?? new Float64Array(mw0.length)
    mw0.forEach((mw, t) => {
      sum[t]! += mw
    })
    pairs.set(pair, sum)
  }
  const used = [...pairs].filter(([, mw]) => mw.some(each => Math.abs(each) > 0.5))
  if (used.length === 0) return undefined
  const curves = used.map(([, mw]) => durationCurve(mw))
  const rated = (pair: string) =>
    result.capacities
      .filter(({ name }) => {
        const flow = result.flows.find(each => each.name === name)
        return flow !== undefined && `${zoneName(flow.bus0)} → ${zoneName(flow.bus1)}` === pair
      })
      .reduce((sum, { mw }) => sum + mw, 0)
  return {
    id: 'transfers',
    title: 'What flows between zones and across the border',
    note: 'Hours in falling order; negative is the other way.',
    chart: {
      kind: 'lines',
      categories: durationLabels(curves[0]!.length),
      unit: 'MW',
      stacked: false,
      series: used.map(([name], k) => ({ name, color: COLORS[k % COLORS.length]!, values: curves[k]! })),
    },
    table: {
      columns: ['Connection', 'Rating, MW', 'Highest, MW', 'Lowest, MW', 'Net, TWh'],
      rows: used.map(([name, mw]) => [
        name,
        rated(name),
        mw.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY),
        mw.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY),
        toTwh(energyMwh(mw, result.snapshots)),
      ]),
      digits: 1,
    },
  }
}
