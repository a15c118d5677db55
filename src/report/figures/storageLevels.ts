import type { Result } from '../../study/result.ts'
import { levelColumns } from '../durations.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import {
  colorOf,
  dailyMeans,
  dayLabels,
  highest,
  inOrder,
  labelEveryTenth,
  lowest,
  mean,
  toGwh,
} from '../view.ts'
import { named, say, unitOf } from '../words/text.ts'

/** What all stores but reservoirs hold, by carrier, means of days. [GWh] */
export const storageLevels: FigureMaker = result => {
  const stores = storesByCarrier(result)
  if (stores.length === 0) return undefined
  const categories = dayLabels(result.snapshots)
  return {
    id: 'storage',
    title: say('storage.title'),
    note: say('storage.note'),
    source: computedFrom(result, 'storage', 'fuels and costs'),
    chart: {
      kind: 'lines',
      categories,
      unit: unitOf('GWh'),
      stacked: false,
      labelEvery: labelEveryTenth(categories.length),
      series: stores.map(({ carrier, gwh }) => ({
        name: named(carrier),
        color: colorOf(result, carrier),
        values: dailyMeans(gwh, result.snapshots),
      })),
    },
    table: {
      columns: [say('term.carrier'), ...levelColumns()],
      rows: stores.map(({ carrier, sizeGwh, gwh }) => [
        named(carrier),
        sizeGwh,
        highest(gwh),
        mean(gwh),
        lowest(gwh),
      ]),
      digits: 2,
    },
  }
}

/** Sums of levels and sizes of what is not water; what is not there is left out. */
function storesByCarrier({ levels, capacities, snapshots }: Result) {
  const sizes = new Map(capacities.map(({ component, name, mwh }) => [`${component} ${name}`, mwh ?? 0]))
  const others = levels.filter(({ carrier }) => carrier !== 'hydro')
  return inOrder(others.map(({ carrier }) => carrier))
    .map(carrier => {
      const own = others.filter(each => each.carrier === carrier)
      const gwh = Float64Array.from(snapshots.hours, (_, t) =>
        own.reduce((sum, { mwh }) => sum + toGwh(mwh[t]!), 0),
      )
      const size = own.reduce((sum, { component, name }) => sum + (sizes.get(`${component} ${name}`) ?? 0), 0)
      return { carrier, gwh, sizeGwh: toGwh(size) }
    })
    .filter(({ sizeGwh, gwh }) => sizeGwh > 0.0005 || highest(gwh) > 0.0005)
}
