import { levelColumns } from '../durations.ts'
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
import { named, say, unitOf } from '../words/text.ts'

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
    title: say('reservoirs.title'),
    note: say('reservoirs.note'),
    source: computedFrom(result, 'water', 'plants'),
    chart: {
      kind: 'lines',
      categories,
      unit: unitOf('GWh'),
      stacked: false,
      labelEvery: labelEveryTenth(categories.length),
      series: largest.map(({ name, mwh }, k) => ({
        name: named(name),
        color: paletteColor(k),
        values: dailyMeans(mwh, result.snapshots).map(toGwh),
      })),
    },
    table: {
      columns: [say('reservoirs.reservoir'), ...levelColumns()],
      rows: largest.map(({ name, mwh }) => [
        named(name),
        toGwh(sizes.get(name)!),
        toGwh(highest(mwh)),
        toGwh(mean(mwh)),
        toGwh(lowest(mwh)),
      ]),
      digits: 1,
    },
  }
}
