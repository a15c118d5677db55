import type { Card } from '../../study/explain/cards/card.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { MONTH_NAMES, monthOf, paletteColor } from '../view.ts'

/** Share of the time whose earnings are told apart. [pu] */
const BEST_PU = 0.1

/** When what is built earns its capital and fixed cost. [thousand money/MW by month] */
export const earnings: FigureMaker = result => {
  const built = (result.plan?.cards ?? []).filter(({ size, component }) => size > 0 && component !== 'Store')
  const present = [...new Set(built.flatMap(({ hours }) => hours.labels.map(monthOf)))].sort((a, b) => a - b)
  if (built.length === 0 || present.length < 2) return undefined
  const unit = `thousand ${result.heading.currency}/MW`
  return {
    id: 'earnings',
    title: 'When it is earned',
    note: 'What a MW earns from energy and from rules that count energy, less what running costs. What a reserve margin pays has no hour and is not in it.',
    source: computedFrom(result, 'candidates', 'fuels and costs'),
    chart: {
      kind: 'bars',
      categories: present.map(month => MONTH_NAMES[month]!),
      unit,
      stacked: false,
      series: built.map((card, k) => ({
        name: card.name,
        color: paletteColor(k),
        values: present.map(month => inMonth(card, month)),
      })),
    },
    table: {
      columns: [
        'Unit',
        ...present.map(month => `${MONTH_NAMES[month]}, ${unit}`),
        `Of it in the best ${100 * BEST_PU} % of the time, %`,
      ],
      rows: built.map(card => [
        card.name,
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
