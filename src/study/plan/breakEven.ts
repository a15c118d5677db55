import { annuityPu } from '../../finance/annuity.ts'
import type { LinearProgram } from '../../lp/program.ts'
import { KW_PER_MW } from '../../units.ts'
import { type Candidate, costPerSize } from '../assemble/candidates.ts'
import type { Prepared } from '../prepare.ts'
import type { BreakEven } from '../result.ts'
import type { SolveTools } from '../solveYear.ts'
import type { Planned } from './plan.ts'
import { type Segmented, sizesIn } from './segmented.ts'

/** Below and above the break-even, for its proof. */
const BELOW = 0.99
const ABOVE = 1.01
/** What counts as built. [MW, MWh] */
const SOME = 0.01
/** How often the break-even is sought by halving where the duals do not give it. */
const MOST_HALVINGS = 8

/**
 * The capital cost at which a technology that is not built would just be built.
 *
 * The reduced cost r of its size says how much the first MW lacks, so that
 *
 *   break-even = overnight − r / (1000 · annuity · share of the year)                             [money/kW]
 *
 * and the largest share of its own cost among the technology's candidates decides. It is proven by solving the plan
 * again with the capital cost of all of them at 99 % and at 101 % of it: some is built below and none above. Where
 * duals are not unique the bracket fails and the break-even is found by halving. What is not built even for nothing,
 * because its fixed operation costs more than it is worth, has a break-even of 0.
 */
export async function breakEvenOf(
  technology: string,
  { candidates, network }: Prepared,
  { again, sizes }: Planned,
  tools: SolveTools,
): Promise<BreakEven | null> {
  const own = candidates.filter(candidate => candidate.technology === technology)
  const named = sizes.filter(size => size.technology === technology)
  if (own.length === 0 || named.length === 0) return null
  tools.onProgress?.(`the break-even cost of ${technology}`, 0)

  /** Size built with all capital costs of the technology times a factor. */
  const builtAt = async (factor: number): Promise<{ size: number; name: string }> => {
    const program = withCapitalCost(again, own, network, factor)
    const { basis } = again.solution
    const solution = await tools.solver.solve(program, {
      ...(tools.signal ? { signal: tools.signal } : {}),
      ...(basis ? { start: basis } : {}),
      isOneOfMany: true,
    })
    if (solution.status !== 'optimal') return { size: Number.NaN, name: '' }
    const built = sizesIn({ ...again, program, solution }).filter(size => size.technology === technology)
    const largest = built.sort((one, other) => other.size - one.size)[0]!
    return { size: built.reduce((sum, { size }) => sum + size, 0), name: largest.name }
  }

  const factorOf = ({ name, reducedCost }: { name: string; reducedCost: number }) => {
    const candidate = own.find(each => each.name === name)!
    return 1 + reducedCost / (capitalPerSize(candidate) || Number.POSITIVE_INFINITY)
  }
  let factor = Math.max(0, ...named.map(factorOf))
  if ((await builtAt(0)).size <= SOME) factor = 0
  let below = await builtAt(BELOW * factor)
  let above = await builtAt(ABOVE * factor)
  let [low, high] = [0, 1]
  for (let k = 0; factor > 0 && k < MOST_HALVINGS && !bracketed(below, above); k++) {
    if (below.size <= SOME) high = BELOW * factor
    else low = ABOVE * factor
    factor = (low + high) / 2
    below = await builtAt(BELOW * factor)
    above = await builtAt(ABOVE * factor)
  }
  const first = own.find(({ name }) => name === below.name) ?? own[0]!
  return {
    technology,
    name: first.name,
    overnightPerKw: first.overnightPerKw,
    breakEvenPerKw: factor * first.overnightPerKw,
    builtBelow: below.size,
    builtAbove: above.size,
    proven: factor === 0 ? below.size <= SOME : bracketed(below, above),
  }
}

const bracketed = (below: { size: number }, above: { size: number }) =>
  below.size > SOME && above.size <= SOME

/** Capital part of a candidate's cost for one unit of size. [money/MW] */
const capitalPerSize = ({ overnightPerKw, discountRatePu, lifetimeYears, sharePu }: Candidate) =>
  annuityPu(discountRatePu, lifetimeYears) * overnightPerKw * KW_PER_MW * sharePu

/** The plan's programme with the capital costs of some candidates times a factor. */
function withCapitalCost(
  { built, program }: Segmented,
  own: readonly Candidate[],
  network: Prepared['network'],
  factor: number,
): LinearProgram {
  const cost = program.cost.slice()
  for (const { key, rate, block, index, counted } of built.ledger.bill) {
    const candidate =
      counted === 'once' && key.item === 'building' && own.find(({ name }) => name === key.name)
    if (!candidate) continue
    const whole = Number(network.units[candidate.list]?.find(({ name }) => name === key.name)?.costPerSize)
    const changed = costPerSize({ ...candidate, overnightPerKw: factor * candidate.overnightPerKw })
    cost[block.at(index)]! += (Number(rate) / whole) * (changed - whole)
  }
  return { ...program, cost }
}
