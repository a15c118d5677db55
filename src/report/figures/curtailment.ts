import { type Curtailment, curtailmentsOf } from '../../study/market/curtailment.ts'
import { toGwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { paletteColor } from '../view.ts'
import { reasonNamed } from '../words/naming.ts'
import { inUnit, joined, named, placeNamed, say, unitOf } from '../words/text.ts'

/** Too little energy to be told. [MWh] */
const SOME_MWH = 1

/** Why wind, sun and running water are not used. [GWh] */
export const curtailment: FigureMaker = result => {
  const found = curtailmentsOf(result).filter(({ mwh }) => mwh > SOME_MWH)
  if (found.length === 0) return undefined
  const placeOf = ({ bus, carrier }: Curtailment) => `${bus} ${carrier}`
  const places = new Map(found.map(each => [placeOf(each), each]))
  const reasons = [...new Set(found.map(({ reason }) => reason))]
  return {
    id: 'curtailment',
    title: say('curtailment.title'),
    note: say('curtailment.note'),
    source: computedFrom(result, 'capacity factors', 'what must run'),
    chart: {
      kind: 'bars',
      categories: [...places.values()].map(({ bus, carrier }) => joined([placeNamed(bus), named(carrier)])),
      unit: unitOf('GWh'),
      stacked: true,
      series: reasons.map((reason, k) => ({
        name: reasonNamed(reason),
        color: paletteColor(k),
        values: [...places.keys()].map(place =>
          found
            .filter(each => each.reason === reason && placeOf(each) === place)
            .reduce((sum, { mwh }) => sum + toGwh(mwh), 0),
        ),
      })),
    },
    table: {
      columns: [
        say('term.zone'),
        say('term.carrier'),
        say('term.why'),
        say('term.which'),
        inUnit(say('curtailment.unused'), 'GWh'),
      ],
      rows: found.map(({ bus, carrier, reason, where, mwh }) => [
        placeNamed(bus),
        named(carrier),
        reasonNamed(reason),
        joined(where.slice(0, 2).map(named)),
        toGwh(mwh),
      ]),
      digits: 1,
    },
  }
}
