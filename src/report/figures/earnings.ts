import type { Card } from '../../study/explain/cards/card.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { monthOf, paletteColor } from '../view.ts'
import { monthNamed } from '../words/naming.ts'
import { amount, inUnit, named, say, thousandsPerMw } from '../words/text.ts'

/** Share of the time whose earnings are told apart. [pu] */
const BEST_PU = 0.1

/** When what is built earns its capital and fixed cost. [thousand money/MW by month] */
export const earnings: FigureMaker = result => {
  const built = (result.plan?.cards ?? []).filter(({ size, component }) => size > 0 && component !== 'Store')
  const present = [...new Set(built.flatMap(({ hours }) => hours.labels.map(monthOf)))].sort((a, b) => a - b)
  if (built.length === 0 || present.length < 2) return undefined
  const unit = thousandsPerMw(result.heading.currency)
  return {
    id: 'earnings',
    title: say('earnings.title'),
    note: say('earnings.note'),
    source: computedFrom(result, 'candidates', 'fuels and costs'),
    chart: {
      kind: 'bars',
      categories: present.map(monthNamed),
      unit,
      stacked: false,
      series: built.map((card, k) => ({
        name: named(card.name),
        color: paletteColor(k),
        values: present.map(month => inMonth(card, month)),
      })),
    },
    table: {
      columns: [
        say('term.unit'),
        ...present.map(month => inUnit(monthNamed(month), unit)),
        say('earnings.best', { share: amount(100 * BEST_PU, 0) }),
      ],
      rows: built.map(card => [
        named(card.name),
        ...present.map(month => inMonth(card, month)),
        100 * shareOfBest(card, BEST_PU),
      ]),
      digits: 1,
    },
  }
}

const inMonth = ({ hours: { labels, earned } }: Card, month: number) =>
  labels.reduce((sum, label, t) => (monthOf(label) === month ? sum + earned[t]! : sum), 0) / 1e3

/** Share of all earnings that the best part of the stretches brings; stretches of unlike length are ranked by what an hour brings. */
function shareOfBest({ hours: { earned, lengths } }: Card, bestPu: number): number {
  const order = [...earned.keys()].sort((a, b) => earned[b]! / lengths[b]! - earned[a]! / lengths[a]!)
  const all = lengths.reduce((sum, h) => sum + h, 0)
  let [time, money] = [0, 0]
  for (const t of order) {
    if (time + lengths[t]! > bestPu * all + 1e-9) break
    time += lengths[t]!
    money += earned[t]!
  }
  return money / earned.reduce((sum, each) => sum + each, 0)
}
