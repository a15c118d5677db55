import type { FigureMaker } from '../figure.ts'
import { publishedIn } from '../sourcing.ts'
import { colorOf } from '../view.ts'

const CARRIERS = ['coal', 'gas', 'hydro']

/** Change of generation when each must-run rule is left out and all others stay. [TWh] */
export const mustRunEffects: FigureMaker = result => {
  const { mustRun, heading } = result
  if (mustRun.length === 0) return undefined
  const unit = `million ${heading.currency}`
  return {
    id: 'must-run',
    title: 'What runs whatever the price, and what it does',
    note:
      'The year once more without each rule, both sides in steps of six hours. A rule that changes nothing is one that ' +
      'prices alone would bring about.',
    source: publishedIn(
      'rules',
      mustRun.map(({ source }) => source),
    ),
    chart: {
      kind: 'bars',
      categories: mustRun.map(({ name }) => name),
      unit: 'TWh more or less without the rule',
      stacked: true,
      sideways: true,
      series: CARRIERS.map(carrier => ({
        name: carrier,
        color: colorOf(result, carrier),
        values: mustRun.map(({ changeTwh }) => changeTwh[carrier] ?? 0),
      })),
    },
    table: {
      columns: [
        'Rule',
        ...CARRIERS.map(carrier => `${carrier} without it, TWh`),
        `Cost without it, ${unit}`,
        'Reason',
        'Source',
      ],
      rows: mustRun.map(({ name, changeTwh, changeObjective, reason, source }) => [
        name,
        ...CARRIERS.map(carrier => changeTwh[carrier] ?? 0),
        changeObjective / 1e6,
        reason,
        source,
      ]),
      digits: 2,
    },
  }
}
