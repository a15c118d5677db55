import { storageMarginsOf } from '../../study/market/storage.ts'
import { toGwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { barsOf, zoneName } from '../view.ts'

/** Too little energy to be told. [MWh] */
const SOME_MWH = 1

/** What stores earn by moving energy in time. [million money] */
export const storageMargins: FigureMaker = result => {
  const found = storageMarginsOf(result).filter(({ givenMwh }) => givenMwh > SOME_MWH)
  if (found.length === 0) return undefined
  const { currency } = result.heading
  return {
    id: 'storage-margins',
    title: 'What stores earn',
    note: 'What they are paid for what they give less what they pay for what they take. Reservoirs are filled by water: theirs is what the water is worth.',
    source: computedFrom(result, 'storage', 'water'),
    chart: barsOf(
      `million ${currency}`,
      found.map(({ name }) => name),
      { margin: found.map(({ margin }) => margin / 1e6) },
    ),
    table: {
      columns: [
        'Store',
        'Zone',
        'Size, GWh',
        'Given, GWh',
        'Taken, GWh',
        'Emptied, times',
        `Margin, million ${currency}`,
      ],
      rows: found.map(each => [
        each.name,
        zoneName(each.bus),
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
