import type { PathwayPeriod, PathwayResult } from '../../study/pathway/evaluate.ts'
import type { Figure } from '../figure.ts'
import { inOrder } from '../view.ts'
import { inUnit, named, say, unitOf } from '../words/text.ts'
import { yearsOf } from './years.ts'

const GREY = '#888888'

/** A figure by carrier and year. */
export function byCarrier(
  about: Pick<Figure, 'id' | 'title' | 'note'>,
  unit: string,
  { periods }: PathwayResult,
  valuesOf: (period: PathwayPeriod) => Record<string, number>,
): Figure {
  const carriers = inOrder([...new Set(periods.flatMap(period => Object.keys(valuesOf(period))))]).filter(
    carrier => periods.some(period => Math.abs(valuesOf(period)[carrier] ?? 0) > 0.005),
  )
  const values = (carrier: string) => periods.map(period => valuesOf(period)[carrier] ?? 0)
  return {
    ...about,
    chart: {
      kind: 'bars',
      categories: yearsOf(periods),
      unit: unitOf(unit),
      stacked: true,
      series: carriers.map(carrier => ({
        name: named(carrier),
        color: periods[0]!.colors[carrier] || GREY,
        values: values(carrier),
      })),
    },
    table: {
      columns: [say('term.carrier'), ...yearsOf(periods).map(year => inUnit(year, unit))],
      rows: [
        ...carriers.map(carrier => [named(carrier), ...values(carrier)]),
        [
          say('term.all'),
          ...periods.map(period => carriers.reduce((sum, each) => sum + (valuesOf(period)[each] ?? 0), 0)),
        ],
      ],
      digits: 1,
    },
  }
}
