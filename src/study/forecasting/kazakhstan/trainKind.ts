import { noCorrection } from '../../../forecast/conformal.ts'
import type { OnShare } from '../../../forecast/forecaster.ts'
import { type NetworkOptions, trainNetwork } from '../../../forecast/network/train.ts'
import type { Tensors } from '../../../forecast/tensor.ts'
import { joined } from './joined.ts'
import { cameOf, comingOf } from './knownPast.ts'
import { LEVELS, MEDIAN } from './levels.ts'
import type { KindModel } from './models.ts'
import { correctYear, predictKind } from './predictKind.ts'
import type { Sight } from './sight/rows.ts'
import { physicsOf, sightOfKind } from './sight/sightOfKind.ts'
import type { SimulatedYear } from './simulateYear.ts'
import { type Kind, type Target, targetsOf } from './targets.ts'

/** Years to learn from, and a year that no network has seen, on which the correction of intervals begins. */
export interface TrainingYears {
  training: readonly SimulatedYear[]
  calibration: SimulatedYear
}

/** How the networks of a kind are trained. */
export type KindRecipe = Omit<NetworkOptions, 'levels' | 'seed'> & { seeds: readonly number[] }

/**
 * Networks of two hidden layers; about 3 thousand weights each. Measured: more weights or more epochs are better on the years
 * learnt from and worse on others, as hours of ten years hang together.
 */
export const KIND_RECIPE: KindRecipe = {
  hidden: [48, 24],
  epochs: 3,
  batch: 256,
  learningRate: 0.002,
  seeds: [1, 2],
}

/** Trains the model of a kind: networks on the training years, correction and spread of errors on the calibration year. */
export function trainKind(
  kind: Kind,
  { training, calibration }: TrainingYears,
  tensors: Tensors,
  recipe: KindRecipe,
  onShare: OnShare,
): KindModel {
  const targets = targetsOf(calibration.country).filter(target => target.kind === kind)
  const { names, columns, came } = everythingSeen(kind, targets, training)
  const networks = recipe.seeds.map((seed, n) =>
    trainNetwork(tensors, names, columns, came, targets.length, { ...recipe, levels: LEVELS, seed }, share =>
      onShare((n + share) / recipe.seeds.length),
    ),
  )
  const calibrated = predictKind({ kind, networks }, targets, calibration).map((quantiles, z) => {
    const correction = noCorrection(LEVELS.length)
    const { columns: moved } = correctYear(quantiles, targets[z]!, calibration, correction)
    const coming = comingOf(calibration, targets[z]!)
    const squares = moved[MEDIAN]!.reduce((sum, median, i) => sum + (median - coming[i]!) ** 2, 0)
    return { correction, variance: squares / coming.length }
  })
  return {
    kind,
    zones: targets.map(({ zone }) => zone),
    features: names,
    networks,
    corrections: calibrated.map(({ correction }) => correction),
    variances: calibrated.map(({ variance }) => variance),
  }
}

/** Columns of all years one after another, with what came. */
function everythingSeen(kind: Kind, targets: readonly Target[], years: readonly SimulatedYear[]) {
  const sights = years.map(year => sightOfKind(year, kind))
  const names = sights[0]!.names
  const came = joined(years.map((year, y) => cameAsLearnt(year, kind, targets, sights[y]!)))
  const columns = names.map((_, f) => joined(sights.map(sight => sight.columns[f]!)))
  return { names, columns, came }
}

/** What came in each row as the network learns it: by how much it was otherwise than physics says. */
function cameAsLearnt(year: SimulatedYear, kind: Kind, targets: readonly Target[], sight: Sight) {
  const came = targets.map(({ name }) => cameOf(year, name))
  const { zone, day, hour } = sight.rows
  const { yardstick, says } = physicsOf(year, kind, sight)
  return yardstick.map((yard, i) => came[zone[i]!]!(24 * day[i]! + hour[i]!) / yard - says[i]!)
}
