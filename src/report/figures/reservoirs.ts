import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import {
  dailyMeans,
  dayLabels,
  highest,
  labelEveryTenth,
  lowest,
  mean,
  paletteColor,
  toGwh,
} from '../view.ts'

const MOST = 5

/** Levels of the largest reservoirs, means of days. [GWh] */
export const reservoirs: FigureMaker = result => {
  const sizes = new Map(result.capacities.map(({ name, mwh }) => [name, mwh ?? 0]))
  const largest = result.levels
    .filter(({ name, carrier }) => carrier === 'hydro' && (sizes.get(name) ?? 0) > 0)
    .sort((one, other) => sizes.get(other.name)! - sizes.get(one.name)! || (one.name < other.name ? -1 : 1))
    .slice(0, MOST)
  if (largest.length === 0) return undefined
  const categories = dayLabels(result.snapshots)
  return {
    id: 'reservoirs',
    title: 'Water in the reservoirs',
    note: 'The largest, means of days. What the year borrows it returns: the last hour precedes the first.',
    source: computedFrom(result, 'water', 'plants'),
    chart: {
      kind: 'lines',
      categories,
      unit: 'GWh',
      stacked: false,
      labelEvery: labelEveryTenth(categories.length),
      series: largest.map(({ name, mwh }, k) => ({
        name,
        color: paletteColor(k),
        values: dailyMeans(mwh, result.snapshots).map(toGwh),
      })),
    },
    table: {
      columns: ['Reservoir', 'Size, GWh', 'Highest, GWh', 'Mean, GWh', 'Lowest, GWh'],
      rows: largest.map(({ name, mwh }) => [
        name,
        toGwh(sizes.get(name)!),
        toGwh(highest(mwh)),
        toGwh(mean(mwh)),
        toGwh(lowest(mwh)),
      ]),
      digits: 1,
    },
  }
}
