import type { PathwayResult } from '../../study/pathway/evaluate.ts'
import type { Figure } from '../figure.ts'
import { amount, inUnit, joined, say, unitOf } from '../words/text.ts'
import { yearsOf } from './years.ts'

/** CO₂ of power and of the heat of cities. */
export function emissions({ periods }: PathwayResult): Figure {
  const total = periods.reduce((sum, { years, summary }) => sum + years * (summary.emissionsMt ?? 0), 0)
  return {
    id: 'path-emissions',
    title: say('pathEmissions.title'),
    note: say('pathEmissions.note', { mt: amount(total, 0) }),
    chart: {
      kind: 'bars',
      categories: yearsOf(periods),
      unit: joined([unitOf('Mt'), 'CO₂'], ' '),
      stacked: false,
      series: [
        { name: 'CO₂', color: '#4d4d4d', values: periods.map(({ summary }) => summary.emissionsMt ?? 0) },
      ],
    },
    table: {
      columns: [say('operatedYears.column'), inUnit('CO₂', 'Mt'), say('pathEmissions.coal')],
      rows: periods.map(({ year, summary }) => {
        const all = Object.values(summary.generationTwh ?? {}).reduce((sum, twh) => sum + twh, 0)
        return [String(year), summary.emissionsMt ?? 0, (100 * (summary.generationTwh?.coal ?? 0)) / all]
      }),
      digits: 1,
    },
  }
}
