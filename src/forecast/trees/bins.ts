/** Features cut into at most 256 steps, so that a tree reads bytes. */
export interface Binned {
  rows: number
  /** For each feature, the step of each row. */
  columns: readonly Uint8Array[]
}

/** Upper edges of the steps of one feature, rising; a value belongs to the first step whose edge is not below it. */
export type Edges = Float32Array

/** More values than this are not needed to find edges; every second, third, … is taken. */
const MOST_SORTED = 20_000

/**
 * Edges at equal shares of the known values: the same number of rows in each step. Missing values (NaN) have
 * step 0 for themselves.
 */
export function edgesOf(values: Float32Array, steps: number): Edges {
  const every = Math.ceil(values.length / MOST_SORTED)
  const known = values.filter((value, i) => i % every === 0 && !Number.isNaN(value)).sort()
  const edges: number[] = []
  for (let s = 1; s < steps - 1; s++) {
    const edge = known[Math.floor((s * known.length) / (steps - 1))]
    if (edge !== undefined && (edges.length === 0 || edge > edges.at(-1)!)) edges.push(edge)
  }
  return Float32Array.from(edges)
}

/** The step of each value: 0 for missing, otherwise 1 + the number of edges below it. */
export function toSteps(values: Float32Array, edges: Edges): Uint8Array {
  const steps = new Uint8Array(values.length)
  for (let i = 0; i < values.length; i++) {
    steps[i] = Number.isNaN(values[i]!) ? 0 : 1 + countBelow(edges, values[i]!)
  }
  return steps
}

function countBelow(edges: Edges, value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
