import type { LinearProgram } from '../../lp/program.ts'
import { valueAt } from '../../network/attribute.ts'
import type { Built } from '../build.ts'
import { reducedCost, type Segmented, sizesIn } from '../plan/segmented.ts'
import type { SolveTools } from '../solveYear.ts'

/** A size that may be another at the same cost. [MW, MWh] */
export interface TiedSize {
  name: string
  technology: string
  /** Sizes that were found at the same cost; there may be others. */
  least: number
  most: number
}

/** A unit whose output may be another at the same cost. */
export interface TiedOutput {
  component: string
  name: string
  /** Energy of the horizon that was found. [MWh] */
  leastMwh: number
  mostMwh: number
  /** Energy that is moved in time or to others between two equally good solutions. [MWh] */
  movedMwh: number
}

/** What is not unique in a solution. */
export interface Ties {
  sizes: readonly TiedSize[]
  outputs: readonly TiedOutput[]
  /** Largest difference in cost of what was compared: rounding. [pu] */
  costDifference: number
  /** Did both solves along the face have an answer? */
  complete: boolean
}

/** A reduced cost or dual below this is none. [money/MWh; of what has no hour, share of its cost] */
const NOTHING = 1e-4
/** Sizes and energies that differ by less are the same. [MW, MWh; pu of the larger] */
const [SAME, SAME_PU] = [1, 1e-3]

/**
 * What may change at equal cost, found by a second and a third solve along the optimal face. All solutions of equal cost keep what
 * has a price: a column with a reduced cost stays where it is, a row with a dual stays full. So these are fixed, and over what is
 * left a sum with unlike weights for each unit and hour is made least and most. What differs between the two, or from the plan, is
 * not unique. What is found is a lower bound of how much may change, seldom all.
 */
export async function tiesOf(plan: Segmented, tools: SolveTools): Promise<Ties> {
  const { built, program, solution } = plan
  const face = optimalFace(plan)
  const weights = unlikeWeights(built, program)
  const points = [solution.x]
  for (const sign of [1, -1]) {
    tools.onProgress?.('what may change at equal cost', points.length / 3)
    const cost = weights.map(weight => sign * weight)
    const other = await tools.solver.solve({ ...face, cost }, tools.signal ? { signal: tools.signal } : {})
    if (other.status === 'optimal') points.push(other.x)
  }
  const costs = points.map(x => program.cost.reduce((sum, each, column) => sum + each * x[column]!, 0))
  const largest = Math.max(...costs.map(cost => Math.abs(cost - costs[0]!)))
  return {
    sizes: tiedSizes(plan, points),
    outputs: tiedOutputs(built, points),
    complete: points.length === 3,
    costDifference: largest / Math.max(1, Math.abs(costs[0]!)),
  }
}

/**
 * The programme with all held in place that has a price. Limits are widened to what the plan itself does, by the rounding of the
 * solver, so that the plan lies on its own face.
 */
function optimalFace({ program, solution: { x, y } }: Segmented): LinearProgram {
  const [lower, upper] = [program.lower.slice(), program.upper.slice()]
  const [rowLower, rowUpper] = [program.rowLower.slice(), program.rowUpper.slice()]
  const { matrix, columnHour } = program
  const activity = new Float64Array(rowLower.length)
  for (let column = 0; column < x.length; column++) {
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++)
      activity[matrix.indices[entry]!]! += matrix.values[entry]! * x[column]!
    const scale = columnHour[column]! < 0 ? Math.max(1, Math.abs(program.cost[column]!)) : 1
    const isHeld = Math.abs(reducedCost(program, y, column)) > NOTHING * scale
    lower[column] = isHeld ? x[column]! : Math.min(lower[column]!, x[column]!)
    upper[column] = isHeld ? x[column]! : Math.max(upper[column]!, x[column]!)
  }
  for (let row = 0; row < activity.length; row++) {
    const [least, most, now] = [rowLower[row]!, rowUpper[row]!, activity[row]!]
    const isFull = Math.abs(y[row]!) > NOTHING
    const side = now - least < most - now ? least : most
    rowLower[row] = Math.min(isFull ? side : least, now)
    rowUpper[row] = Math.max(isFull ? side : most, now)
  }
  return { ...program, lower, upper, rowLower, rowUpper }
}

/** The golden section: its multiples lie as unlike as can be. */
const GOLDEN = (Math.sqrt(5) - 1) / 2

/** Weights that tell all sizes and outputs apart, and hours as well. */
function unlikeWeights({ ledger }: Built, program: LinearProgram): Float64Array {
  const weights = new Float64Array(program.cost.length)
  const unlike = (k: number) => ((k + 1) * GOLDEN) % 1
  for (const [k, { block, index }] of ledger.built.entries()) weights[block.at(index)] = 0.5 + unlike(k)
  for (const [k, { block, index }] of ledger.injections.entries()) {
    ledger.snapshots.hours.forEach((h, t) => {
      weights[block.at(index, t)]! += 1e-3 * h * (unlike(k) - 0.5 + 0.2 * unlike(7 * k + t))
    })
  }
  return weights
}

function tiedSizes(plan: Segmented, points: readonly Float64Array[]): TiedSize[] {
  const sizes = sizesIn(plan)
  return plan.built.ledger.built.flatMap(({ block, index }, k) => {
    const found = points.map(x => Math.max(0, x[block.at(index)]!))
    const { name, technology } = sizes[k]!
    const [least, most] = [Math.min(...found), Math.max(...found)]
    return differ(least, most) ? [{ name, technology, least, most }] : []
  })
}

function tiedOutputs({ ledger }: Built, points: readonly Float64Array[]): TiedOutput[] {
  const { energyHours } = ledger.snapshots
  const told = new Set<string>()
  return ledger.injections
    .flatMap(({ key, rate, block, index }) => {
      const at = (x: Float64Array, t: number) => valueAt(rate, t) * x[block.at(index, t)]!
      const sum = (of: (t: number) => number) => energyHours.reduce((total, h, t) => total + h * of(t), 0)
      const energies = points.map(x => sum(t => at(x, t)))
      const [first, ...others] = points
      const moved = others.map(x => sum(t => Math.abs(at(x, t) - at(first!, t))) / 2)
      const [leastMwh, mostMwh, movedMwh] = [
        Math.min(...energies),
        Math.max(...energies),
        Math.max(0, ...moved),
      ]
      const isTied = differ(leastMwh, mostMwh) || movedMwh > Math.max(SAME, SAME_PU * Math.abs(mostMwh))
      return isTied ? [{ component: key.component, name: key.name, leastMwh, mostMwh, movedMwh }] : []
    })
    .sort((one, other) => other.movedMwh - one.movedMwh)
    .filter(({ component, name }) => {
      // Of what touches two buses the end at which more is moved.
      const id = `${component} ${name}`
      return !told.has(id) && told.add(id)
    })
}

const differ = (least: number, most: number) =>
  most - least > Math.max(SAME, SAME_PU * Math.max(Math.abs(least), Math.abs(most)))
