import type { Result } from '../../study/result.ts'
import { demandMw, homeBuses } from '../../study/summary.ts'
import { toGw } from '../../units.ts'
import type { Figure, FigureMaker } from '../figure.ts'
import { colorOf, inOrder, sumByCarrier, suppliesOf } from '../view.ts'

const HOURS = 168

/** The week around the highest demand of the country, hour by hour. [GW] */
export const peakWeek: FigureMaker = result =>
  week(result, 'peak-week', 'The week of the highest demand', (one, other) => one > other)

/** The week around the lowest demand. [GW] */
export const lowWeek: FigureMaker = result =>
  week(result, 'low-week', 'The week of the lowest demand', (one, other) => one < other)

function week(
  result: Result,
  id: string,
  title: string,
  beats: (one: number, other: number) => boolean,
): Figure | undefined {
  const { axis, hours } = result.snapshots
  const demand = demandMw(result, homeBuses(result))
  const length = Math.min(hours.length, Math.round(HOURS / hours[0]!))
  let best = 0
  demand.forEach((mw, t) => {
    if (beats(mw, demand[best]!)) best = t
  })
  const from = Math.max(0, Math.min(hours.length - length, best - Math.floor(length / 2)))
  const sums = sumByCarrier(suppliesOf(result))
  const cut = (mw: Float64Array) => [...mw.subarray(from, from + length)].map(toGw)
  const carriers = inOrder(sums.keys()).filter(carrier => sums.get(carrier)!.some(mw => mw > 0.5))
  return {
    id,
    title,
    note: `From ${axis.labels[from]} (UTC; Astana is five or six hours ahead). Demand beyond the areas is imported.`,
    chart: {
      kind: 'areas',
      categories: axis.labels.slice(from, from + length).map(label => label.slice(5, 16).replace('T', ' ')),
      unit: 'GW',
      stacked: true,
      series: [
        ...carriers.map(carrier => ({
          name: carrier,
          color: colorOf(result, carrier),
          values: cut(sums.get(carrier)!),
        })),
        { name: 'demand', color: '#111111', values: cut(demand), line: true },
      ],
    },
  }
}
