import { components } from '../../components/index.ts'
import { joinPrograms } from '../../lp/joined.ts'
import { mergeSnapshots } from '../../network/coarsen.ts'
import { type Grouping, groupAlike } from '../../network/grouping.ts'
import { totalOf } from '../../network/ledger.ts'
import { build, keptApart } from '../build.ts'
import { relaxed, type Size, sizesIn, tighten } from '../plan/segmented.ts'
import { segmentsOf } from '../plan/segments.ts'
import { buildOptionsOf } from '../run.ts'
import { inWords, type SolveTools } from '../solveYear.ts'
import { pathFailure } from './failure.ts'
import { type Before, type PeriodProgram, tiesOf, type Vintage } from './joint.ts'
import type { PreparedPathway, PreparedPeriod } from './prepare.ts'
import { type Stock, stocksOf } from './stocks.ts'

/** What was decided for a period. */
export interface PlannedPeriod {
  period: PreparedPeriod
  /** Of every unit whose size was decided, as the network names it. [MW, MWh] */
  sizes: readonly Size[]
  /** Standing plants kept, by key of their stock. [MW] */
  kept: ReadonlyMap<string, { stock: Stock; mw: number }>
  /** Duals of the policies, of one year's money. */
  duals: ReadonlyMap<string, number>
  /** Expected over segments. [t/a] */
  emissionsTonnes: number
  /** Sizes of alike units together, from which stretches of hours may be cut anew. [MW, MWh] */
  grouped: readonly Size[]
}

export type { Vintage }

/** What the dispatch of a year taught: what each hour costs, what was expected to stand, and by how much policies were missed. */
export interface Lesson {
  prices: ReadonlyMap<string, Float64Array>
  expected: ReadonlyMap<string, number>
  missing: ReadonlyMap<string, number>
}

/** Lessons by year. */
export type Lessons = ReadonlyMap<number, Lesson>

/** A path decided. */
export interface PathPlan {
  periods: readonly PlannedPeriod[]
  vintages: readonly Vintage[]
  /** Present value that the plan over segments expects; of myopic steps their own sums. [money] */
  expected: number
  /** What the last tonne of the budget is worth at the decision; 0 without a budget. [money/t] */
  budgetPrice: number
  size: { columns: number; rows: number }
}

/** Share of the segments with which sizes are expected, from which the segments are then cut. */
const FIRST_PU = 0.2

/**
 * Decides a path: all periods at once, or one after the other.
 *
 * @param lessons  of a dispatch before, from which stretches are cut and policies tightened
 */
export async function planPathway(
  pathway: PreparedPathway,
  tools: SolveTools,
  lessons: Lessons = new Map(),
): Promise<PathPlan> {
  const { periods, decision } = pathway
  const nothing: Before = { vintages: [], kept: new Map(), year: decision }
  const { co2BudgetMt, foresight } = pathway.pathway
  const budget = co2BudgetMt * 1e6
  if (foresight === 'perfect') return planTogether(periods, decision, nothing, budget, tools, lessons)
  let before = nothing
  let left = budget
  const steps: PathPlan[] = []
  for (const [k, period] of periods.entries()) {
    const yearsLeft = periods.slice(k).reduce((sum, { years }) => sum + years, 0)
    const step = await planTogether(
      [period],
      decision,
      before,
      (left * period.years) / yearsLeft,
      tools,
      lessons,
    )
    const [planned] = step.periods
    left -= planned!.emissionsTonnes * period.years
    const kept = new Map(
      [...planned!.kept].map(([key, { mw }]) => [key, { mw, standing: period.standingMw }] as const),
    )
    before = { vintages: [...before.vintages, ...step.vintages], kept, year: period.year }
    steps.push(step)
  }
  return {
    periods: steps.flatMap(({ periods }) => periods),
    vintages: before.vintages,
    expected: steps.reduce((sum, { expected }) => sum + expected, 0),
    budgetPrice: steps.at(-1)!.budgetPrice,
    size: steps[0]!.size,
  }
}

interface PeriodModel extends PeriodProgram {
  grouping: Grouping
}

async function planTogether(
  periods: readonly PreparedPeriod[],
  decision: number,
  before: Before,
  budget: number,
  tools: SolveTools,
  lessons: Lessons,
): Promise<PathPlan> {
  const groupings = periods.map(({ prepared }) =>
    groupAlike(prepared.network, components, keptApart(buildOptionsOf(prepared))),
  )
  const { scenario, network } = periods[0]!.prepared
  const segments = Math.min(scenario.planning!.segments, network.snapshots.hours.length)
  const models = (count: number, lessonOf: (k: number) => Partial<Lesson>) =>
    periods.map((period, k) => modelOf(period, groupings[k]!, count, lessonOf(k)))
  const isKnown = periods.every(({ year }) => lessons.has(year))
  if (segments === network.snapshots.hours.length || isKnown)
    return solveJoint(
      models(segments, k => lessons.get(periods[k]!.year) ?? {}),
      decision,
      before,
      budget,
      tools,
    )
  const first = await solveJoint(
    models(Math.ceil(FIRST_PU * segments), () => ({})),
    decision,
    before,
    budget,
    tools,
  )
  const finer = models(segments, k => ({ expected: expectedOf(first.periods[k]!) }))
  return solveJoint(finer, decision, before, budget, tools)
}

/** Sizes by the name that the grouped network has for them. [MW, MWh] */
export const expectedOf = ({ grouped }: PlannedPeriod): Map<string, number> =>
  new Map(grouped.map(({ name, size }) => [name, size]))

function modelOf(
  period: PreparedPeriod,
  grouping: Grouping,
  segments: number,
  { expected = new Map(), prices, missing = new Map() }: Partial<Lesson>,
): PeriodModel {
  const { network } = grouping
  const all = network.snapshots.hours.length
  const firsts = segments < all ? segmentsOf(network, segments, expected, prices) : []
  const built = build(
    segments < all ? mergeSnapshots(network, firsts) : network,
    buildOptionsOf(period.prepared),
  )
  const program = tighten({ built, program: relaxed(built.lp.compile()) }, missing)
  return { period, grouping, built, program, stocks: stocksOf(built, period, grouping) }
}

async function solveJoint(
  models: readonly PeriodModel[],
  decision: number,
  before: Before,
  budget: number,
  tools: SolveTools,
): Promise<PathPlan> {
  const { solver, signal, onProgress } = tools
  const stage = `deciding what to build until ${models.at(-1)!.period.year}`
  onProgress?.(stage, 0)
  const ties = tiesOf(models, decision, before, budget)
  const { program, columnOf, rowOf } = joinPrograms(ties.parts, ties.columns, ties.rows)
  const solution = await solver.solve(program, {
    ...(signal ? { signal } : {}),
    onProgress: progress => onProgress?.(stage, progress.share, inWords(progress)),
  })
  if (solution.status !== 'optimal')
    throw await pathFailure(
      solution.status,
      models.map(({ period: { year }, built, program, grouping: { network } }) => ({
        ...{ year, built, program, network },
      })),
      tools,
    )
  const { x, y, objective } = solution
  const periods = models.map((model, k) => {
    const own = {
      x: x.subarray(columnOf[k]!, columnOf[k + 1]!),
      y: y.subarray(rowOf[k]!, rowOf[k + 1]!).map(dual => dual / model.period.weight),
    }
    return readPeriod(model, own)
  })
  const first = columnOf.at(-1)!
  const built = ties.vintages.map(({ stock, year, perSize }, j): Vintage => {
    const { columns: _, standing: __, ...about } = stock
    return { ...about, year, perSize, size: Math.max(0, x[first + j]!) }
  })
  return {
    periods,
    vintages: built.filter(({ size }) => size > SMALL),
    expected: objective + sunk(models, before) + firm(models),
    budgetPrice: ties.budgetRow < 0 ? 0 : -y[rowOf.at(-1)! + ties.budgetRow]!,
    size: { columns: program.cost.length, rows: program.rowLower.length },
  }
}

/** What is too small to be built. [MW] */
const SMALL = 1e-3

/** What earlier vintages cost in the periods at hand, at the decision. [money] */
const sunk = (models: readonly PeriodModel[], { vintages }: Before): number =>
  models.reduce(
    (sum, { period: { year, weight } }) =>
      sum +
      weight *
        vintages.reduce(
          (paid, each) =>
            paid +
            (each.year <= year && year < each.year + each.lifetimeYears ? each.size * each.perSize : 0),
          0,
        ),
    0,
  )

/** What announced plants cost in the periods at hand, at the decision. [money] */
const firm = (models: readonly PeriodModel[]): number =>
  models.reduce(
    (sum, { period }) => sum + period.weight * period.firm.reduce((paid, { money }) => paid + money, 0),
    0,
  )

function readPeriod(model: PeriodModel, { x, y }: { x: Float64Array; y: Float64Array }) {
  const { period, built, program, grouping, stocks } = model
  const solution = { status: 'optimal' as const, x, y, objective: Number.NaN, iterations: 0 }
  const grouped = sizesIn({ built, program, solution })
  const components_ = new Map(components.map(({ list, name }) => [list, name]))
  const sizes = grouped.flatMap((size): Size[] => {
    const members = grouping.members.get(`${components_.get(size.list)} ${size.name}`)
    if (!members) return [size]
    return members.map(({ unit, sharePu }) => ({ ...size, name: unit.name, size: size.size * sharePu }))
  })
  const kept = new Map(
    stocks
      .filter(({ standing }) => standing)
      .map(stock => {
        const mw = stock.columns.reduce((sum, { column }) => sum + x[column]!, 0)
        return [stock.key, { stock, mw }] as const
      }),
  )
  const { ledger } = built
  return {
    period,
    sizes,
    grouped,
    kept,
    duals: new Map(built.policyRows.map(({ rows }) => [rows.name, y[rows.start]!])),
    emissionsTonnes: ledger.emissions.reduce(
      (sum, entry) => sum + totalOf(entry, ledger.snapshots.energyHours, x),
      0,
    ),
  }
}
