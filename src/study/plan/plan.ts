import { components } from '../../components/index.ts'
import type { LinearProgram } from '../../lp/program.ts'
import type { Basis, Solution, SolveStatus } from '../../lp/solver.ts'
import { verify } from '../../lp/verify.ts'
import { mergeSnapshots } from '../../network/coarsen.ts'
import { groupAlike } from '../../network/grouping.ts'
import { type Network, unitsIn } from '../../network/network.ts'
import { type BuildOptions, type Built, build } from '../build.ts'
import { explainFailure } from '../explain/infeasible.ts'
import type { BillLine } from '../result.ts'
import { type Solved, solveNetwork } from '../solveNetwork.ts'
import type { SolveTools } from '../solveYear.ts'
import { fixSizes, sizeName } from './fixSizes.ts'
import { startFrom } from './refine.ts'
import { segmentsOf } from './segments.ts'

/** A size that was decided. [MW, MWh] */
export interface Size {
  list: string
  name: string
  carrier: string
  technology: string
  size: number
  /** Annual saving that one unit of size more would bring beyond its cost; ≤ 0 where the plan is free to choose. [money] */
  reducedCost: number
}

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

/** A plan's problem over segments, to be solved again with other costs. */
export interface Segmented {
  built: Built
  program: LinearProgram
  solution: Solution
}

/** How each level of segments refines the one before. */
const LEVELS = [0.2, 0.5, 1] as const
/** How often a plan is made anew. */
const MOST_ROUNDS = 5
/** A plan that may be so much above the bound is good enough. [pu] */
const TARGET_GAP = 0.005
/** Cuts are in thousands of money, near the size of other rows. */
const CUT_SCALE = 1e-3
/** Status of a basic row in a basis. */
const BASIC = 1
/** By how much more than what was missing a policy is tightened. */
const OVERSHOOT = 1.15
/** Share of the requirement below which a shortfall is rounding. */
const KEPT = 1e-6

/**
 * Decides what to build over segments of the horizon, and dispatches every hour with it.
 *
 *   1. the plan over few segments, then over more and more, each starting from the one before (`refine.ts`), segments cut
 *      anew for what the plan so far would build;
 *   2. the dispatch of all snapshots with sizes given, policies allowed to give way at a price;
 *   3. where a policy had to, the plan again with that much more asked of it.
 *
 * A segment holds the means of its hours, and whatever can be done hour by hour can be done in the mean at the same
 * cost; so the first plan's optimum is a lower bound of the hourly optimum (exactly so where nothing leaks and costs are
 * constant in time), and cost − bound is how much better any plan could be.
 */
export async function planNetwork(
  network: Network,
  options: BuildOptions,
  segments: number,
  tools: SolveTools,
): Promise<Planned | { status: SolveStatus; reasons: string[] }> {
  const { network: grouped } = groupAlike(network, components)
  const { solver, signal, onProgress } = tools
  const abort = signal ? { signal } : {}
  const snapshots = network.snapshots.hours.length
  const finest = Math.min(segments, snapshots)

  let level: (Segmented & { firsts: readonly number[] }) | undefined
  let expected = new Map<string, number>()
  for (const [k, share] of LEVELS.entries()) {
    onProgress?.('deciding what to build', k / LEVELS.length)
    const firsts = segmentsOf(grouped, Math.max(1, Math.round(share * finest)), expected)
    const built = build(mergeSnapshots(grouped, firsts), options)
    const program = relaxed(built.lp.compile())
    const basis = level?.solution.basis
    const start = level && basis ? { start: startFrom({ ...level, basis }, built, program, firsts) } : {}
    const solution = await solver.solve(program, { ...abort, ...start })
    if (solution.status !== 'optimal') {
      const failure = { ...solution, method: 'whole' as const }
      return { status: solution.status, reasons: await explainFailure(failure, program, built, tools) }
    }
    level = { built, program, solution, firsts }
    expected = new Map(sizesIn(level).map(({ name, size }) => [name, size]))
  }
  const first: Segmented = level!
  let lowerBound = boundOf(first)
  let plan = await roundToModules(first, tools)
  let best: Dispatched | undefined
  const missing = new Map<string, number>()
  const cuts: Cut[] = []
  for (let round = 1; ; round++) {
    onProgress?.(`dispatching every hour${round > 1 ? `, round ${round}` : ''}`, 0)
    const dispatched = await dispatch(network, plan, options, tools)
    const { solved } = dispatched
    if (solved.status !== 'optimal') return { status: solved.status, reasons: solved.reasons }
    const broken = brokenPolicies(solved)
    if (
      !best ||
      (broken.length === 0 && dispatched.cost < best.cost) ||
      brokenPolicies(best.solved).length > 0
    )
      best = dispatched
    const near = broken.length === 0 && best.cost - lowerBound <= TARGET_GAP * Math.abs(best.cost)
    if (near || round === MOST_ROUNDS) {
      return {
        status: 'optimal',
        sizes: sizesIn(best.plan),
        policies: effectsOf(best.plan, best.solved),
        objective: first.solution.objective,
        lowerBound,
        segments: first.built.ledger.snapshots.hours.length,
        rounds: round,
        solved: best.solved,
        network: best.network,
        again: best.plan,
      }
    }
    onProgress?.('deciding again, knowing what the hours cost', 0)
    for (const { name, amount } of broken) missing.set(name, (missing.get(name) ?? 0) + OVERSHOOT * amount)
    cuts.push(cutFrom(dispatched))
    const known = withCuts(first, cuts)
    const start = startOf(plan.solution)
    const solution = await solver.solve(known, { ...abort, ...grown(start, known) })
    if (solution.status !== 'optimal') return { status: solution.status, reasons: [] }
    lowerBound = Math.max(lowerBound, boundOf({ ...first, program: known, solution }))
    let next: Segmented = { ...first, program: known, solution }
    if (missing.size > 0) {
      const program = tighten(next, missing)
      const tightened = await solver.solve(program, { ...abort, ...startOf(solution) })
      if (tightened.status === 'optimal') next = { ...first, program, solution: tightened }
    }
    plan = await roundToModules(next, tools)
  }
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
  const heldSizes = new Map(
    plan.built.ledger.built.map(({ key, block, index }) => [
      `${key.component} ${key.name}`,
      Math.max(0, plan.solution.x[block.at(index)]!),
    ]),
  )
  const solved = await solveNetwork(network, { ...options, elastic: true, heldSizes }, tools)
  const bill = [...solved.bill.filter(({ item }) => item !== 'building'), ...buildingBill(plan)]
  const cost = bill.reduce((sum, { money }) => sum + money, 0)
  const there = namesIn(standing)
  const stands = ({ component, name }: { component: string; name: string }) =>
    !lists.has(component) || there.has(`${component} ${name}`)
  return {
    plan,
    network: standing,
    cost,
    solved: {
      ...solved,
      bill: bill.filter(stands),
      objective: cost,
      powers: solved.powers.filter(stands),
      flows: solved.flows.filter(stands),
      levels: solved.levels.filter(stands),
      emissionsTonnes: solved.emissionsTonnes.filter(stands),
    },
  }
}

function namesIn(network: Network): Set<string> {
  return new Set(
    components.flatMap(({ name: component, list }) =>
      unitsIn(network, list).map(({ name }) => `${component} ${name}`),
    ),
  )
}

const brokenPolicies = ({ shortfalls }: Solved) =>
  shortfalls.filter(({ amount, requirement }) => amount > KEPT * requirement)

/**
 * What the hourly year costs to run near the sizes it was dispatched with:
 *
 *   running cost(size) ≥ constant + Σ slope · size                                              [money]
 *
 * true of all sizes, exact at those.
 *
 * @see J. F. Benders, “Partitioning procedures for solving mixed-variables programming problems”, Numerische
 *   Mathematik 4, 238–252, 1962.
 */
interface Cut {
  constant: number
  /** By position in the list of what is built. [money/MW] */
  slopes: Float64Array
}

/** The cut from a dispatch with held sizes: slopes are the reduced costs of their columns, building left out. */
function cutFrom({ solved, plan }: Dispatched): Cut {
  const { built, program, solution } = solved.problem!
  const { lowerBound } = verify(program, solution.x, solution.y)
  const own = buildingCost(built, program)
  const slopes = Float64Array.from(plan.built.ledger.built, ({ key }) => {
    const entry = built.ledger.built.find(
      each => each.key.component === key.component && each.key.name === key.name,
    )!
    const column = entry.block.at(entry.index)
    return reducedCost(program, solution.y, column) - own[column]!
  })
  // The bound is of the whole objective at the held sizes; building is taken out of it.
  const building = own.reduce((sum, cost, column) => sum + cost * solution.x[column]!, 0)
  const held = plan.built.ledger.built.map(({ block, index }) =>
    Math.max(0, plan.solution.x[block.at(index)]!),
  )
  const constant = lowerBound - building - held.reduce((sum, size, k) => sum + slopes[k]! * size, 0)
  return { constant, slopes }
}

/** Part of each column's cost that is building. */
function buildingCost({ ledger }: Built, { cost }: LinearProgram): Float64Array {
  const own = new Float64Array(cost.length)
  for (const { key, rate, block, index, once } of ledger.bill) {
    if (once && key.item === 'building') own[block.at(index)]! += Number(rate)
  }
  return own
}

/** A plan's programme that knows what hourly years cost: one row for each cut. */
function withCuts({ built, program }: Segmented, cuts: readonly Cut[]): LinearProgram {
  const own = buildingCost(built, program)
  const place = new Map(built.ledger.built.map(({ block, index }, k) => [block.at(index), k]))
  const { starts, indices, values } = program.matrix
  const rows = program.rowLower.length
  const columns = program.cost.length
  const newStarts = new Int32Array(columns + 1)
  const newIndices: number[] = []
  const newValues: number[] = []
  for (let column = 0; column < columns; column++) {
    for (let entry = starts[column]!; entry < starts[column + 1]!; entry++) {
      newIndices.push(indices[entry]!)
      newValues.push(values[entry]!)
    }
    const running = program.cost[column]! - own[column]!
    const k = place.get(column)
    cuts.forEach(({ slopes }, c) => {
      const coefficient = running - (k === undefined ? 0 : slopes[k]!)
      if (coefficient === 0) return
      newIndices.push(rows + c)
      newValues.push(coefficient * CUT_SCALE)
    })
    newStarts[column + 1] = newIndices.length
  }
  const append = (array: Float64Array, more: (c: number) => number) =>
    Float64Array.from([...array, ...cuts.map((_, c) => more(c))])
  return {
    ...program,
    rowLower: append(program.rowLower, c => cuts[c]!.constant * CUT_SCALE),
    rowUpper: append(program.rowUpper, () => Number.POSITIVE_INFINITY),
    matrix: {
      starts: newStarts,
      indices: Int32Array.from(newIndices),
      values: Float64Array.from(newValues),
    },
    rowHour: Int32Array.from([...program.rowHour, ...cuts.map(() => -1)]),
  }
}

/** A start for a programme that has more rows than before: new ones are slack. */
function grown({ start }: { start?: Basis }, { rowLower }: LinearProgram): { start?: Basis } {
  if (!start) return {}
  const rows = new Int32Array(rowLower.length).fill(BASIC)
  rows.set(start.rows.subarray(0, rowLower.length))
  return { start: { columns: start.columns, rows } }
}

/** Table of each component, by its name. */
const lists = new Map(components.map(({ name, list }) => [name, list]))

/** The sizes in a solution. */
export function sizesIn({ built, program, solution }: Segmented): Size[] {
  return built.ledger.built.map(({ key, block, index }) => {
    const column = block.at(index)
    return {
      list: lists.get(key.component)!,
      name: key.name,
      carrier: key.carrier,
      technology: key.technology,
      size: Math.max(0, solution.x[column]!),
      reducedCost: -reducedCost(program, solution.y, column),
    }
  })
}

/** cost − Aᵀy of a column. */
function reducedCost({ cost, matrix }: LinearProgram, y: Float64Array, column: number): number {
  let reduced = cost[column]!
  for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++)
    reduced -= matrix.values[entry]! * y[matrix.indices[entry]!]!
  return reduced
}

const startOf = ({ basis }: Solution) => (basis ? { start: basis } : {})

/** The programme without its demand for whole numbers. */
function relaxed({ whole: _, ...program }: LinearProgram): LinearProgram {
  return program
}

/** The programme with more asked of policies: floors up, caps down. */
function tighten({ built, program }: Segmented, missing: ReadonlyMap<string, number>): LinearProgram {
  const rowLower = program.rowLower.slice()
  const rowUpper = program.rowUpper.slice()
  for (const { name, rows } of built.policyRows) {
    const amount = missing.get(name)
    if (amount === undefined) continue
    rowLower[rows.start]! += amount
    rowUpper[rows.start]! -= amount
  }
  return { ...program, rowLower, rowUpper }
}

/**
 * Whole numbers of modules where units come in modules: each count is rounded to the nearest, the largest remainders
 * first, and the rest of the plan solved again around it. Not always the best choice, which is why the distance to the
 * bound without whole numbers is told.
 */
async function roundToModules(plan: Segmented, { solver, signal }: SolveTools): Promise<Segmented> {
  const modules = plan.built.lp.columnBlocks.filter(({ name }) => name.includes('.modules '))
  if (modules.length === 0) return plan
  const lower = plan.program.lower.slice()
  const upper = plan.program.upper.slice()
  let solution = plan.solution
  const open = new Set(modules.map(({ start }) => start))
  while (open.size > 0) {
    const distance = (column: number) => Math.abs(solution.x[column]! - Math.round(solution.x[column]!))
    const next = [...open].sort((one, other) => distance(one) - distance(other))[0]!
    const count = Math.round(solution.x[next]!)
    lower[next] = count
    upper[next] = count
    open.delete(next)
    const program = { ...plan.program, lower, upper }
    const tried = await solver.solve(program, { ...startOf(solution), ...(signal ? { signal } : {}) })
    if (tried.status !== 'optimal') {
      lower[next] = count + 1
      upper[next] = count + 1
      continue
    }
    solution = tried
  }
  return { ...plan, solution }
}

/** What building costs a year, line by line. */
function buildingBill({ built, solution }: Segmented): BillLine[] {
  const lines = new Map<string, BillLine>()
  for (const { key, rate, block, index, once } of built.ledger.bill) {
    if (!once || key.item !== 'building') continue
    const money = Number(rate) * solution.x[block.at(index)]!
    if (Math.abs(money) < 1e-6) continue
    const id = `${key.component} ${key.name}`
    const line = lines.get(id) ?? { ...key, money: 0 }
    line.money += money
    lines.set(id, line)
  }
  return [...lines.values()]
}

function effectsOf({ built, solution }: Segmented, { shortfalls }: Solved): PolicyEffect[] {
  return built.policyRows.map(({ name, rows }) => {
    // An hourly row's dual is money for one MW in its hour; their sum is a MW all the time.
    let dual = 0
    for (let row = rows.start; row < rows.start + rows.size; row++) dual += solution.y[row]!
    const shortfall = shortfalls.find(each => each.row === rows.name)?.amount ?? 0
    return { name, row: rows.name, dual, shortfall }
  })
}
