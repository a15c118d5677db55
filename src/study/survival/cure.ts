import { components } from '../../components/index.ts'
import { groupAlike } from '../../network/grouping.ts'
import { assemble } from '../assemble/index.ts'
import { build, keptApart } from '../build.ts'
import { type Segmented, sizesIn } from '../plan/segmented.ts'
import { DEFAULT_PLANNING } from '../planning.ts'
import type { Prepared } from '../prepare.ts'
import type { SolveTools } from '../solveYear.ts'

/** What would cure a shortage. */
export interface Cure {
  /** `least cost`, or the only technology that may be built. */
  technology: string
  /** What is built. [MW; MWh for stores of energy] */
  sizes: readonly { name: string; size: number }[]
  /** Cost of what is built. [money/a] */
  moneyPerYear: number
  /** What stays short. [MWh] */
  leftMwh: number
}

/** Price of a MWh that is not met while a cure is sought: high, so that it is met if it can be. [money/MWh] */
const PRICELESS = 1e6
/** What counts as built. [MW] */
const SOME = 0.1

/**
 * What would have to be built so that the demand of the horizon is met, at the least annual cost: of everything that the
 * data package offers, and of each technology alone. Building is paid for a whole year, running for the horizon.
 */
export async function curesFor(prepared: Prepared, tools: SolveTools): Promise<Cure[]> {
  const { data, scenario } = prepared
  const planning = scenario.planning ?? DEFAULT_PLANNING
  const offered = assemble(data, { ...scenario, planning }, [])
  const options = { lostLoadPerMwh: PRICELESS, policies: {}, voltageLaw: scenario.grid === 'oblasts' }
  const { network } = groupAlike(offered.network, components, keptApart(options))
  // A stressed week is cut out of a year that is paid for as a whole; another horizon pays for its share.
  const wholeYear = 1 / (offered.candidates[0]?.sharePu ?? 1)
  const built = build(network, options)
  const program = built.lp.compile()
  for (const { key, rate, block, index, counted } of built.ledger.bill) {
    if (counted === 'once' && key.item === 'building')
      program.cost[block.at(index)]! += (wholeYear - 1) * Number(rate)
  }
  const technologies = [...new Set(built.ledger.built.map(({ key }) => key.technology))].sort()
  const cures: Cure[] = []
  for (const only of [undefined, ...technologies]) {
    tools.onProgress?.('what would cure it', cures.length / (technologies.length + 1))
    const upper = program.upper.slice()
    for (const { key, block, index } of built.ledger.built) {
      if (only !== undefined && key.technology !== only) upper[block.at(index)] = 0
    }
    const tried = { ...program, upper }
    const solution = await tools.solver.solve(tried, tools.signal ? { signal: tools.signal } : {})
    if (solution.status !== 'optimal') continue
    const plan: Segmented = { built, program: tried, solution }
    const sizes = sizesIn(plan).filter(({ size }) => size > SOME)
    if (sizes.length === 0 && only !== undefined) continue
    cures.push({
      technology: only ?? 'least cost',
      sizes: sizes.map(({ name, size }) => ({ name, size })),
      moneyPerYear: built.ledger.bill
        .filter(({ key, counted }) => counted === 'once' && key.item === 'building')
        .reduce(
          (sum, { rate, block, index }) => sum + wholeYear * Number(rate) * solution.x[block.at(index)]!,
          0,
        ),
      leftMwh: built.ledger.bill
        .filter(({ key }) => key.item === 'lost load')
        .reduce(
          (sum, { block, index }) =>
            sum +
            network.snapshots.hours.reduce((part, h, t) => part + h * solution.x[block.at(index, t)]!, 0),
          0,
        ),
    })
  }
  const [best, ...alone] = cures
  return best
    ? [
        best,
        ...alone.sort((one, other) => one.leftMwh - other.leftMwh || one.moneyPerYear - other.moneyPerYear),
      ]
    : []
}
