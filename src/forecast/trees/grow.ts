import type { Binned } from './bins.ts'
import { emptyTree, type Tree, trim } from './tree.ts'

/** A grown tree with the rows that each leaf was made from. */
export interface Grown {
  tree: Tree
  leaves: Int32Array[]
}

/** How far a tree may grow. */
export interface GrowLimits {
  /** Steps that a feature may have. */
  steps: number
  /** Most leaves. */
  leaves: number
  /** Fewest rows in a leaf. */
  leastRows: number
}

/** A leaf that may be split: its rows, histogram and best cut. */
interface Open {
  node: number
  rows: Int32Array
  sums: Float64Array
  counts: Int32Array
  total: number
  best: Cut
}

interface Cut {
  gain: number
  /** Place in the list of drawn features. */
  place: number
  step: number
}

/**
 * Grows a tree best leaf first. A cut is worth what it takes off the squared distance between gradient and leaf mean:
 *
 *   gain = G_left² / n_left + G_right² / n_right − G² / n
 *
 * Histograms of the larger child come from the parent's by subtraction.
 *
 * @param gradients  of every row of `binned`
 * @param rows       the rows to learn from
 * @param features   the features that may be cut
 * @see G. Ke et al., “LightGBM: a highly efficient gradient boosting decision tree”, NIPS, 2017.
 */
export function growTree(
  binned: Binned,
  gradients: Float32Array,
  rows: Int32Array,
  features: Int32Array,
  limits: GrowLimits,
): Grown {
  const most = 2 * limits.leaves
  const tree = emptyTree(most)
  const open = [openLeaf(binned, gradients, rows, features, 0, limits)]
  let nodes = 1
  while (open.length < limits.leaves) {
    const at = richest(open)
    const parent = open[at]!
    if (!(parent.best.gain > 1e-12)) break
    const { place, step } = parent.best
    const [low, high] = part(binned.columns[features[place]!]!, parent.rows, step)
    tree.feature[parent.node] = features[place]!
    tree.step[parent.node] = step
    tree.left[parent.node] = nodes
    tree.right[parent.node] = nodes + 1
    const children = splitOpen(binned, gradients, features, parent, [low, high], nodes, limits)
    nodes += 2
    open.splice(at, 1, ...children)
  }
  open.forEach(({ node }, number) => {
    tree.leaf[node] = number
  })
  return { tree: trim(tree, nodes), leaves: open.map(leaf => leaf.rows) }
}

function richest(open: readonly Open[]): number {
  let at = 0
  open.forEach(({ best }, i) => {
    if (best.gain > open[at]!.best.gain) at = i
  })
  return at
}

function openLeaf(
  binned: Binned,
  gradients: Float32Array,
  rows: Int32Array,
  features: Int32Array,
  node: number,
  limits: GrowLimits,
): Open {
  const sums = new Float64Array(features.length * limits.steps)
  const counts = new Int32Array(features.length * limits.steps)
  const own = new Float32Array(rows.length)
  let total = 0
  for (let i = 0; i < rows.length; i++) {
    own[i] = gradients[rows[i]!]!
    total += own[i]!
  }
  for (let f = 0; f < features.length; f++) {
    fillHistogram(binned.columns[features[f]!]!, rows, own, sums, counts, f * limits.steps)
  }
  return withBest({ node, rows, sums, counts, total, best: NONE }, features.length, limits)
}

const NONE: Cut = { gain: 0, place: 0, step: 0 }

function fillHistogram(
  column: Uint8Array,
  rows: Int32Array,
  own: Float32Array,
  sums: Float64Array,
  counts: Int32Array,
  from: number,
): void {
  for (let i = 0; i < rows.length; i++) {
    const step = from + column[rows[i]!]!
    sums[step]! += own[i]!
    counts[step]! += 1
  }
}

/** Children of a leaf: the smaller is counted, the larger is the parent less the smaller. */
function splitOpen(
  binned: Binned,
  gradients: Float32Array,
  features: Int32Array,
  parent: Open,
  [low, high]: [Int32Array, Int32Array],
  nodes: number,
  limits: GrowLimits,
): [Open, Open] {
  const lowIsSmall = low.length <= high.length
  const small = openLeaf(
    binned,
    gradients,
    lowIsSmall ? low : high,
    features,
    lowIsSmall ? nodes : nodes + 1,
    limits,
  )
  const { sums, counts } = parent
  for (let i = 0; i < sums.length; i++) {
    sums[i]! -= small.sums[i]!
    counts[i]! -= small.counts[i]!
  }
  const large = withBest(
    {
      node: lowIsSmall ? nodes + 1 : nodes,
      rows: lowIsSmall ? high : low,
      sums,
      counts,
      total: parent.total - small.total,
      best: NONE,
    },
    features.length,
    limits,
  )
  return lowIsSmall ? [small, large] : [large, small]
}

function withBest(leaf: Open, features: number, { leastRows, steps }: GrowLimits): Open {
  const { sums, counts, total } = leaf
  const n = leaf.rows.length
  if (n < 2 * leastRows) return leaf
  const without = (total * total) / n
  let gain = 0
  for (let f = 0; f < features; f++) {
    let left = 0
    let count = 0
    for (let step = 0, at = f * steps; step < steps - 1; step++, at++) {
      if (counts[at] === 0) continue
      left += sums[at]!
      count += counts[at]!
      if (count < leastRows) continue
      if (n - count < leastRows) break
      const right = total - left
      const worth = (left * left) / count + (right * right) / (n - count) - without
      if (worth > gain) {
        gain = worth
        leaf.best = { gain, place: f, step }
      }
    }
  }
  return leaf
}

function part(column: Uint8Array, rows: Int32Array, step: number): [Int32Array, Int32Array] {
  let count = 0
  for (let i = 0; i < rows.length; i++) if (column[rows[i]!]! <= step) count++
  const low = new Int32Array(count)
  const high = new Int32Array(rows.length - count)
  for (let i = 0, a = 0, b = 0; i < rows.length; i++) {
    if (column[rows[i]!]! <= step) low[a++] = rows[i]!
    else high[b++] = rows[i]!
  }
  return [low, high]
}
