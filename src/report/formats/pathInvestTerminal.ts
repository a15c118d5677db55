import type { PathInvestment } from '../../study/investPath.ts'
import type { Figure } from '../figure.ts'
import { course } from '../pathInvestment/course.ts'
import { yearFigures } from '../pathInvestment/index.ts'
import { cautionsOf, users } from '../pathInvestment/users.ts'
import { modelSays, ofScenario } from '../words/naming.ts'
import { speak, spoken, type Tongue } from '../words/speak.ts'
import { amount, say, type Text } from '../words/text.ts'
import { inColumns } from './columns.ts'
import { dealLines } from './investTerminal.ts'

/** Deals of a path, what users pay in each of its years, what stays in the country, what is taken from water, air and land. */
export function renderPathInvestment(investment: PathInvestment, tongue: Tongue): string {
  const { title, scenario, deals, notes, decision, rate, presentValue, money, priceYear } = investment
  const present = say('pathLine.present', {
    decision: String(decision),
    rate: amount(100 * rate, 1),
    value: amount(presentValue / 1e9, 2),
    currency: money,
    year: String(priceYear),
  })
  return [
    `${spoken(ofScenario('scenario', scenario, title), tongue)}  (${scenario})`,
    ...speak([present, ...notes.map(modelSays)], tongue),
    ...deals.flatMap(deal => [
      '',
      ...dealLines(deal, investment, tongue),
      '',
      ...tableLines(course(deal, investment), tongue),
    ]),
    ...(deals.length === 0 ? ['', spoken(say('dealLines.noDeals'), tongue)] : []),
    '',
    ...tableLines(users(investment), tongue),
    ...cautionsOf(investment).map(each => `  ${spoken(each, tongue)}`),
    ...yearFigures(investment).flatMap(figure => ['', ...tableLines(figure, tongue)]),
  ].join('\n')
}

function tableLines({ title, table }: Figure, tongue: Tongue): string[] {
  if (!table) return [spoken(title, tongue)]
  const cells = [table.columns, ...table.rows].map(row =>
    row.map((cell): Text => (typeof cell === 'number' ? amount(cell, table.digits) : cell)),
  )
  return [spoken(title, tongue), ...inColumns(speak(cells, tongue))]
}
