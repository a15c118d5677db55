import { demandMw, homeBuses } from '../../study/summary.ts'
import { toGw } from '../../units.ts'
import { durationCells, durationChart, durationColumns } from '../durations.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { sumByCarrier, suppliesOf } from '../view.ts'
import { say, unitOf } from '../words/text.ts'

/** Shares of the time for which the table says what is reached. [%] */
const PERCENTS = [1, 5, 25, 50, 75, 95]

/**
 * Demand, and what of it wind and sun leave to others, each in falling order:
 *
 *   residual[t] = demand[t] − wind[t] − solar[t]                           [GW]
 *
 * with what they gave, not what they could have given.
 */
export const loadDuration: FigureMaker = result => {
  const sums = sumByCarrier(suppliesOf(result))
  const load = demandMw(result, homeBuses(result)).map(toGw)
  const residual = load.map(
    (gw, t) => gw - toGw((sums.get('wind')?.[t] ?? 0) + (sums.get('solar')?.[t] ?? 0)),
  )
  const curves = [
    { name: say('loadDuration.load'), color: '#111111', values: load },
    { name: say('loadDuration.residual'), color: '#c44e52', values: residual },
  ]
  return {
    id: 'load-duration',
    title: say('loadDuration.title'),
    note: say('loadDuration.note'),
    source: computedFrom(result, 'demand', 'capacity factors', 'plants'),
    chart: durationChart(unitOf('GW'), curves),
    table: {
      columns: [say('term.curve'), ...durationColumns('GW', PERCENTS)],
      rows: curves.map(({ name, values }) => [name, ...durationCells(values, PERCENTS)]),
      digits: 2,
    },
  }
}
