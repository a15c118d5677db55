import { drawWithout, type Random, randomFrom } from '../random.ts'
import { type Binned, type Edges, edgesOf, toSteps } from './bins.ts'
import { type Grown, growTree } from './grow.ts'
import { quantileOf } from './select.ts'
import { leavesOf, type Tree } from './tree.ts'

/** Fewest rows from which a leaf's quantiles are read. */
const LEAST_UNSEEN = 10

/** How trees are boosted. */
export interface BoostOptions {
  /** Quantile levels in (0, 1), rising. */
  levels: readonly number[]
  trees: number
  leaves: number
  leastRows: number
  /** Share of a leaf's quantile that is taken. */
  learningRate: number
  /** Share of rows that a tree learns from. */
  rowShare: number
  /** Whether leaves are filled from rows that did not shape their tree; needs a row share below one. */
  honest: boolean
  /** Share of features that a tree may cut. */
  featureShare: number
  /** Most steps of a feature, up to 256. */
  steps: number
  seed: number
}

/** Boosted trees: every tree has one shape and, in each leaf, one number for each level. */
export interface Boosted {
  levels: readonly number[]
  edges: readonly Edges[]
  /** Where each level begins. */
  start: Float32Array
  trees: readonly Tree[]
  /** For each tree, leaf after leaf, a number for each level. */
  values: readonly Float32Array[]
}

/**
 * Gradient boosting of the pinball loss for all levels at once. Each tree is shaped by the gradient of one level drawn
 * by chance,
 *
 *   g = τ − 1[y < q_τ]
 *
 * and every leaf then moves every level by a share of the quantile of its own residuals, so one tree serves all levels.
 * Quantiles may cross; whoever reads them sorts them, which never makes the loss larger.
 *
 * @param features  a column each, with the rows of `target`
 * @param onTree    told after each tree
 * @see J. Friedman, “Greedy function approximation: a gradient boosting machine”, Annals of Statistics 29, 2001.
 * @see V. Chernozhukov et al., “Quantile and probability curves without crossing”, Econometrica 78, 2010.
 */
export function fitBoosted(
  features: readonly Float32Array[],
  target: Float32Array,
  options: BoostOptions,
  onTree: (done: number) => void = () => undefined,
): Boosted {
  const random = randomFrom(options.seed)
  const edges = features.map(column => edgesOf(column, options.steps))
  const binned = binnedBy(features, edges, target.length)
  const everyRow = Int32Array.from(target, (_, row) => row)
  const start = Float32Array.from(options.levels, level => quantileOf(target, everyRow, level))
  const residuals = Array.from(start, from => target.map(value => value - from))
  const trees: Tree[] = []
  const values: Float32Array[] = []
  for (let t = 0; t < options.trees; t++) {
    const grown = growOne(binned, residuals, options, random)
    const where = leavesOf(grown.tree, binned)
    const moves = movesOf(options.honest ? unseenRows(grown, where) : grown.leaves, residuals, options)
    takeOff(residuals, where, moves)
    trees.push(grown.tree)
    values.push(moves)
    onTree(t + 1)
  }
  return { levels: options.levels, edges, start, trees, values }
}

/** Features cut at given edges. */
export function binnedBy(features: readonly Float32Array[], edges: readonly Edges[], rows: number): Binned {
  return { rows, columns: features.map((column, f) => toSteps(column, edges[f]!)) }
}

function growOne(
  binned: Binned,
  residuals: readonly Float32Array[],
  options: BoostOptions,
  random: Random,
): Grown {
  const drawn = random.below(options.levels.length)
  const level = options.levels[drawn]!
  const gradients = gradientsOf(residuals[drawn]!, level)
  const total = binned.columns.length
  const features = drawWithout(random, total, Math.max(1, Math.round(total * options.featureShare)))
  const rows = drawWithout(random, binned.rows, Math.round(binned.rows * options.rowShare))
  return growTree(binned, gradients, rows, features, options)
}

function gradientsOf(residuals: Float32Array, level: number): Float32Array {
  const gradients = new Float32Array(residuals.length)
  for (let row = 0; row < residuals.length; row++) {
    const residual = residuals[row]!
    gradients[row] = residual < 0 ? level - 1 : residual > 0 ? level : 0
  }
  return gradients
}

/**
 * Rows of each leaf that did not help to shape the tree, so that what the leaf says of them is not flattered; the shaping
 * rows where there are hardly any others.
 */
function unseenRows({ leaves }: Grown, where: Int16Array): Int32Array[] {
  const shaping = new Uint8Array(where.length)
  for (const rows of leaves) for (const row of rows) shaping[row] = 1
  const counts = new Int32Array(leaves.length)
  for (let row = 0; row < where.length; row++) if (shaping[row] === 0) counts[where[row]!]!++
  const unseen = Array.from(counts, count => new Int32Array(count))
  const filled = new Int32Array(leaves.length)
  for (let row = 0; row < where.length; row++) {
    const leaf = where[row]!
    if (shaping[row] === 0) unseen[leaf]![filled[leaf]!++] = row
  }
  return unseen.map((rows, leaf) => (rows.length >= LEAST_UNSEEN ? rows : leaves[leaf]!))
}

function movesOf(
  leaves: readonly Int32Array[],
  residuals: readonly Float32Array[],
  { levels, learningRate }: BoostOptions,
): Float32Array {
  const moves = new Float32Array(leaves.length * levels.length)
  leaves.forEach((rows, leaf) => {
    levels.forEach((level, k) => {
      moves[leaf * levels.length + k] = learningRate * quantileOf(residuals[k]!, rows, level)
    })
  })
  return moves
}

function takeOff(residuals: readonly Float32Array[], leaves: Int16Array, moves: Float32Array): void {
  const levels = residuals.length
  residuals.forEach((residual, k) => {
    for (let row = 0; row < residual.length; row++) residual[row]! -= moves[leaves[row]! * levels + k]!
  })
}

/** Quantiles of each row: level after level, not yet sorted. */
export function predictBoosted(
  model: Boosted,
  features: readonly Float32Array[],
  rows: number,
): Float32Array[] {
  const binned = binnedBy(features, model.edges, rows)
  const found = Array.from(model.start, from => new Float32Array(rows).fill(from))
  model.trees.forEach((tree, t) => {
    const leaves = leavesOf(tree, binned)
    const moves = model.values[t]!
    found.forEach((column, k) => {
      for (let row = 0; row < rows; row++) column[row]! += moves[leaves[row]! * found.length + k]!
    })
  })
  return found
}
