import type { Difference } from '../../study/compare.ts'
import type { Chart, Figure } from '../figure.ts'
import { stepNamed } from '../words/naming.ts'
import { inUnit, millions, paragraphs, say } from '../words/text.ts'
import { SOURCE } from './source.ts'
import { tellDrivers } from './tellDrivers.ts'

const [MORE, LESS, TOTAL] = ['#c44e52', '#58b09c', '#1f4e9c']

/** The sentences about a difference. */
export function drivers(difference: Difference): Figure {
  const { to, from } = difference
  return {
    id: `drivers-${to.scenario}`,
    title: say('drivers.title', { to: to.scenario, from: from.scenario }),
    note: paragraphs(tellDrivers(difference)),
    source: SOURCE,
  }
}

/** From the cost of one run to that of another, step by step. [million money] */
export function waterfall({ from, to, steps }: Difference): Figure {
  const inMillions = (money: number) => money / 1e6
  const [start, end] = [inMillions(from.objective ?? 0), inMillions(to.objective ?? 0)]
  let height = start
  const bars = steps.map(({ money }) => {
    const before = height
    height += inMillions(money)
    return {
      base: Math.min(before, height),
      more: Math.max(0, height - before),
      less: Math.max(0, before - height),
    }
  })
  const unit = millions(to.currency)
  const chart: Chart = {
    kind: 'bars',
    categories: [from.scenario, ...steps.map(stepNamed), to.scenario],
    unit,
    stacked: true,
    sideways: true,
    series: [
      { name: '', color: 'transparent', values: [0, ...bars.map(({ base }) => base), 0], hidden: true },
      { name: say('waterfall.total'), color: TOTAL, values: [start, ...bars.map(() => 0), end] },
      { name: say('waterfall.more'), color: MORE, values: [0, ...bars.map(({ more }) => more), 0] },
      { name: say('waterfall.less'), color: LESS, values: [0, ...bars.map(({ less }) => less), 0] },
    ],
  }
  return {
    id: `waterfall-${to.scenario}`,
    title: say('waterfall.title', { from: from.scenario, to: to.scenario }),
    source: SOURCE,
    chart,
    table: {
      columns: [say('waterfall.part'), inUnit(say('term.difference'), unit)],
      rows: [
        [from.scenario, start],
        ...steps.map(step => [stepNamed(step), inMillions(step.money)] as const),
        [to.scenario, end],
      ],
      digits: 1,
    },
  }
}
