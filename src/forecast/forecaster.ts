import { type Bounds, within } from './bounds.ts'
import type { FeaturePlan } from './features/build.ts'
import { columnsAt, type Frame, learnableRows, targetAt } from './frame.ts'
import { bestGrain } from './grain.ts'
import { atLevels, LEARNT_LEVELS, meanOf, PERCENTILES, type Quantiles } from './levels.ts'
import { forward, type Network } from './network/forward.ts'
import { type NetworkOptions, trainNetwork } from './network/train.ts'
import type { Nothing } from './nothing.ts'
import type { Tensors } from './tensor.ts'
import { type Boosted, type BoostOptions, fitBoosted, predictBoosted } from './trees/boost.ts'

/** How a model is made. */
export interface Recipe {
  /** Trees of one model for all zones together and of one for each zone, by their boosting. */
  members: readonly { scope: 'together' | 'each'; trees: Omit<BoostOptions, 'levels'> }[]
  /** Whether how finely trees divide is chosen on days held out; if not, it is as the recipe says. */
  chooseGrain: boolean
  /** Networks that are averaged with the trees, half and half; none if left out. */
  networks?: { tensors: Tensors; options: readonly Omit<NetworkOptions, 'levels'>[] }
}

/** A fitted model: what it looks at, and its members. */
export interface Forecaster {
  plan: FeaturePlan
  bounds: Bounds
  nothing: Nothing
  featureNames: readonly string[]
  /** What is averaged. */
  members: readonly Member[]
  /** What is averaged by itself, and then with the mean of the members. */
  networks: readonly Network[]
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
    leastRows: 15,
    learningRate: 0.03,
    rowShare: 0.5,
    honest: true,
    featureShare: 0.3,
    steps: 64,
    seed,
  }
  if (kind === 'demand') {
    // Measured: with leaves from the rows that shaped them, the median of demand is better by a fortieth.
    const fine = {
      leaves: 32,
      leastRows: 20,
      learningRate: 0.08,
      honest: false,
      featureShare: 0.4,
      steps: 128,
    }
    return { members: [{ scope: 'together', trees: { ...trees, ...fine } }], chooseGrain: false }
  }
  return {
    members: [
      { scope: 'together', trees },
      ...(zones > 1 ? [{ scope: 'each' as const, trees: { ...trees, seed: seed + 1 } }] : []),
    ],
    chooseGrain: true,
  }
}

/**
 * The recipe with networks beside the trees: about 40 thousand weights each, one for each seed.
 *
 * @param seeds  as many networks are averaged
 */
export const withNetworks = (recipe: Recipe, tensors: Tensors, seeds: readonly number[]): Recipe => ({
  ...recipe,
  networks: {
    tensors,
    options: seeds.map(seed => ({ hidden: [192, 96], epochs: 12, batch: 256, learningRate: 0.002, seed })),
  },
})

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
  const fits = groups.flat().length + (recipe.networks?.options.length ?? 0)
  const grain = recipe.chooseGrain ? bestGrain(frame, recipe.members[0]!.trees) : {}
  let done = 0
  const members = recipe.members.map(({ scope, trees: plain }, m): Member => {
    const chosen = { ...plain, ...grain }
    // Zones that are learnt together need more leaves to be told apart.
    const trees =
      scope === 'together' ? { ...chosen, leaves: leavesFor(chosen.leaves, every.length) } : chosen
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
  const networks = fitNetworks(frame, recipe, (network, share) => onShare((done + network + share) / fits))
  return { plan, bounds, nothing, featureNames: features.map(({ name }) => name), members, networks }
}

function fitNetworks(
  frame: Frame,
  { networks }: Recipe,
  onShare: (network: number, share: number) => void,
): Network[] {
  if (!networks) return []
  const { panel, features } = frame
  const rows = panel.zones.flatMap((_, zone) => learnableRows(frame, zone))
  const names = features.map(({ name }) => name)
  const columns = columnsAt(features, rows)
  const target = targetAt(frame, rows)
  return networks.options.map((options, n) =>
    trainNetwork(
      networks.tensors,
      names,
      columns,
      target,
      panel.zones.length,
      { ...options, levels: LEARNT_LEVELS },
      share => onShare(n, share),
    ),
  )
}

/** Leaves for several zones together: half as many again for each doubling beyond two zones. */
const leavesFor = (leaves: number, zones: number): number =>
  Math.round(leaves * Math.max(1, 1 + 0.5 * Math.log2(zones / 2)))

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
    const trees = model.members.map(({ models, ofZone }) =>
      predictBoosted(models[ofZone[zone]!]!, columns, hours.length),
    )
    const networks = model.networks.map(network => forward(network, columns, hours.length))
    const kinds = [trees, networks].filter(kind => kind.length > 0)
    const learnt = meanOf(
      kinds.map(kind => meanOf(kind.map(own => ({ levels: LEARNT_LEVELS, columns: own })))),
    )
    const { levels, columns: shares } = atLevels(learnt, PERCENTILES)
    const whole = shares.map(column => column.map((value, i) => value * frame.level[zone]![hours[i]!]!))
    return within({ ...frame, nothing: model.nothing }, zone, hours, { levels, columns: whole }, model.bounds)
  })
}
