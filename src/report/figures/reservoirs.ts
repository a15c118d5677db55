import type { FigureMaker } from '../figure.ts'

const COLORS = ['#1f4e9c', '#58b09c', '#e0863a', '#9467bd', '#c44e52']
/** How many points a year is drawn with. */
const POINTS = 365

/** Levels of the largest stores over the horizon. [GWh] */
export const reservoirs: FigureMaker = result => {
  const sizes = new Map(result.capacities.map(({ name, mwh }) => [name, mwh ?? 0]))
  const largest = [...result.levels]
    .filter(({ name }) => (sizes.get(name) ?? 0) > 0)
    .sort((one, other) => sizes.get(other.name)! - sizes.get(one.name)! || (one.name < other.name ? -1 : 1))
    .slice(0, 5)
  if (largest.length === 0) return undefined
  const { labels } = result.snapshots.axis
  const count = Math.min(POINTS, labels.length)
  const picks = Array.from({ length: count }, (_, k) => Math.floor((k * labels.length) / count))
  return {
    id: 'reservoirs',
    title: 'Water in the reservoirs',
    note: 'The five largest. What the year borrows it returns: the last hour precedes the first.',
    chart: {
      kind: 'lines',
      categories: picks.map(t => labels[t]!.slice(5, 10)),
      unit: 'GWh',
      stacked: false,
      series: largest.map(({ name, mwh }, k) => ({
        name,
        color: COLORS[k]!,
        values: picks.map(t => mwh[t]! / 1000),
      })),
    },
  }
}
