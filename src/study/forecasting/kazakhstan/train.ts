import type { OnShare } from '../../../forecast/forecaster.ts'
import type { Tensors } from '../../../forecast/tensor.ts'
import { CALIBRATION_SEED, type KazakhstanModels, TRAINING_SEEDS } from './models.ts'
import { learnReferences } from './references.ts'
import { type SimulatedYear, simulateYear } from './simulateYear.ts'
import { KINDS, type SimulatedCountry } from './targets.ts'
import { KIND_RECIPE, type KindRecipe, trainKind } from './trainKind.ts'

/** Told what is done and how far it is. */
export type OnStage = (stage: string, share: number) => void

/** Shares of the time of training, kind by kind: wind has the most rows. */
const TIMES = [0.36, 0.13, 0.22, 0.22, 0.07]

/**
 * Trains everything that forecasts Kazakhstan, on simulated years.
 *
 * @returns  the models, and the years that they learnt from, for whoever tests
 */
export function trainKazakhstan(
  country: SimulatedCountry,
  tensors: Tensors,
  onStage: OnStage,
  seeds: readonly number[] = TRAINING_SEEDS,
  recipe: KindRecipe = KIND_RECIPE,
): { models: KazakhstanModels; training: readonly SimulatedYear[] } {
  const training = simulateYears(seeds, country, share => onStage('Simulating years', share))
  const calibration = simulateYear(CALIBRATION_SEED, country)
  const references = learnReferences(training)
  let done = 0
  const kinds = KINDS.map((kind, k) => {
    const model = trainKind(kind, { training, calibration }, tensors, recipe, share =>
      onStage(`Training ${kind}`, done + share * TIMES[k]!),
    )
    done += TIMES[k]!
    return model
  })
  return { models: { references, kinds }, training }
}

/** Simulates years, one for each seed. */
export const simulateYears = (
  seeds: readonly number[],
  country: SimulatedCountry,
  onShare: OnShare,
): SimulatedYear[] =>
  seeds.map((seed, i) => {
    onShare(i / seeds.length)
    return simulateYear(seed, country)
  })
