import { homeBuses } from '../../network/home.ts'
import { congestionRentsOf } from '../../study/market/congestion.ts'
import { toGw, toTwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { barsOf, zoneName } from '../view.ts'

/** Too little energy to be told. [MWh] */
const SOME_MWH = 1

const NOTE =
  'Worth of energy where it arrives less where it leaves: what a full connection keeps apart. A connection that is never full earns what its losses are worth, which is nothing.'
const VOLTAGE_LAW =
  'Between oblasts the voltage law decides who carries how much: beside a full line others earn as well, and one that must carry from dear to cheap earns less than nothing. Together they earn what the full lines and cuts are worth.'

/** What connections earn from different prices at their ends. [million money] */
export const congestion: FigureMaker = result => {
  const home = homeBuses(result)
  const found = congestionRentsOf(result).filter(
    ({ bus0, bus1, carriedMwh }) => carriedMwh > SOME_MWH && (home.has(bus0) || home.has(bus1)),
  )
  if (found.length === 0) return undefined
  return {
    id: 'congestion',
    title: 'What connections earn',
    note: [NOTE, ...(result.grid ? [VOLTAGE_LAW] : [])].join('\n'),
    source: computedFrom(result, 'connections'),
    chart: barsOf(
      `million ${result.heading.currency}`,
      found.map(({ name }) => name),
      { rent: found.map(({ rent }) => rent / 1e6) },
    ),
    table: {
      columns: [
        'Connection',
        'From',
        'To',
        'Rating, GW',
        'Carried, TWh',
        'Hours in which more would pay',
        `Rent, million ${result.heading.currency}`,
      ],
      rows: found.map(each => [
        each.name,
        zoneName(each.bus0),
        zoneName(each.bus1),
        toGw(each.ratingMw),
        toTwh(each.carriedMwh),
        each.bindingHours,
        each.rent / 1e6,
      ]),
      digits: 1,
    },
  }
}
