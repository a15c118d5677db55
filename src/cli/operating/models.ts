import type { Problem } from '../../errors.ts'
import { readKazakhstan } from '../../files/forecasting/kazakhstanModels.ts'
import type { ForecastName } from '../../study/forecasting/dayAhead.ts'
import {
  CALIBRATION_SEED,
  type KazakhstanModels,
  TRAINING_SEEDS,
} from '../../study/forecasting/kazakhstan/models.ts'

/** What ways of forecasting have to know: the trained models, or nothing where everything is known. */
export const modelsFor = (ways: readonly ForecastName[]): KazakhstanModels =>
  ways.every(way => way === 'perfect') ? { references: [], kinds: [] } : readKazakhstan()

/** Years that the models have learnt from prove nothing. */
export function learntSeeds(seeds: readonly number[]): Problem[] {
  const learnt = seeds.filter(seed => seed === CALIBRATION_SEED || TRAINING_SEEDS.includes(seed))
  if (learnt.length === 0) return []
  return [
    {
      where: '--seed',
      what: `The models have learnt from the years ${learnt.join(', ')}.`,
      hint: 'Take others: 401 and those after it.',
    },
  ]
}
