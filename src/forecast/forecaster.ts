import { type Bounds, within } from './bounds.ts'
import type { FeaturePlan } from './features/build.ts'
import { columnsAt, type Frame, learnableRows, targetAt } from './frame.ts'
import { atLevels, LEARNT_LEVELS, meanOf, PERCENTILES, type Quantiles } from './levels.ts'
import type { Nothing } from './nothing.ts'
import { type Boosted, type BoostOptions, fitBoosted, predictBoosted } from './trees/boost.ts'

/** How a model is made. */
export interface Recipe {
  /** Trees of one model for all zones together and of one for each zone, by their boosting. */
  members: readonly { scope: 'together' | 'each'; trees: Omit<BoostOptions, 'levels'> }[]
}

/** A fitted model: what it looks at, and its members. */
export interface Forecaster {
  plan: FeaturePlan
  bounds: Bounds
  nothing: Nothing
  featureNames: readonly string[]
  /** What is averaged. */
  members: readonly Member[]
}

/** Models that together say something of every zone. */
export interface Member {
  models: readonly Boosted[]
  /** For each zone, the place of its model. */
  ofZone: readonly number[]
}

/** Told how far a long task is: share 0 … 1. */
export type OnShare = (share: number) => void

/** The recipe for a series of this kind. */
export function recipeFor({ kind }: Pick<FeaturePlan, 'kind'>, zones: number, seed = 1): Recipe {
  const trees = {
    trees: 500,
    leaves: 24,
    leastRows: 20,
    learningRate: 0.03,
    rowShare: 0.5,
    featureShare: 0.3,
    steps: 64,
    seed,
  }
  if (kind === 'demand')
    return {
      members: [
        {
          scope: 'together',
          trees: { ...trees, leaves: 32, learningRate: 0.08, featureShare: 0.4, steps: 128 },
        },
      ],
    }
  return {
    members: [
      // Many plants together need more leaves to be told apart.
      { scope: 'together', trees: { ...trees, leaves: Math.max(24, 6 * zones) } },
      ...(zones > 1 ? [{ scope: 'each' as const, trees: { ...trees, leastRows: 15, seed: seed + 1 } }] : []),
    ],
  }
}

/**
 * Fits a model on everything that a frame knows of its target.
 *
 * @param frame  of a panel that is cut off where the present is (`knownBetween`)
 */
export function fitForecaster(
  frame: Frame,
  bounds: Bounds,
  recipe: Recipe,
  onShare: OnShare = () => undefined,
): Forecaster {
  const { panel, plan, features, nothing } = frame
  const every = panel.zones.map((_, z) => z)
  const groups = recipe.members.map(({ scope }) => (scope === 'together' ? [every] : every.map(z => [z])))
  const fits = groups.flat().length
  let done = 0
  const members = recipe.members.map(({ trees }, m): Member => {
    const models = groups[m]!.map(zones => {
      const rows = zones.flatMap(zone => learnableRows(frame, zone))
      const fitted = fitBoosted(
        columnsAt(features, rows),
        targetAt(frame, rows),
        { levels: LEARNT_LEVELS, ...trees },
        tree => onShare((done + tree / trees.trees) / fits),
      )
      done++
      return fitted
    })
    return { models, ofZone: every.map(z => groups[m]!.findIndex(zones => zones.includes(z))) }
  })
  return { plan, bounds, nothing, featureNames: features.map(({ name }) => name), members }
}

/**
 * The quantiles of some hours, for each zone.
 *
 * @param frame  of what is known when the forecast is issued
 * @returns  for each zone the 99 percentiles, a number for each of `hours`
 */
export function predict(model: Forecaster, frame: Frame, hours: readonly number[]): Quantiles[] {
  return frame.panel.zones.map((_, zone) => {
    const columns = columnsAt(
      frame.features,
      hours.map(hour => ({ zone, hour })),
    )
    const learnt = meanOf(
      model.members.map(({ models, ofZone }) => ({
        levels: LEARNT_LEVELS,
        columns: predictBoosted(models[ofZone[zone]!]!, columns, hours.length),
      })),
    )
    const { levels, columns: shares } = atLevels(learnt, PERCENTILES)
    const whole = shares.map(column => column.map((value, i) => value * frame.level[zone]![hours[i]!]!))
    return within({ ...frame, nothing: model.nothing }, zone, hours, { levels, columns: whole }, model.bounds)
  })
}
