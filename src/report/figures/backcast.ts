import type { TargetComparison } from '../../study/result.ts'
import type { FigureMaker } from '../figure.ts'

/** Published figures beside modelled ones; a miss is said in plain words. */
export const backcast: FigureMaker = ({ targets }) => {
  if (targets.length === 0) return undefined
  return {
    id: 'backcast',
    title: 'How well the model reproduces the year',
    note:
      'Hydro energy and the mean yield of wind and sun are inputs, calibrated to statistics: their agreement proves nothing. ' +
      'Coal against gas is the model’s own answer. Figures without tolerance are disputed and shown for comparison.',
    table: {
      columns: ['Quantity', 'Unit', 'Published', 'Tolerance', 'Modelled', 'Difference', 'Verdict', 'Source'],
      rows: targets.map(target => [
        target.quantity,
        target.unit,
        target.published,
        target.tolerance ?? '',
        target.modelled,
        target.modelled - target.published,
        verdict(target),
        target.source,
      ]),
      digits: 3,
    },
  }
}

/** `met`, `missed by 0.4 TWh`, or `disputed`. */
export function verdict({ met, published, modelled, tolerance, unit }: TargetComparison): string {
  if (met === null || tolerance === null) return 'disputed'
  if (met) return 'met'
  return `missed by ${(Math.abs(modelled - published) - tolerance).toPrecision(2)} ${unit}`
}
