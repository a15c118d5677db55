import { toGw } from '../../units.ts'
import { durationCells, durationChart, durationColumns } from '../durations.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { amount, paragraphs, percentOf, say, unitOf } from '../words/text.ts'

/** Shares of the time for which the table says what is reached. [%] */
const PERCENTS = [50, 95, 99]
const [UP, DOWN] = ['#1f4e9c', '#e0863a']
const [NEEDED_UP, NEEDED_DOWN] = ['#8fa9d1', '#efc39a']

/** What stands ready to give more or less within minutes, hours in falling order. [GW] */
export const reserve: FigureMaker = result => {
  if (!result.reserve) return undefined
  const { upMw, downMw, needed, firmMw, peakMw } = result.reserve
  const curves = [
    { name: say('reserve.more'), color: UP, mw: upMw },
    { name: say('reserve.less'), color: DOWN, mw: downMw },
    ...(needed
      ? [
          { name: say('reserve.upAsked'), color: NEEDED_UP, mw: needed.upMw },
          { name: say('reserve.downAsked'), color: NEEDED_DOWN, mw: needed.downMw },
        ]
      : []),
  ].map(({ mw, ...rest }) => ({ ...rest, values: mw.map(toGw) }))
  const beyond = firmMw / peakMw - 1
  return {
    id: 'reserve',
    title: say('reserve.title'),
    note: paragraphs([
      say('reserve.note'),
      say(beyond < 0 ? 'reserve.short' : 'reserve.enough', {
        firm: amount(toGw(firmMw), 1),
        peak: amount(toGw(peakMw), 1),
        beyond: percentOf(Math.abs(beyond)),
      }),
    ]),
    source: computedFrom(result, 'plants', 'outages', 'demand', 'water'),
    chart: durationChart(unitOf('GW'), curves),
    table: {
      columns: [say('reserve.reserve'), ...durationColumns('GW', PERCENTS)],
      rows: curves.map(({ name, values }) => [name, ...durationCells(values, PERCENTS)]),
      digits: 2,
    },
  }
}
