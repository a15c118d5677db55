import type { LinearProgram } from './program.ts'
import type { Solver } from './solver.ts'

/** A row that cannot hold together with the others, and by how much it must give. */
export interface BrokenRow {
  row: number
  /** Positive: the left-hand side is too small by so much; negative: too large. */
  amount: number
}

/** A programme in which rows may be broken at a price. */
export interface Elastic {
  program: LinearProgram
  /** Columns that break rows, after those of the programme they were added to. */
  breaking: readonly Breaking[]
}

/** A column that makes up for what a row lacks (sign 1) or takes away what it has too much (−1). */
export interface Breaking {
  column: number
  row: number
  sign: 1 | -1
}

/** Answers below this amount are rounding. */
const TOLERANCE = 1e-6

/**
 * Lets rows be broken at a price, and nothing else cost anything but what is said:
 *
 *   minimise Σ price · (short + excess) + cost · x   subject to   rowLower ≤ A x + short − excess ≤ rowUpper
 *
 * A breaking column belongs to the hour of its row, so that what unfolds in time still does.
 *
 * @param priceOf  price of a unit of a row; 0 where it must hold
 * @param cost     of the columns that were there; none unless given
 * @see J. W. Chinneck, “Feasibility and Infeasibility in Optimization”, Springer, 2008, ch. 6 (elastic programmes).
 */
export function elasticOf(
  program: LinearProgram,
  priceOf: (row: number) => number,
  cost: Float64Array = new Float64Array(program.cost.length),
): Elastic {
  const breaking: Breaking[] = []
  for (let row = 0; row < program.rowLower.length; row++) {
    if (priceOf(row) === 0) continue
    for (const sign of [1, -1] as const) {
      const side = sign > 0 ? program.rowLower[row]! : program.rowUpper[row]!
      if (Number.isFinite(side)) breaking.push({ column: program.cost.length + breaking.length, row, sign })
    }
  }
  const { square: _, ...linear } = program
  const { starts, indices, values } = program.matrix
  const entries = indices.length
  return {
    breaking,
    program: {
      ...linear,
      cost: joined(
        cost,
        breaking.map(({ row }) => priceOf(row)),
      ),
      lower: joined(
        program.lower,
        breaking.map(() => 0),
      ),
      upper: joined(
        program.upper,
        breaking.map(() => Number.POSITIVE_INFINITY),
      ),
      matrix: {
        starts: joined(
          starts,
          breaking.map((_, k) => entries + k + 1),
        ),
        indices: joined(
          indices,
          breaking.map(({ row }) => row),
        ),
        values: joined(
          values,
          breaking.map(({ sign }) => sign),
        ),
      },
      columnHour: joined(
        program.columnHour,
        breaking.map(({ row }) => program.rowHour[row]!),
      ),
    },
  }
}

/** An array with more numbers behind it. */
function joined<A extends Float64Array | Int32Array>(array: A, more: readonly number[]): A {
  const longer = new (array.constructor as new (length: number) => A)(array.length + more.length)
  longer.set(array)
  longer.set(more, array.length)
  return longer
}

/**
 * Which rows cannot hold together, and by how much, each unit of each row weighing the same; largest first.
 *
 * An empty answer means that the rows do hold together.
 */
export async function findBrokenRows(program: LinearProgram, solver: Solver): Promise<BrokenRow[]> {
  const elastic = elasticOf(program, () => 1)
  const { status, x } = await solver.solve(elastic.program)
  return status === 'optimal' ? brokenIn(elastic, x) : []
}

/** What is broken in a solution of an elastic programme, largest first. */
function brokenIn({ breaking }: Elastic, x: Float64Array): BrokenRow[] {
  const amounts = new Map<number, number>()
  for (const { column, row, sign } of breaking) amounts.set(row, (amounts.get(row) ?? 0) + sign * x[column]!)
  return [...amounts]
    .map(([row, amount]) => ({ row, amount }))
    .filter(({ amount }) => Math.abs(amount) > TOLERANCE)
    .sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
}
