import { homeBuses } from '../../network/home.ts'
import { congestionRentsOf } from '../../study/market/congestion.ts'
import { toGw, toTwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { barsOf } from '../view.ts'
import { inUnit, millions, named, paragraphs, placeNamed, say } from '../words/text.ts'

/** Too little energy to be told. [MWh] */
const SOME_MWH = 1

/** What connections earn from different prices at their ends. [million money] */
export const congestion: FigureMaker = result => {
  const home = homeBuses(result)
  const found = congestionRentsOf(result).filter(
    ({ bus0, bus1, carriedMwh }) => carriedMwh > SOME_MWH && (home.has(bus0) || home.has(bus1)),
  )
  if (found.length === 0) return undefined
  return {
    id: 'congestion',
    title: say('congestion.title'),
    note: paragraphs([say('congestion.note'), ...(result.grid ? [say('congestion.voltageLaw')] : [])]),
    source: computedFrom(result, 'connections'),
    chart: barsOf(
      millions(result.heading.currency),
      found.map(({ name }) => named(name)),
      [[say('term.rent'), found.map(({ rent }) => rent / 1e6)]],
    ),
    table: {
      columns: [
        say('term.connection'),
        say('term.from'),
        say('term.to'),
        inUnit(say('term.rating'), 'GW'),
        inUnit(say('congestion.carried'), 'TWh'),
        say('congestion.hours'),
        inUnit(say('term.rent'), millions(result.heading.currency)),
      ],
      rows: found.map(each => [
        named(each.name),
        placeNamed(each.bus0),
        placeNamed(each.bus1),
        toGw(each.ratingMw),
        toTwh(each.carriedMwh),
        each.bindingHours,
        each.rent / 1e6,
      ]),
      digits: 1,
    },
  }
}
