import type { LinearProgram } from './program.ts'

/** What a column is worth when its programme ends. */
export interface EndWorth {
  column: number
  /** Value that it is expected to have. */
  expected: number
  /** What one unit of it is worth there, ≥ 0. [money/unit] */
  worth: number
  /** From its least to its largest value. */
  range: number
}

/** Largest deviation, as a share of the range of the column, and by how much its worth differs. */
const STEPS = [
  { width: 0.01, change: 0.02 },
  { width: 0.03, change: 0.1 },
  { width: 0.1, change: 0.4 },
  { width: 1, change: 0.9 },
] as const

/**
 * A programme with a worth for what is stored at its end, a little less for each unit above what is expected and a
 * little more for each below:
 *
 *   worth of a unit = worth · (1 ∓ δ_k)   for deviations up to w_k of the range,  δ = 2 %, 10 %, 40 %, 90 %
 *
 * so a store strays from what is expected where that pays and finds back. The steps are columns after the programme's own,
 * and each end has a row after its rows.
 */
export function withEndWorth(program: LinearProgram, ends: readonly EndWorth[]): LinearProgram {
  if (ends.length === 0) return program
  const { matrix } = program
  const [columns, rows] = [program.cost.length, program.rowLower.length]
  const merged = { starts: [0], indices: [] as number[], values: [] as number[] }
  const rowOf = new Map(ends.map(({ column }, k) => [column, rows + k]))
  // level − Σ above + Σ below = expected: the level's own entry goes into its column, which moves all later ones.
  for (let column = 0; column < columns; column++) {
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      merged.indices.push(matrix.indices[entry]!)
      merged.values.push(matrix.values[entry]!)
    }
    const row = rowOf.get(column)
    if (row !== undefined) {
      merged.indices.push(row)
      merged.values.push(1)
    }
    merged.starts.push(merged.indices.length)
  }
  const [cost, upper]: [number[], number[]] = [[], []]
  ends.forEach(({ worth, range }, k) => {
    for (const { width, change } of STEPS) {
      for (const side of [1, -1]) {
        merged.indices.push(rows + k)
        merged.values.push(-side)
        merged.starts.push(merged.indices.length)
        cost.push(-side * worth * (1 - side * change))
        upper.push(width * range)
      }
    }
  })
  const expected = ends.map(each => each.expected)
  const long = (more: number) => new Int32Array(more).fill(-1)
  return {
    ...program,
    cost: joined(program.cost, cost),
    lower: joined(program.lower, new Float64Array(cost.length)),
    upper: joined(program.upper, upper),
    rowLower: joined(program.rowLower, expected),
    rowUpper: joined(program.rowUpper, expected),
    matrix: {
      starts: Int32Array.from(merged.starts),
      indices: Int32Array.from(merged.indices),
      values: Float64Array.from(merged.values),
    },
    columnHour: Int32Array.from([...program.columnHour, ...long(cost.length)]),
    rowHour: Int32Array.from([...program.rowHour, ...long(ends.length)]),
  }
}

function joined(first: Float64Array, second: ArrayLike<number>): Float64Array {
  const all = new Float64Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}
