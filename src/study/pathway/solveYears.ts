import { components } from '../../components/index.ts'
import { joinPrograms } from '../../lp/joined.ts'
import { mergeSnapshots } from '../../network/coarsen.ts'
import type { Grouping } from '../../network/grouping.ts'
import { homeBuses } from '../../network/home.ts'
import { totalOf } from '../../network/ledger.ts'
import { build } from '../build.ts'
import { planPrices } from '../plan/planPrices.ts'
import { relaxed, type Size, sizesIn, tighten } from '../plan/segmented.ts'
import { segmentsOf } from '../plan/segments.ts'
import { buildOptionsOf } from '../run.ts'
import { inWords, type SolveTools } from '../solveYear.ts'
import { pathFailure } from './failure.ts'
import { type Before, type PeriodProgram, tiesOf, type Vintage } from './joint.ts'
import type { Guide, PathPlan } from './planned.ts'
import type { PreparedPeriod } from './prepare.ts'
import { stocksOf } from './stocks.ts'

/** A period over stretches, ready to be joined with others. */
export interface PeriodModel extends PeriodProgram {
  grouping: Grouping
}

/** A period over as many stretches as asked, cut for what is known of it. */
export function modelOf(
  period: PreparedPeriod,
  grouping: Grouping,
  segments: number,
  { expected = new Map(), prices, dear = prices, missing = new Map() }: Partial<Guide>,
): PeriodModel {
  const { network } = grouping
  const all = network.snapshots.hours.length
  const firsts = segments < all ? segmentsOf(network, segments, expected, prices, dear) : []
  const built = build(
    segments < all ? mergeSnapshots(network, firsts) : network,
    buildOptionsOf(period.prepared),
  )
  const program = tighten({ built, program: relaxed(built.lp.compile()) }, missing)
  return { period, grouping, built, program, stocks: stocksOf(built, period, grouping) }
}

/** Decides the periods at hand together. */
export async function solveJoint(
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
  const home = homeBuses(grouping)
  const prices = planPrices({ built, program, solution }, grouping.network.snapshots)
  return {
    period,
    sizes,
    grouped,
    kept,
    prices: new Map(prices.filter(({ bus }) => home.has(bus)).map(({ bus, perMwh }) => [bus, perMwh])),
    duals: new Map(built.policyRows.map(({ rows }) => [rows.name, y[rows.start]!])),
    emissionsTonnes: ledger.emissions.reduce(
      (sum, entry) => sum + totalOf(entry, ledger.snapshots.energyHours, x),
      0,
    ),
  }
}
