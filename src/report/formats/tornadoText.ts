import type { Tornado } from '../../study/tornado/tornado.ts'
import { told } from '../tornado/index.ts'
import { format } from './readable.ts'

/** A tornado on the screen, the most valuable to know first. */
export function renderTornado({ title, scenario, year, cost, bars, currency, priceYear }: Tornado): string {
  const millions = (money: number) => format(money / 1e6, 1)
  const rows = [
    [
      'input',
      'low … middle … high',
      'worth knowing',
      'cost if low',
      'if high',
      'built otherwise if low',
      'if high',
    ],
    ...bars.map(({ name, values, valueOfKnowing, low, high }) => [
      name,
      values.join(' … '),
      millions(valueOfKnowing),
      millions(low.cost),
      millions(high.cost),
      told(low),
      told(high),
    ]),
  ]
  const widths = rows[0]!.map((_, k) => Math.max(...rows.map(row => row[k]!.length)))
  return [
    `${title}  (${scenario}, ${year})`,
    `Best plan with middle values: ${millions(cost)} million ${currency} of ${priceYear} a year. All amounts in these.`,
    '',
    ...rows.map(row => `  ${row.map((cell, k) => cell.padEnd(widths[k]!)).join('  ')}`.trimEnd()),
  ].join('\n')
}

/** A tornado as CSV. */
export function tornadoCsv({ bars }: Tornado): string {
  const header =
    'input,low,middle,high,range,value_of_knowing,low_cost,high_cost,low_moved_mw,high_moved_mw,low_regret,high_regret'
  const lines = bars.map(({ name, values, range, valueOfKnowing, low, high }) =>
    [
      ...[name, ...values, range].map(text => `"${text.replaceAll('"', '""')}"`),
      valueOfKnowing,
      low.cost,
      high.cost,
      low.moved,
      high.moved,
      low.regret,
      high.regret,
    ].join(','),
  )
  return `${[header, ...lines].join('\n')}\n`
}
