import type { TargetComparison } from '../../study/result.ts'
import type { FigureMaker, FigureTable } from '../figure.ts'

const NOTE =
  'Hydro energy and the mean yield of wind and sun are inputs, calibrated to statistics: their agreement proves nothing. ' +
  'Coal against gas is the model’s own answer. Figures without tolerance are disputed and shown for comparison.'

/** Published figures of the year beside modelled ones; a miss is said in plain words. */
export const backcast: FigureMaker = ({ targets }) =>
  targets.length === 0
    ? undefined
    : { id: 'backcast', title: 'How well the model reproduces the year', note: NOTE, table: tableOf(targets) }

/** The same for former years, solved along with a run about a coming one. */
export const past: FigureMaker = ({ past: years }) =>
  years.length === 0
    ? undefined
    : {
        id: 'past',
        title: 'How well the model reproduces the past',
        note: NOTE,
        table: tableOf(
          years.flatMap(({ title, targets }) =>
            targets.map(target => ({ ...target, quantity: `${title}: ${target.quantity}` })),
          ),
        ),
      }

function tableOf(targets: readonly TargetComparison[]): FigureTable {
  return {
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
  }
}

/** `met`, `missed by 0.4 TWh`, or `disputed`. */
export function verdict({ met, published, modelled, tolerance, unit }: TargetComparison): string {
  if (met === null || tolerance === null) return 'disputed'
  if (met) return 'met'
  return `missed by ${(Math.abs(modelled - published) - tolerance).toPrecision(2)} ${unit}`
}
