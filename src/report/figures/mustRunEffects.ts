import type { FigureMaker } from '../figure.ts'

/** Change of generation when each must-run rule is left out and all others stay. [TWh] */
export const mustRunEffects: FigureMaker = ({ mustRun, heading }) => {
  if (mustRun.length === 0) return undefined
  const carriers = ['coal', 'gas', 'hydro']
  const unit = `million ${heading.currency}`
  return {
    id: 'must-run',
    title: 'What runs whatever the price, and what it does',
    note:
      'The year once more without each rule, both sides in steps of six hours. A rule that changes nothing is one that ' +
      'prices alone would bring about.',
    table: {
      columns: [
        'Rule',
        ...carriers.map(carrier => `${carrier} without it, TWh`),
        `Cost without it, ${unit}`,
        'Reason',
        'Source',
      ],
      rows: mustRun.map(({ name, changeTwh, changeObjective, reason, source }) => [
        name,
        ...carriers.map(carrier => changeTwh[carrier] ?? 0),
        changeObjective / 1e6,
        reason,
        source,
      ]),
      digits: 2,
    },
  }
}
