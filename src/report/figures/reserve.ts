import { toGw } from '../../units.ts'
import { durationCells, durationChart } from '../durations.ts'
import type { FigureMaker } from '../figure.ts'
import { percent } from '../formats/readable.ts'
import { computedFrom } from '../sourcing.ts'

/** Shares of the time for which the table says what is reached. [%] */
const PERCENTS = [50, 95, 99]
const [UP, DOWN] = ['#1f4e9c', '#e0863a']
const [NEEDED_UP, NEEDED_DOWN] = ['#8fa9d1', '#efc39a']

/** What stands ready to give more or less within minutes, hours in falling order. [GW] */
export const reserve: FigureMaker = result => {
  if (!result.reserve) return undefined
  const { upMw, downMw, needed, firmMw, peakMw } = result.reserve
  const curves = [
    { name: 'could give more', color: UP, mw: upMw },
    { name: 'could give less', color: DOWN, mw: downMw },
    ...(needed
      ? [
          { name: 'upward reserve asked for', color: NEEDED_UP, mw: needed.upMw },
          { name: 'downward reserve asked for', color: NEEDED_DOWN, mw: needed.downMw },
        ]
      : []),
  ].map(({ mw, ...rest }) => ({ ...rest, values: mw.map(toGw) }))
  const beyond = firmMw / peakMw - 1
  return {
    id: 'reserve',
    title: 'What stands ready',
    note: `Within minutes: plants that run up to what they can be moved by, reservoirs, storage and gas turbines also from rest; heat and power stays with its heat. Each curve in falling order for itself.\nAt the peak ${toGw(firmMw).toFixed(1)} GW can be counted on, wherever they stand, for a demand of ${toGw(peakMw).toFixed(1)} GW: ${percent(Math.abs(beyond))} ${beyond < 0 ? 'less' : 'more'} than needed. Imports are not counted.`,
    source: computedFrom(result, 'plants', 'outages', 'demand', 'water'),
    chart: durationChart('GW', curves),
    table: {
      columns: [
        'Reserve',
        'Highest, GW',
        ...PERCENTS.map(each => `Reached in ${each} % of the time, GW`),
        'Lowest, GW',
      ],
      rows: curves.map(({ name, values }) => [name, ...durationCells(values, PERCENTS)]),
      digits: 2,
    },
  }
}
