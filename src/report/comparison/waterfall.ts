import type { Difference } from '../../study/compare.ts'
import type { Chart, Figure } from '../figure.ts'
import { SOURCE } from './source.ts'

const [MORE, LESS, TOTAL] = ['#c44e52', '#58b09c', '#1f4e9c']

/** The sentences about a difference. */
export function drivers({ to, from, drivers: sentences }: Difference): Figure {
  return {
    id: `drivers-${to.scenario}`,
    title: `What drives it: ${to.scenario} beside ${from.scenario}`,
    note: sentences.join('\n'),
    source: SOURCE,
  }
}

/** From the cost of one run to that of another, step by step. [million money] */
export function waterfall({ from, to, steps }: Difference): Figure {
  const millions = (money: number) => money / 1e6
  const [start, end] = [millions(from.objective ?? 0), millions(to.objective ?? 0)]
  let height = start
  const bars = steps.map(({ money }) => {
    const before = height
    height += millions(money)
    return {
      base: Math.min(before, height),
      more: Math.max(0, height - before),
      less: Math.max(0, before - height),
    }
  })
  const unit = `million ${to.currency}`
  const chart: Chart = {
    kind: 'bars',
    categories: [from.scenario, ...steps.map(({ what }) => what), to.scenario],
    unit,
    stacked: true,
    sideways: true,
    series: [
      { name: '', color: 'transparent', values: [0, ...bars.map(({ base }) => base), 0], hidden: true },
      { name: 'total', color: TOTAL, values: [start, ...bars.map(() => 0), end] },
      { name: 'more', color: MORE, values: [0, ...bars.map(({ more }) => more), 0] },
      { name: 'less', color: LESS, values: [0, ...bars.map(({ less }) => less), 0] },
    ],
  }
  return {
    id: `waterfall-${to.scenario}`,
    title: `From the cost of ${from.scenario} to that of ${to.scenario}`,
    source: SOURCE,
    chart,
    table: {
      columns: ['Part', `Difference, ${unit}`],
      rows: [
        [from.scenario, start],
        ...steps.map(({ what, money }) => [what, millions(money)] as const),
        [to.scenario, end],
      ],
      digits: 1,
    },
  }
}
