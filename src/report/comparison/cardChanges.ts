import type { Difference } from '../../study/compare.ts'
import type { CardChange } from '../../study/compareCards.ts'
import type { Figure } from '../figure.ts'
import { partName } from '../words/partName.ts'
import {
  amount,
  joined,
  named,
  paragraphs,
  placeNamed,
  say,
  type Text,
  thousandsPerMw,
  unitOf,
} from '../words/text.ts'
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
  const unit = thousandsPerMw(to.currency)
  return [
    {
      id: `cards-${to.scenario}`,
      title: say('comparison.cards', { to: to.scenario, from: from.scenario }),
      note: paragraphs(cards.slice(0, MOST_TOLD).map(change => tellChange(change, to.currency))),
      source: SOURCE,
      chart: {
        kind: 'bars',
        categories: powers.map(({ name }) => named(name)),
        unit: unitOf('MW'),
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
          say('term.unit'),
          say('term.where'),
          ...[from, to].map(({ scenario }) => say('comparison.size', { run: scenario })),
          ...[from, to].map(({ scenario }) => say('comparison.earns', { run: scenario, unit })),
          ...[from, to].map(({ scenario }) => say('comparison.costs', { run: scenario, unit })),
          say('comparison.most'),
        ],
        rows: cards.map(({ name, bus, sizes, earned, costs, parts }) => [
          named(name),
          placeNamed(bus),
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
export function tellChange({ name, bus, sizes, earned, costs, parts }: CardChange, currency: string): Text {
  const [more, dearer] = [earned[1] - earned[0], costs[1] - costs[0]]
  const small = SAME_PU * Math.max(...costs)
  const signed = (money: number) => joined([money > 0 ? '+' : '', amount(money, 0)], '')
  const large = parts.filter(({ money }) => Math.abs(money) > small)
  const gaps = {
    name: named(name),
    bus: placeNamed(bus),
    before: amount(sizes[0], 0),
    after: amount(sizes[1], 0),
    more: signed(more),
    dearer: signed(dearer),
    currency,
    parts: joined(large.map(part => joined([partName(part), signed(part.money)], '\u00a0'))),
  }
  const moved = Math.abs(more) > small || large.length > 0
  if (moved && Math.abs(dearer) > small) return say('compare.both', gaps)
  if (moved) return say('compare.value', gaps)
  return say(Math.abs(dearer) > small ? 'compare.cost' : 'compare.follows', gaps)
}
