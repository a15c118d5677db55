import type { Binned } from './bins.ts'

/** A tree as flat arrays: an inner node sends steps ≤ `step` of `feature` to `left`; a leaf has `feature` −1. */
export interface Tree {
  feature: Int16Array
  step: Uint8Array
  left: Int16Array
  right: Int16Array
  /** Number of the leaf, in the order of their making; −1 for inner nodes. */
  leaf: Int16Array
}

/** A tree with room for some nodes, all of them leaves. */
export function emptyTree(most: number): Tree {
  return {
    feature: new Int16Array(most).fill(-1),
    step: new Uint8Array(most),
    left: new Int16Array(most),
    right: new Int16Array(most),
    leaf: new Int16Array(most).fill(-1),
  }
}

/** The tree with the nodes that it has. */
export function trim(tree: Tree, nodes: number): Tree {
  return {
    feature: tree.feature.slice(0, nodes),
    step: tree.step.slice(0, nodes),
    left: tree.left.slice(0, nodes),
    right: tree.right.slice(0, nodes),
    leaf: tree.leaf.slice(0, nodes),
  }
}

/** The leaf of each row. */
export function leavesOf(tree: Tree, binned: Binned): Int16Array {
  const { feature, step, left, right, leaf } = tree
  const found = new Int16Array(binned.rows)
  for (let row = 0; row < binned.rows; row++) {
    let node = 0
    while (feature[node]! >= 0) {
      node = binned.columns[feature[node]!]![row]! <= step[node]! ? left[node]! : right[node]!
    }
    found[row] = leaf[node]!
  }
  return found
}
