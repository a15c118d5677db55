import type { Difference } from '../../study/compare.ts'
import type { CardChange } from '../../study/compareCards.ts'
import { fill } from '../../study/sentence.ts'
import type { Figure } from '../figure.ts'
import { format } from '../formats/readable.ts'
import { zoneName } from '../view.ts'
import { partName } from '../words/cards.ts'
import { compareWords } from '../words/compare.ts'
import { SOURCE } from './source.ts'

/** How many changes are told in sentences. */
const MOST_TOLD = 5
/** A change below this share of the cost is none. [pu] */
const SAME_PU = 0.01
const [BEFORE, AFTER] = ['#9aa5b1', '#1f4e9c']

/** Why one plan builds otherwise than the other: sizes, and what a MW earns and costs in either. */
export function cardChanges({ from, to, cards }: Difference): Figure[] {
  if (cards.length === 0) return []
  const powers = cards.filter(({ component }) => component !== 'Store')
  const unit = `thousand ${to.currency}/MW`
  return [
    {
      id: `cards-${to.scenario}`,
      title: `Why it builds otherwise: ${to.scenario} beside ${from.scenario}`,
      note: cards
        .slice(0, MOST_TOLD)
        .map(change => tellChange(change, to.currency))
        .join('\n'),
      source: SOURCE,
      chart: {
        kind: 'bars',
        categories: powers.map(({ name }) => name),
        unit: 'MW',
        stacked: false,
        sideways: true,
        series: [from, to].map(({ scenario }, k) => ({
          name: scenario,
          color: [BEFORE, AFTER][k]!,
          values: powers.map(({ sizes }) => sizes[k]!),
        })),
      },
      table: {
        columns: [
          'Unit',
          'Where',
          ...[from, to].map(({ scenario }) => `${scenario}, MW or MWh`),
          ...[from, to].map(({ scenario }) => `Earns in ${scenario}, ${unit}`),
          ...[from, to].map(({ scenario }) => `Costs in ${scenario}, ${unit}`),
          'What changes most',
        ],
        rows: cards.map(({ name, bus, sizes, earned, costs, parts }) => [
          name,
          zoneName(bus),
          ...sizes,
          ...earned.map(money => money / 1e3),
          ...costs.map(money => money / 1e3),
          parts[0] ? partName(parts[0]) : '',
        ]),
        digits: 1,
      },
    },
  ]
}

/** A change in one sentence: sizes, and whether value or cost has moved. */
export function tellChange({ name, bus, sizes, earned, costs, parts }: CardChange, currency: string): string {
  const [more, dearer] = [earned[1] - earned[0], costs[1] - costs[0]]
  const small = SAME_PU * Math.max(...costs)
  const signed = (money: number) => `${money > 0 ? '+' : ''}${format(money, 0)}`
  const gaps = {
    name,
    bus: zoneName(bus),
    before: format(sizes[0], 0),
    after: format(sizes[1], 0),
    more: signed(more),
    dearer: signed(dearer),
    currency,
    parts: parts
      .filter(({ money }) => Math.abs(money) > small)
      .map(part => `${partName(part)} ${signed(part.money)}`)
      .join(', '),
  }
  const moved = Math.abs(more) > small || gaps.parts !== ''
  if (moved && Math.abs(dearer) > small) return fill(compareWords.both, gaps)
  if (moved) return fill(compareWords.value, gaps)
  return fill(Math.abs(dearer) > small ? compareWords.cost : compareWords.follows, gaps)
}
