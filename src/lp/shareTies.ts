import type { LinearProgram } from './program.ts'

/**
 * Lets tied columns carry what they carry together in proportion to their room:
 *
 *   x_i = lower_i + (upper_i − lower_i) · (Σ x − Σ lower) / (Σ upper − Σ lower)
 *
 * Columns are tied if nothing but their bounds tells them apart: they cost the same and stand alike in every row, or all the
 * other way round, as a line that is named from its other end: then −x is meant. Any split of their sum between their bounds
 * costs the same and keeps the same rows, so a solver gives an arbitrary one: an interior point some mixture, a simplex a
 * corner that depends on the order of the input. This one depends on neither. Wind and sun of a zone are curtailed alike,
 * equal plants run at equal shares of what is there, parallel lines are loaded alike. The objective, the duals and the
 * activities of all rows stay what they are.
 *
 * Left alone are columns without bounds, of whole numbers, and whose squares cost, which are never tied.
 *
 * @returns the shared solution; the given one is not changed, and given back where nothing is tied
 */
export function shareTies(program: LinearProgram, x: Float64Array): Float64Array {
  let shared = x
  forEachBucket(program, columns => {
    for (const tied of tiesAmong(program, columns)) {
      if (shared === x) shared = x.slice()
      share(program, tied, x, shared)
    }
  })
  return shared
}

function share(program: LinearProgram, tied: readonly number[], x: Float64Array, shared: Float64Array): void {
  const { lower, upper } = program
  let [sum, room] = [0, 0]
  for (const column of tied) {
    sum += signOf(program, column) > 0 ? x[column]! - lower[column]! : upper[column]! - x[column]!
    room += upper[column]! - lower[column]!
  }
  for (const column of tied) {
    const part = (upper[column]! - lower[column]!) * (sum / room)
    shared[column] = signOf(program, column) > 0 ? lower[column]! + part : upper[column]! - part
  }
}

/** Columns are compared as they stand if their first entry is positive, else the other way round. */
const signOf = ({ matrix: { starts, values } }: LinearProgram, column: number): 1 | -1 =>
  starts[column]! < starts[column + 1]! && values[starts[column]!]! < 0 ? -1 : 1

/** Visits the columns that share their first row and may be tied, row by row. */
function forEachBucket(program: LinearProgram, visit: (columns: readonly number[]) => void): void {
  const { cost, rowLower, matrix } = program
  const head = new Int32Array(rowLower.length).fill(-1)
  const next = new Int32Array(cost.length)
  const isAlone = aloneIn(program)
  for (let column = cost.length - 1; column >= 0; column--) {
    const start = matrix.starts[column]!
    if (start === matrix.starts[column + 1]! || isAlone(column)) continue
    const row = matrix.indices[start]!
    next[column] = head[row]!
    head[row] = column
  }
  for (const first of head) {
    const columns: number[] = []
    for (let column = first; column >= 0; column = next[column]!) columns.push(column)
    if (columns.length > 1) visit(columns)
  }
}

/** Tells of each column whether it cannot be tied to another, or has no room to share. */
function aloneIn({ lower, upper, whole = new Int32Array(0), square }: LinearProgram) {
  const wholes = new Set(whole)
  return (column: number): boolean => {
    const room = upper[column]! - lower[column]!
    return !(room > 0 && Number.isFinite(room)) || wholes.has(column) || (square?.[column] ?? 0) !== 0
  }
}

/** The sets of at least two among some columns that are tied to one another. */
function tiesAmong(program: LinearProgram, columns: readonly number[]): number[][] {
  const byHash = new Map<number, number[][]>()
  for (const column of columns) {
    const hash = hashOf(program, column)
    const classes = byHash.get(hash)
    const own = classes?.find(([first]) => areTied(program, first!, column))
    if (own) own.push(column)
    else if (classes) classes.push([column])
    else byHash.set(hash, [[column]])
  }
  return [...byHash.values()].flat().filter(({ length }) => length > 1)
}

const number = new Float64Array(1)
const bits = new Int32Array(number.buffer)
const mix = (hash: number, value: number) => Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15)

/** A number that is the same for tied columns and seldom for others. */
function hashOf(program: LinearProgram, column: number): number {
  const { starts, indices, values } = program.matrix
  const sign = signOf(program, column)
  number[0] = sign * program.cost[column]! + 0
  let hash = mix(mix(0, bits[0]!), bits[1]!)
  for (let entry = starts[column]!; entry < starts[column + 1]!; entry++) {
    number[0] = sign * values[entry]!
    hash = mix(mix(mix(hash, indices[entry]!), bits[0]!), bits[1]!)
  }
  return hash
}

function areTied(program: LinearProgram, one: number, other: number): boolean {
  const { cost, matrix } = program
  const { starts, indices, values } = matrix
  const sign = signOf(program, one) * signOf(program, other)
  const count = starts[one + 1]! - starts[one]!
  if (cost[one] !== sign * cost[other]! || count !== starts[other + 1]! - starts[other]!) return false
  for (let k = 0; k < count; k++) {
    const [a, b] = [starts[one]! + k, starts[other]! + k]
    if (indices[a] !== indices[b] || values[a] !== sign * values[b]!) return false
  }
  return true
}
