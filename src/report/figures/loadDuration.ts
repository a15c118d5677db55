import { demandMw, homeBuses } from '../../study/summary.ts'
import { toGw } from '../../units.ts'
import { durationCells, durationChart } from '../durations.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { sumByCarrier, suppliesOf } from '../view.ts'

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
    { name: 'load', color: '#111111', values: load },
    { name: 'load − wind − solar', color: '#c44e52', values: residual },
  ]
  return {
    id: 'load-duration',
    title: 'Load, and what wind and sun leave of it',
    note: 'Hours in falling order, each curve for itself. Wind and sun as they were used, curtailment taken off.',
    source: computedFrom(result, 'demand', 'capacity factors', 'plants'),
    chart: durationChart('GW', curves),
    table: {
      columns: [
        'Curve',
        'Highest, GW',
        ...PERCENTS.map(percent => `reached in ${percent} % of the time, GW`),
        'Lowest, GW',
      ],
      rows: curves.map(({ name, values }) => [name, ...durationCells(values, PERCENTS)]),
      digits: 2,
    },
  }
}
