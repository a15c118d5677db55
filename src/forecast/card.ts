import type { TaskScore } from './backtest.ts'
import type { Packed } from './pack.ts'
import type { ScoreCard } from './report.ts'

/** What everybody should know of a trained model before using it. */
export interface ModelCard {
  title: string
  target: string
  unit: string
  source: string
  /** First and last hour that it learnt from, and their number. */
  period: { from: string; to: string; hours: number }
  zones: readonly string[]
  method: string
  /** Numbers that make it up; none where only a recipe was tested and no model is kept. */
  weights: number | 'not kept'
  features: readonly string[]
  /** Of the test on the last year, by zone: model, references, seasons. */
  scores: Record<string, ScoreCard> | 'not tested'
  /** Of each task, where it was tested on the tasks of a competition. */
  tasks?: readonly TaskScore[]
  limits: readonly string[]
}

/** Numbers that make up a model: leaves and cuts of trees, weights of networks. */
export const weightsOf = ({ calibrated: { model } }: Packed): number =>
  model.networks.flatMap(({ weights }) => weights).reduce((sum, { length }) => sum + length, 0) +
  model.members
    .flatMap(({ models }) => models)
    .reduce(
      (sum, { trees, values }) =>
        sum + trees.reduce((own, tree, t) => own + tree.feature.length + values[t]!.length, 0),
      0,
    )

const CORRECTED =
  'Intervals are right on average over the year and, by their daily correction, over recent weeks; not hour by hour.'

/**
 * What cannot be expected of a model, from what is known of its data.
 *
 * @param intervals  what its intervals promise, in a sentence
 */
export function limitsOf({ settings }: Pick<Packed, 'settings'>, intervals = CORRECTED): string[] {
  return [
    ...(settings.weather === 'actual'
      ? [
          'Hindcast: it was trained and tested with the weather that really came. With a forecast of the weather it does worse.',
        ]
      : []),
    'Trees do not go beyond what they have seen: a new plant, a new large customer or unheard-of weather needs new training.',
    intervals,
    ...(settings.holidays === 'none' ? ['Holidays are not known to it.'] : []),
  ]
}
