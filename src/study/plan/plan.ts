import { components } from '../../components/index.ts'
import type { SolveProgress, SolveStatus } from '../../lp/solver.ts'
import { verify } from '../../lp/verify.ts'
import { mergeSnapshots } from '../../network/coarsen.ts'
import { groupAlike } from '../../network/grouping.ts'
import type { Network } from '../../network/network.ts'
import { policies } from '../../policies/index.ts'
import { type BuildOptions, build, keptApart } from '../build.ts'
import { explainFailure, type Failure } from '../explain/infeasible.ts'
import { type Solved, solveNetwork } from '../solveNetwork.ts'
import { inWords, type SolveTools } from '../solveYear.ts'
import { fixSizes, sizeName } from './fixSizes.ts'
import { roundToModules } from './modules.ts'
import { startFrom } from './refine.ts'
import { buildingBill, relaxed, type Segmented, type Size, sizesIn, startOf, tighten } from './segmented.ts'
import { segmentsOf } from './segments.ts'

/** What a policy costs at its edge. */
export interface PolicyEffect {
  name: string
  /** Name of the row. */
  row: string
  /** Change of the cost for one unit more of the requirement; mean over time where it is hourly. [money/unit] */
  dual: number
  /** Amount by which it is broken in the hourly dispatch. */
  shortfall: number
}

/** A plan and the year dispatched with it. */
export interface Planned {
  status: SolveStatus
  sizes: readonly Size[]
  policies: readonly PolicyEffect[]
  /** Optimum over the segments: what the plan itself expected to pay. [money] */
  objective: number
  /** No plan for the hourly year is cheaper. [money] */
  lowerBound: number
  segments: number
  /** How often the plan was made anew because the hourly dispatch broke a policy. */
  rounds: number
  /** The hourly dispatch with building in its bill. */
  solved: Solved
  /** The network with what was built. */
  network: Network
  /** For solves that ask what another cost would change. */
  again: Segmented
}

/** Shares of the segments with which the first sizes are found. */
const FIRST_LEVELS = [0.2, 0.6] as const
/** How often a plan is made anew. */
const MOST_ROUNDS = 4
/** A plan that may be so much above the bound is good enough. [pu] */
const TARGET_GAP = 0.005
/** By how much the segments grow where that was not enough. */
const GROWTH = 1.5
/** By how much more than what was missing a policy is tightened. */
const OVERSHOOT = 1.15
/** Share of the requirement below which a shortfall is rounding. */
const KEPT = 1e-6

/**
 * Decides what to build over segments of the horizon, and dispatches every hour with it.
 *
 *   1. the plan over few segments, each level starting from the one before (`refine.ts`), segments cut anew for what
 *      the plan so far would build;
 *   2. the dispatch of all snapshots with sizes given, policies allowed to give way at a price;
 *   3. the plan again, over segments cut by what the dispatch says each hour costs, with more asked of policies that had
 *      to give way; until no plan can be much cheaper.
 *
 * A segment holds the means of its hours, and whatever can be done hour by hour can be done in the mean at the same
 * cost; so the optimum over segments is a lower bound of the hourly optimum (exactly so where nothing leaks and costs
 * are constant in time), and cost − bound is how much better any plan could be.
 */
export async function planNetwork(
  network: Network,
  options: BuildOptions,
  segments: number,
  tools: SolveTools,
): Promise<Planned | ({ status: SolveStatus } & Failure)> {
  const { network: grouped } = groupAlike(network, components, keptApart(options))
  const { solver, signal, onProgress } = tools
  const abort = signal ? { signal } : {}
  const snapshots = network.snapshots.hours.length

  let level: Level | undefined
  let expected = new Map<string, number>()
  const refine = async (count: number, prices?: ReadonlyMap<string, Float64Array>) => {
    const firsts = segmentsOf(grouped, Math.max(1, Math.min(count, snapshots)), expected, prices)
    const built = build(mergeSnapshots(grouped, firsts), options)
    const program = relaxed(built.lp.compile())
    const basis = level?.solution.basis
    const start = level && basis ? { start: startFrom({ ...level, basis }, built, program, firsts) } : {}
    const tell = (progress: SolveProgress) =>
      onProgress?.('deciding what to build', progress.share, inWords(progress))
    const solution = await solver.solve(program, { ...abort, ...start, onProgress: tell })
    level = { built, program, solution, firsts }
    if (solution.status === 'optimal')
      expected = new Map(sizesIn(level).map(({ name, size }) => [name, size]))
    return level
  }
  const failed = async ({ built, program, solution }: Level) => {
    const failure = { ...solution, method: 'whole' as const }
    const why = await explainFailure(failure, program, built, grouped, tools)
    return { status: solution.status, ...why }
  }

  // With every hour in view there is nothing to find out first.
  const levels = segments >= snapshots ? [1] : FIRST_LEVELS
  for (const [k, share] of levels.entries()) {
    onProgress?.('deciding what to build', k / levels.length)
    const { solution } = await refine(Math.round(share * segments))
    if (solution.status !== 'optimal') return failed(level!)
  }
  let best: Dispatched | undefined
  let lowerBound = Number.NEGATIVE_INFINITY
  let count = segments
  const missing = new Map<string, number>()
  for (let round = 1; ; round++) {
    const plan = await roundToModules(await tightened(level!, missing, tools), tools)
    lowerBound = Math.max(lowerBound, boundOf(level!))
    onProgress?.(`dispatching every hour, round ${round}`, 0)
    const dispatched = await dispatch(network, plan, options, tools)
    if (dispatched.solved.status !== 'optimal') {
      const { status, reasons, explain } = dispatched.solved
      return { status, reasons, troubles: await explain() }
    }
    const broken = brokenPolicies(dispatched.solved)
    if (!best || beats(dispatched, best)) best = dispatched
    const near = best.cost - lowerBound <= TARGET_GAP * Math.abs(best.cost)
    if ((near && brokenPolicies(best.solved).length === 0) || round === MOST_ROUNDS) {
      return {
        status: 'optimal',
        sizes: sizesIn(best.plan),
        policies: effectsOf(best.plan, best.solved),
        objective: level!.solution.objective,
        lowerBound,
        segments: level!.firsts.length,
        rounds: round,
        solved: best.solved,
        network: best.network,
        again: best.plan,
      }
    }
    // What a plan missed says little about the next one, whose segments know the prices: it is forgotten by half.
    for (const [name, amount] of missing) missing.set(name, amount / 2)
    if (round > 1 || near) {
      for (const { name, amount } of broken) missing.set(name, (missing.get(name) ?? 0) + OVERSHOOT * amount)
    }
    onProgress?.('deciding again, knowing the prices of every hour', 0)
    const prices = new Map(dispatched.solved.prices.map(({ bus, perMwh }) => [bus, perMwh]))
    if (round > 1 && !near) count = Math.round(GROWTH * count)
    const { solution } = await refine(count, prices)
    if (solution.status !== 'optimal') return failed(level!)
  }
}

/** A plan over certain stretches. */
interface Level extends Segmented {
  firsts: readonly number[]
}

/** Keeping the policies comes before cost. */
function beats(one: Dispatched, other: Dispatched): boolean {
  const [broken, otherBroken] = [brokenPolicies(one.solved).length, brokenPolicies(other.solved).length]
  return broken === otherBroken ? one.cost < other.cost : broken < otherBroken
}

/** The plan with more asked of the policies that fell short. */
async function tightened(
  plan: Segmented,
  missing: ReadonlyMap<string, number>,
  { solver, signal }: SolveTools,
): Promise<Segmented> {
  if (missing.size === 0) return plan
  const program = tighten(plan, missing)
  const solution = await solver.solve(program, { ...startOf(plan.solution), ...(signal ? { signal } : {}) })
  return solution.status === 'optimal' ? { ...plan, program, solution } : plan
}

const boundOf = ({ program, solution }: Segmented) => verify(program, solution.x, solution.y).lowerBound

/** A plan with its hourly dispatch. */
interface Dispatched {
  plan: Segmented
  /** Dispatch with building in its bill. */
  solved: Solved
  /** The network with what was built. */
  network: Network
  cost: number
}

/** Dispatches every hour with the sizes of a plan. */
async function dispatch(
  network: Network,
  plan: Segmented,
  options: BuildOptions,
  tools: SolveTools,
): Promise<Dispatched> {
  const sizes = sizesIn(plan)
  const standing = fixSizes(
    network,
    new Map(sizes.map(({ list, name, size }) => [sizeName(list, name), size])),
  )
  const solved = await solveNetwork(standing, { ...options, elastic: pricesOfBreaking(plan) }, tools)
  const bill = [...solved.bill, ...buildingBill(plan)]
  const cost = bill.reduce((sum, { money }) => sum + money, 0)
  return { plan, network: standing, cost, solved: { ...solved, bill, objective: cost } }
}

/** How much dearer it is to break a policy than to keep it by building. */
const DETERRENT = 2

/**
 * What breaking a policy costs in the dispatch: twice what the plan says that keeping it costs. A much higher price
 * would make the dispatch do absurd things for the last megawatt-hour; a policy that was broken is planned again.
 */
function pricesOfBreaking({ built, solution }: Segmented): Map<string, number> {
  return new Map(
    built.policyRows.flatMap(({ name, rows }): [string, number][] => {
      const least = policies.find(policy => policy.name === name)?.shortfallPrice
      if (least === undefined) return []
      return [[rows.name, least + DETERRENT * Math.abs(solution.y[rows.start]!)]]
    }),
  )
}

const brokenPolicies = ({ shortfalls }: Solved) =>
  shortfalls.filter(({ amount, requirement }) => amount > KEPT * requirement)

function effectsOf({ built, solution }: Segmented, { shortfalls }: Solved): PolicyEffect[] {
  return built.policyRows.map(({ name, rows }) => {
    // An hourly row's dual is money for one MW in its hour; their sum is a MW all the time.
    let dual = 0
    for (let row = rows.start; row < rows.start + rows.size; row++) dual += solution.y[row]!
    const shortfall = shortfalls.find(each => each.row === rows.name)?.amount ?? 0
    return { name, row: rows.name, dual, shortfall }
  })
}
