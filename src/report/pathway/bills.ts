import type { PathwayPeriod, PathwayResult } from '../../study/pathway/evaluate.ts'
import type { Figure } from '../figure.ts'
import { paletteColor } from '../view.ts'
import { paidNamed } from '../words/naming.ts'
import { amount, paragraphs, say } from '../words/text.ts'
import { yearsOf } from './years.ts'

/** What each year costs, and what the path costs at the decision. */
export function bills(result: PathwayResult): Figure {
  const { periods, currency, priceYear, presentValue, expected, rate, decision, foresight } = result
  const items = [...new Set(periods.flatMap(({ bill }) => bill.map(({ item }) => item)))]
  const billions = (period: PathwayPeriod, item: string) =>
    period.bill.filter(line => line.item === item).reduce((sum, { money }) => sum + money, 0) / 1e9
  const unit = say('pathCost.unit', { currency, year: String(priceYear) })
  return {
    id: 'path-cost',
    title: say('pathCost.title'),
    note: paragraphs([
      say('pathCost.present', {
        decision: String(decision),
        rate: amount(100 * rate, 1),
        value: amount(presentValue / 1e9, 2),
        unit,
        expected: amount(expected / 1e9, 2),
      }),
      say(foresight === 'perfect' ? 'pathCost.perfect' : 'pathCost.myopic'),
      ...(result.budgetPrice > 0
        ? [
            say('pathCost.budget', {
              price: amount(result.budgetPrice, 1),
              currency,
              decision: String(decision),
            }),
          ]
        : []),
    ]),
    source: say('pathCost.source'),
    chart: {
      kind: 'bars',
      categories: yearsOf(periods),
      unit: say('pathCost.aYear', { unit }),
      stacked: true,
      series: items.map((item, k) => ({
        name: paidNamed(item),
        color: paletteColor(k),
        values: periods.map(period => billions(period, item)),
      })),
    },
    table: {
      columns: [say('pathCost.item'), ...yearsOf(periods)],
      rows: [
        ...items.map(item => [paidNamed(item), ...periods.map(period => billions(period, item))]),
        [say('term.all'), ...periods.map(({ cost }) => cost / 1e9)],
        [say('pathCost.years'), ...periods.map(({ years }) => years)],
        [say('pathCost.weight'), ...periods.map(({ weight }) => weight)],
      ],
      digits: 2,
    },
  }
}
