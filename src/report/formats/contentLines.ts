import type { Investment } from '../../study/invest.ts'
import { type ContentSummary, summariseInvestment } from '../../study/investSummary.ts'
import type { Ranged } from '../../study/ranged.ts'
import { factoryNamed } from '../words/naming.ts'
import { speak, spoken, type Tongue } from '../words/speak.ts'
import { amount, say, span, type Text } from '../words/text.ts'
import { inColumns } from './columns.ts'
import { inMillions, rate } from './dealLines.ts'

/** Sums of cases that are the same. [pu] */
const ROUNDING = 1e-9

const rounded = (value: number): Text => amount(value, 0)

/** What is ordered at home and abroad, who works on it, and which works it pays. */
export function contentLines(investment: Investment, tongue: Tongue): string[] {
  const { content, money } = investment
  if (content.ledger.length === 0) return [spoken(say('homeLines.nothing'), tongue)]
  const { content: plan, announced } = summariseInvestment(investment)
  const row = (label: Text, key: Exclude<keyof ContentSummary, 'grade'>, shown: (value: number) => Text) => [
    label,
    ...ranged(plan[key], shown),
    ...ranged(announced[key], shown),
  ]
  const rows = [
    ['', say('homeLines.plan'), say('homeLines.range'), say('homeLines.announced'), say('homeLines.range')],
    row(say('homeLines.orders', { currency: money }), 'ordered', inMillions),
    row(say('homeLines.domestic'), 'domestic', inMillions),
    row(say('homeLines.imported'), 'imported', inMillions),
    row(say('homeLines.valueAdded'), 'valueAdded', inMillions),
    row(say('homeLines.duties'), 'duty', inMillions),
    row(say('homeLines.making'), 'making', rounded),
    row(say('homeLines.building'), 'building', rounded),
    row(say('homeLines.operating'), 'operating', rounded),
  ]
  return [
    spoken(say('homeLines.title', { grade: say(`grade.${plan.grade}`) }), tongue),
    ...inColumns(speak(rows, tongue)),
    ...factoryLines(investment).map(line => `  ${spoken(line, tongue)}`),
  ]
}

/** The middle case, and the range where there is one. */
function ranged({ low, middle, high }: Ranged, shown: (value: number) => Text): Text[] {
  const [least, most] = [Math.min(low, high), Math.max(low, high)]
  return [shown(middle), most - least <= ROUNDING * Math.abs(most) ? '' : span(shown(least), shown(most))]
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
