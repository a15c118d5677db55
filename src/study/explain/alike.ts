import type { LinearProgram } from '../../lp/program.ts'
import type { Limit } from './limits.ts'
import type { Case } from './prove.ts'
import type { Found } from './spans.ts'

/** A run of hours with the limits that its causes are made of. */
export interface Explained {
  found: Found
  limits: readonly Limit[]
}

/** Nearer to a bound than this is at it: rounding of the solver. [MW, MWh; share of the bound] */
const [NEAR, NEAR_PU] = [1e-3, 1e-5]

type Standing = 'out' | 'fixed' | 'least' | 'most' | 'between'

/**
 * Says of runs of hours whether they fail for the same reasons: in the worst hour of the other each limit of the explained one
 * stands as it does here, full or empty.
 *
 * By complementary slackness that is enough: hours differ in limits and not in how units turn one thing into another, so the
 * duals that prove the one prove the other, with its own numbers. Of stores whose limits lie in other hours, it holds as far as the
 * store does the same in both.
 *
 * @see S. Boyd and L. Vandenberghe, “Convex Optimization”, Cambridge University Press, 2004, section 5.5.2.
 */
export function comparing({ program, places, x }: Case): (known: Explained, other: Found) => boolean {
  const activity = activityOf(program, x)
  const ofColumn = (column: number) => standing(x[column]!, program.lower[column]!, program.upper[column]!)
  const ofRow = (row: number) => standing(activity[row]!, program.rowLower[row]!, program.rowUpper[row]!)
  return ({ found, limits }, other) =>
    limits.every(({ index, isRow, place }) => {
      if (place.hour < 0) return true
      const there = index + other.worst - found.worst
      const count = isRow ? activity.length : places.columns
      if (there < 0 || there >= count) return false
      const twin = isRow ? places.ofRow(there) : places.ofColumn(there)
      const isTwin = twin.block === place.block && twin.name === place.name
      const isRight = twin.hour - place.hour === other.worst - found.worst
      const same = isRow ? ofRow(there) === ofRow(index) : ofColumn(there) === ofColumn(index)
      return isTwin && isRight && same
    })
}

function activityOf({ matrix, rowLower }: LinearProgram, x: Float64Array): Float64Array {
  const { starts, indices, values } = matrix
  const activity = new Float64Array(rowLower.length)
  for (let column = 0; column < x.length; column++) {
    for (let entry = starts[column]!; entry < starts[column + 1]!; entry++)
      activity[indices[entry]!]! += values[entry]! * x[column]!
  }
  return activity
}

function standing(value: number, lower: number, upper: number): Standing {
  const isAt = (bound: number) => Math.abs(value - bound) <= NEAR + NEAR_PU * Math.abs(bound)
  if (lower === 0 && upper === 0) return 'out'
  if (upper - lower <= NEAR) return 'fixed'
  if (isAt(lower)) return 'least'
  return isAt(upper) ? 'most' : 'between'
}
