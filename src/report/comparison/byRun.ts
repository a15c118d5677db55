import type { Summary } from '../../study/summary.ts'
import type { Figure } from '../figure.ts'
import { paletteColor } from '../view.ts'
import { inUnit, placeNamed, say, type Text, unitOf } from '../words/text.ts'
import { SOURCE } from './source.ts'

const BAR = '#1f4e9c'

/** One amount of each run. */
export function single(
  id: string,
  title: Text,
  unit: string,
  summaries: readonly Summary[],
  of: (summary: Summary) => number,
): Figure {
  return {
    id,
    title,
    source: SOURCE,
    chart: {
      kind: 'bars',
      categories: summaries.map(({ scenario }) => scenario),
      unit: unitOf(unit),
      stacked: false,
      series: [{ name: title, color: BAR, values: summaries.map(of) }],
    },
    table: {
      columns: [say('comparison.run'), inUnit(title, unit)],
      rows: summaries.map(summary => [summary.scenario, of(summary)]),
      digits: 2,
    },
  }
}

/** Nodes of runs that were written before runs named their own. */
const ZONES = ['north', 'south', 'west']

/** Mean prices by zone, weighted with demand. */
export function prices(summaries: readonly Summary[]): Figure {
  const zones = [...new Set(summaries.flatMap(({ nodes }) => nodes ?? ZONES))].filter(zone =>
    summaries.some(({ averagePricePerMwh }) => averagePricePerMwh?.[zone] !== undefined),
  )
  const unit = `${summaries[0]!.currency}/MWh`
  const at = (summary: Summary, zone: string) => summary.averagePricePerMwh?.[zone] ?? 0
  return {
    id: 'prices',
    title: say('comparison.prices'),
    note: say('comparison.pricesNote'),
    source: SOURCE,
    chart: {
      kind: 'bars',
      categories: summaries.map(({ scenario }) => scenario),
      unit: unitOf(unit),
      stacked: false,
      series: zones.map((zone, k) => ({
        name: placeNamed(zone),
        color: paletteColor(k),
        values: summaries.map(summary => at(summary, zone)),
      })),
    },
    table: {
      columns: [say('comparison.run'), ...zones.map(zone => inUnit(placeNamed(zone), unit))],
      rows: summaries.map(summary => [summary.scenario, ...zones.map(zone => at(summary, zone))]),
      digits: 1,
    },
  }
}
