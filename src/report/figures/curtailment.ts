import { type Curtailment, curtailmentsOf } from '../../study/market/curtailment.ts'
import { toGwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { paletteColor, zoneName } from '../view.ts'

/** Too little energy to be told. [MWh] */
const SOME_MWH = 1

/** Why wind, sun and running water are not used. [GWh] */
export const curtailment: FigureMaker = result => {
  const found = curtailmentsOf(result).filter(({ mwh }) => mwh > SOME_MWH)
  if (found.length === 0) return undefined
  const placeOf = ({ bus, carrier }: Curtailment) => `${zoneName(bus)}, ${carrier}`
  const places = [...new Set(found.map(placeOf))]
  const reasons = [...new Set(found.map(({ reason }) => reason))]
  return {
    id: 'curtailment',
    title: 'Why energy is not used',
    note: 'Hour by hour, the first that holds: a connection to where it would be worth more is full; plants with fuel run though the price pays for none, for heat, by rule or as reserve; nobody needs it; a rule or a reserve holds it back.',
    source: computedFrom(result, 'capacity factors', 'what must run'),
    chart: {
      kind: 'bars',
      categories: places,
      unit: 'GWh',
      stacked: true,
      series: reasons.map((reason, k) => ({
        name: reason,
        color: paletteColor(k),
        values: places.map(place =>
          found
            .filter(each => each.reason === reason && placeOf(each) === place)
            .reduce((sum, { mwh }) => sum + toGwh(mwh), 0),
        ),
      })),
    },
    table: {
      columns: ['Zone', 'Carrier', 'Why', 'Which', 'Not used, GWh'],
      rows: found.map(({ bus, carrier, reason, where, mwh }) => [
        zoneName(bus),
        carrier,
        reason,
        where.slice(0, 2).join(', '),
        toGwh(mwh),
      ]),
      digits: 1,
    },
  }
}
