import type { Investment } from '../../study/invest.ts'
import { summariseInvestment } from '../../study/investSummary.ts'
import type { Ranged } from '../../study/ranged.ts'
import { factoryNamed } from '../words/naming.ts'
import { speak, spoken, type Tongue } from '../words/speak.ts'
import { amount, say, span, type Text } from '../words/text.ts'
import { inColumns } from './columns.ts'
import { rate } from './dealLines.ts'

const millions = (money: number): Text => amount(money / 1e6, 1)
const rounded = (value: number): Text => amount(value, 0)

/** What is ordered at home and abroad, who works on it, and which works it pays. */
export function contentLines(investment: Investment, tongue: Tongue): string[] {
  const { content, money } = investment
  if (content.ledger.length === 0) return [spoken(say('homeLines.nothing'), tongue)]
  const sums = summariseInvestment(investment).content
  const range = (label: Text, { low, middle, high }: Ranged, shown: (value: number) => Text) => {
    const [least, most] = [Math.min(low, high), Math.max(low, high)]
    return [label, shown(middle), least === most ? '' : span(shown(least), shown(most))]
  }
  const rows = [
    ['', say('homeLines.middle'), say('homeLines.range')],
    range(say('homeLines.orders', { currency: money }), sums.ordered, millions),
    range(say('homeLines.domestic'), sums.domestic, millions),
    range(say('homeLines.imported'), sums.imported, millions),
    range(say('homeLines.valueAdded'), sums.valueAdded, millions),
    range(say('homeLines.duties'), sums.duty, millions),
    range(say('homeLines.making'), sums.making, rounded),
    range(say('homeLines.building'), sums.building, rounded),
    range(say('homeLines.operating'), sums.operating, rounded),
  ]
  return [
    spoken(say('homeLines.title', { grade: say(`grade.${sums.grade}`) }), tongue),
    ...inColumns(speak(rows, tongue)),
    ...factoryLines(investment).map(line => `  ${spoken(line, tongue)}`),
  ]
}

const factoryLines = ({ content: { factories } }: Investment): Text[] =>
  factories.map(({ factory, breakEvenMw, utilisation, utilisationOfAll }) =>
    say('homeLines.factory', {
      name: factoryNamed(factory.name),
      least: rounded(breakEvenMw.middle),
      low: rounded(breakEvenMw.low),
      high: rounded(breakEvenMw.high),
      used: rate(utilisation),
      all: rate(utilisationOfAll),
    }),
  )
