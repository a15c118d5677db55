import { expect, test } from 'vitest'
import type { LinearProgram } from '../../../src/lp/program.ts'
import { type Chance, chanceOf } from '../../support/chance.ts'
import { compareSolvers } from '../../support/compareSolvers.ts'
import { randomProgram } from '../../support/randomNetwork.ts'

/**
 * The same with limits a little wider and costs a little higher, each by chance: what still holds did before, and no two vertices, nor
 * two sets of prices, are worth the same.
 */
function withoutTies(program: LinearProgram, chance: Chance): LinearProgram {
  const { cost, lower, upper, rowLower, rowUpper } = program
  const more = () => chance.between(0.1, 1)
  const isFree = (column: number) => lower[column] === -Infinity && upper[column] === Infinity
  const isEquation = (row: number) => rowLower[row] === rowUpper[row]
  return {
    ...program,
    cost: cost.map((value, column) => (isFree(column) ? value : value + more())),
    lower: lower.map(value => value - more()),
    upper: upper.map(value => value + more()),
    rowLower: rowLower.map((value, row) => (isEquation(row) ? value : value - more())),
    rowUpper: rowUpper.map((value, row) => (isEquation(row) ? value : value + more())),
  }
}

/** Cost of one more of each column, after what it does in all rows. */
function reducedCosts({ cost, matrix }: LinearProgram, y: Float64Array): Float64Array {
  return cost.map((own, column) => {
    let reduced = own
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++)
      reduced -= matrix.values[entry]! * y[matrix.indices[entry]!]!
    return reduced
  })
}

/** Furthest difference, relative to the largest number. */
function apart(one: Float64Array, other: Float64Array): number {
  let [furthest, largest] = [0, 1]
  for (let k = 0; k < one.length; k++) {
    furthest = Math.max(furthest, Math.abs(one[k]! - other[k]!))
    largest = Math.max(largest, Math.abs(other[k]!))
  }
  return furthest / largest
}

test.each([1, 2, 4, 6, 8, 10])(
  'network %i without ties has one answer: values, duals and reduced costs are those of the simplex method',
  async seed => {
    const program = withoutTies(randomProgram(seed), chanceOf(1000 + seed))
    const { ours, theirs } = await compareSolvers(program)
    expect(apart(ours.x, theirs.x)).toBeLessThan(1e-5)
    expect(apart(ours.y, theirs.y)).toBeLessThan(1e-5)
    expect(apart(reducedCosts(program, ours.y), reducedCosts(program, theirs.y))).toBeLessThan(1e-5)
  },
)
