import { storageMarginsOf } from '../../study/market/storage.ts'
import { toGwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { barsOf } from '../view.ts'
import { inUnit, millions, named, placeNamed, say } from '../words/text.ts'

/** Too little energy to be told. [MWh] */
const SOME_MWH = 1

/** What stores earn by moving energy in time. [million money] */
export const storageMargins: FigureMaker = result => {
  const found = storageMarginsOf(result).filter(({ givenMwh }) => givenMwh > SOME_MWH)
  if (found.length === 0) return undefined
  const { currency } = result.heading
  return {
    id: 'storage-margins',
    title: say('storageMargins.title'),
    note: say('storageMargins.note'),
    source: computedFrom(result, 'storage', 'water'),
    chart: barsOf(
      millions(currency),
      found.map(({ name }) => named(name)),
      [[say('storageMargins.margin'), found.map(({ margin }) => margin / 1e6)]],
    ),
    table: {
      columns: [
        say('storageMargins.store'),
        say('term.zone'),
        inUnit(say('term.size'), 'GWh'),
        inUnit(say('storageMargins.given'), 'GWh'),
        inUnit(say('storageMargins.taken'), 'GWh'),
        say('storageMargins.cycles'),
        inUnit(say('storageMargins.margin'), millions(currency)),
      ],
      rows: found.map(each => [
        named(each.name),
        placeNamed(each.bus),
        toGwh(each.sizeMwh),
        toGwh(each.givenMwh),
        toGwh(each.takenMwh),
        each.cycles,
        each.margin / 1e6,
      ]),
      digits: 1,
    },
  }
}
