import type { LinearProgram } from '../../lp/program.ts'
import type { Solution } from '../../lp/solver.ts'
import { type Candidate, capitalPerSize, costPerSize } from '../assemble/candidates.ts'
import { cellsOf } from '../explain/cards/cell.ts'
import { firstMws } from '../explain/cards/firstMw.ts'
import type { Prepared } from '../prepare.ts'
import type { BreakEven } from '../result.ts'
import type { SolveTools } from '../solveYear.ts'
import { type Segmented, type Size, sizesIn } from './segmented.ts'

/** Below and above the break-even, for its proof. */
const BELOW = 0.99
const ABOVE = 1.01
/**
 * What counts as built: a hundredth of the capital cost of less is nothing beside the 1e-8 of all cost to which an interior
 * point is exact. [MW, MWh]
 */
const SOME = 1
/** How often the break-even is sought by halving where the prices do not give it. */
const MOST_HALVINGS = 8

/** What is asked about: a technology, everywhere or at one bus, and the plan that it is asked of. */
export interface BreakEvenQuestion {
  technology: string
  /** All of its candidates together unless given. */
  bus?: string | undefined
  candidates: readonly Candidate[]
  network: Prepared['network']
  plan: Segmented
}

/**
 * The capital cost from which on a technology is not built: below it some is, above it none.
 *
 * The first MW is worth most in the plan that has none of it. So the plan is solved without the technology (which is the plan
 * itself where it is not built), its first MW is asked what it lacks at the prices there, and
 *
 *   break-even = overnight · (1 − lacks / capital part of its annual cost)                             [money/kW]
 *
 * where the largest ratio among its candidates decides. That is proven by solving the plan again with the capital cost of all of
 * them at 99 % and at 101 % of it: some is built below and none above. Where prices are not unique the bracket fails and the
 * break-even is found by halving. What is not built even for nothing, because its fixed operation costs more than it is worth, has
 * a break-even of 0; what the plan cannot do without has none (null).
 */
export async function breakEvenOf(question: BreakEvenQuestion, tools: SolveTools): Promise<BreakEven | null> {
  const { technology, plan } = question
  const own = ownOf(question)
  if (own.length === 0) return null
  tools.onProgress?.(`the break-even cost of ${technology}`, 0)
  const stands = own.some(({ size }) => size.size > SOME)
  const told = (
    first: Own,
    rest: Pick<BreakEven, 'breakEvenPerKw' | 'builtBelow' | 'builtAbove' | 'proven'>,
  ) => ({
    technology,
    name: first.candidate.name,
    overnightPerKw: first.candidate.overnightPerKw,
    built: own.reduce((sum, { size }) => sum + size.size, 0),
    ...rest,
  })
  const without = stands ? await solve(plan, leftOut(plan.program, own), tools) : plan.solution
  if (without.status !== 'optimal') {
    const proven = without.status === 'infeasible'
    return told(largestOf(own), {
      breakEvenPerKw: null,
      builtBelow: Number.NaN,
      builtAbove: Number.NaN,
      proven,
    })
  }
  const builtAt = async (factor: number): Promise<Built> => {
    const program = withCapitalCost(question, own, factor)
    const solution = await solve(plan, program, tools)
    if (solution.status !== 'optimal') return { size: Number.NaN, first: own[0]! }
    const sizes = sizesIn({ ...plan, program, solution })
    const now = own.map(each => ({ ...each, size: sizes[each.place]! }))
    const total = now.reduce((sum, { size }) => sum + size.size, 0)
    return { size: total > SOME ? total : 0, first: largestOf(now) }
  }
  const { factor, below, above } = await bracket(await guess(plan, without, own, tools), stands, builtAt)
  const first = below.first
  return told(first, {
    breakEvenPerKw: factor * first.candidate.overnightPerKw,
    builtBelow: below.size,
    builtAbove: above.size,
    proven: factor === 0 ? below.size === 0 : bracketed(below, above),
  })
}

/** A candidate in question and its size in the plan. */
interface Own {
  candidate: Candidate
  size: Size
  column: number
  /** Its number among all sizes. */
  place: number
}

/** How much is built, and where most of it. */
interface Built {
  size: number
  first: Own
}

function ownOf({ technology, bus, candidates, plan }: BreakEvenQuestion): Own[] {
  return sizesIn(plan).flatMap((size, place) => {
    const { block, index } = plan.built.ledger.built[place]!
    const candidate = candidates.find(({ list, name }) => list === size.list && name === size.name)
    if (!candidate || size.technology !== technology || (bus !== undefined && size.bus !== bus)) return []
    return [{ candidate, size, column: block.at(index), place }]
  })
}

const largestOf = (own: readonly Own[]) => [...own].sort((one, other) => other.size.size - one.size.size)[0]!

const bracketed = (below: Built, above: Built) => below.size > 0 && above.size === 0

function solve({ solution: { basis } }: Segmented, program: LinearProgram, { solver, signal }: SolveTools) {
  return solver.solve(program, {
    ...(signal ? { signal } : {}),
    ...(basis ? { start: basis } : {}),
    isOneOfMany: true,
  })
}

/** Factor on the capital cost at which the first MW pays at the prices of the plan that has none. */
async function guess(
  plan: Segmented,
  { y }: Solution,
  own: readonly Own[],
  tools: SolveTools,
): Promise<number> {
  const cells = cellsOf(plan.built, plan.program)
  const units = own.map(({ column }) => ({ column, cell: cells.around(column) }))
  const firsts = await firstMws(plan.program, y, cells.shared, units, tools)
  const factors = own.map(({ candidate }, k) => {
    const capital = capitalPerSize(candidate)
    return capital > 0 ? 1 - (firsts[k]?.reducedCost ?? capital) / capital : 0
  })
  return Math.max(0, ...factors)
}

/** Closes in on the factor from a guess, and proves it on both sides. */
async function bracket(guessed: number, stands: boolean, builtAt: (factor: number) => Promise<Built>) {
  let factor = guessed
  if (factor === 0) {
    const free = await builtAt(0)
    if (free.size === 0) return { factor, below: free, above: free }
    factor = 0.5
  }
  let [low, high] = stands ? [1, Number.POSITIVE_INFINITY] : [0, 1]
  let below = await builtAt(BELOW * factor)
  let above = await builtAt(ABOVE * factor)
  for (let k = 0; k < MOST_HALVINGS && !bracketed(below, above); k++) {
    if (below.size === 0) high = BELOW * factor
    else low = ABOVE * factor
    factor = Number.isFinite(high) ? (low + high) / 2 : 2 * low
    below = await builtAt(BELOW * factor)
    above = await builtAt(ABOVE * factor)
  }
  return { factor, below, above }
}

/** The plan's programme without the candidates. */
function leftOut(program: LinearProgram, own: readonly Own[]): LinearProgram {
  const upper = program.upper.slice()
  for (const { column } of own) upper[column] = program.lower[column]!
  return { ...program, upper }
}

/** The plan's programme with the capital costs of some candidates times a factor. */
function withCapitalCost(
  { plan: { built, program }, network }: BreakEvenQuestion,
  own: readonly Own[],
  factor: number,
): LinearProgram {
  const cost = program.cost.slice()
  for (const { key, rate, block, index, counted } of built.ledger.bill) {
    const candidate =
      counted === 'once' &&
      key.item === 'building' &&
      own.find(({ candidate: { name } }) => name === key.name)?.candidate
    if (!candidate) continue
    const whole = Number(network.units[candidate.list]?.find(({ name }) => name === key.name)?.costPerSize)
    const changed = costPerSize({ ...candidate, overnightPerKw: factor * candidate.overnightPerKw })
    cost[block.at(index)]! += (Number(rate) / whole) * (changed - whole)
  }
  return { ...program, cost }
}
