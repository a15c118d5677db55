import type { Result } from '../../study/result.ts'
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

/** What all stores but reservoirs hold, by carrier, means of days. [GWh] */
export const storageLevels: FigureMaker = result => {
  const stores = storesByCarrier(result)
  if (stores.length === 0) return undefined
  const categories = dayLabels(result.snapshots)
  return {
    id: 'storage',
    title: 'What is stored',
    note: 'Means of days; batteries fill and empty within a day, which the table shows. Reservoirs have a figure of their own.',
    source: computedFrom(result, 'storage', 'fuels and costs'),
    chart: {
      kind: 'lines',
      categories,
      unit: 'GWh',
      stacked: false,
      labelEvery: labelEveryTenth(categories.length),
      series: stores.map(({ carrier, gwh }) => ({
        name: carrier,
        color: colorOf(result, carrier),
        values: dailyMeans(gwh, result.snapshots),
      })),
    },
    table: {
      columns: ['Carrier', 'Size, GWh', 'Highest, GWh', 'Mean, GWh', 'Lowest, GWh'],
      rows: stores.map(({ carrier, sizeGwh, gwh }) => [
        carrier,
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
