import { carrierColors } from '../carrierColors.ts'
import type { BillLine, Result, Source } from '../result.ts'
import type { RunOptions } from '../run.ts'
import { type Summary, summarise } from '../summary.ts'
import { type Attempt, attemptCloser, attemptOnce, isKept, lessonsOf } from './attempt.ts'
import { buildingLines } from './dispatch.ts'
import type { Vintage } from './joint.ts'
import { type Period, presentValueOf } from './periods.ts'
import type { Lessons, PathPlan } from './planned.ts'
import type { PreparedPathway } from './prepare.ts'

/** A year of a path: what is built, closed, run and paid. */
export interface PathwayPeriod extends Period {
  summary: Summary
  /** Running from the hourly dispatch, building and standing from the plan. [money/a] */
  bill: readonly BillLine[]
  /** Their sum. [money/a] */
  cost: number
  /** Built for this year. [MW, MWh] */
  built: readonly Vintage[]
  /** Built for an earlier year and gone by now, by age. [MW, MWh] */
  expired: readonly Vintage[]
  /** Plants of today and of the published plans that may be closed: what could stand, and what is kept. [MW] */
  standing: readonly { technology: string; bus: string; couldMw: number; keptMw: number }[]
  /** Colour of each carrier, for charts. */
  colors: Readonly<Record<string, string>>
}

/** A path from today to a year far ahead. */
export interface PathwayResult {
  scenario: string
  title: string
  because: string
  currency: string
  priceYear: number
  decision: number
  rate: number
  foresight: 'perfect' | 'myopic'
  periods: readonly PathwayPeriod[]
  /** Σ weight · cost: what the path costs until the end of its last period, at the decision. [money] */
  presentValue: number
  /** What the plan over segments expected. [money] */
  expected: number
  /** What the last tonne of the budget is worth at the decision; 0 without a budget. [money/t] */
  budgetPrice: number
  size: PathPlan['size']
  sources: readonly Source[]
  notes: readonly string[]
}

/** What a path needs from outside; each year's dispatch is handed over as soon as it is there. */
export interface PathwayOptions extends RunOptions {
  onPeriod?: (year: number, result: Result) => Promise<void>
}

/**
 * Plans a path and dispatches each of its years, hour by hour. Where demand or a policy is missed in the hours, the path is planned
 * anew, over stretches that are cut by what each hour costs and with more asked of what was missed, as often as the scenario lets;
 * the path that misses nothing, or else the cheapest, is kept. With `closer`, each year is looked at again in its turn instead.
 */
export async function evaluatePathway(
  pathway: PreparedPathway,
  { onPeriod, ...options }: PathwayOptions,
): Promise<PathwayResult> {
  const { closer, rounds } = pathway.pathway
  const { plan, runs } =
    closer > 0 ? await attemptCloser(pathway, options) : await bestOf(rounds, pathway, options)
  const periods = periodsOfAttempt({ plan, runs })
  const cost = costOf(periods)
  for (const [k, { year }] of periods.entries()) await onPeriod?.(year, runs[k]!.result)
  const sources = new Map(runs.flatMap(({ result }) => result.sources.map(source => [source.key, source])))
  const { heading, notes } = pathwayHeading(pathway)
  return {
    ...heading,
    periods,
    presentValue: cost,
    expected: plan.expected,
    budgetPrice: plan.budgetPrice,
    size: plan.size,
    sources: [...sources.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    notes,
  }
}

/** The cheapest of some attempts, each of which knows the hours of the one before; the first that misses nothing ends them. */
async function bestOf(rounds: number, pathway: PreparedPathway, options: RunOptions): Promise<Attempt> {
  let lessons: Lessons = new Map()
  let best: { attempt: Attempt; cost: number } | undefined
  for (let round = 1; round <= rounds; round++) {
    const attempt = await attemptOnce(pathway, lessons, options)
    const cost = costOf(periodsOfAttempt(attempt))
    if (!best || cost < best.cost) best = { attempt, cost }
    if (attempt.runs.every(isKept)) break
    lessons = lessonsOf(attempt, lessons)
  }
  return best!.attempt
}

const periodsOfAttempt = ({ plan, runs }: Attempt): PathwayPeriod[] =>
  runs.map(({ result }, k) => periodOf(result, plan.periods[k]!, plan))

/** Present value of a path. [money] */
const costOf = (periods: readonly PathwayPeriod[]): number =>
  presentValueOf(
    periods,
    periods.map(({ cost }) => cost),
  )

function periodOf(
  result: Result,
  planned: PathPlan['periods'][number],
  { vintages }: PathPlan,
): PathwayPeriod {
  const { year, years, weight, standingMw } = planned.period
  const bill = [...result.bill, ...buildingLines(planned, vintages), ...planned.period.firm]
  return {
    ...{ year, years, weight, bill },
    summary: summarise(result),
    cost: bill.reduce((sum, { money }) => sum + money, 0),
    built: vintages.filter(each => each.year === year),
    expired: vintages.filter(each => each.year < year && year >= each.year + each.lifetimeYears),
    standing: [...planned.kept.values()].map(({ stock, mw }) => ({
      technology: stock.technology,
      bus: stock.bus,
      couldMw: standingMw.get(stock.key.slice(stock.component.length + 1)) ?? 0,
      keptMw: mw,
    })),
    colors: carrierColors(result.network),
  }
}

function pathwayHeading({ base: { scenario }, pathway, decision }: PreparedPathway) {
  const { name, title, because, currency, priceYear } = scenario
  const { rate, foresight } = pathway
  return {
    heading: { scenario: name, title, because, currency, priceYear, decision, rate, foresight },
    notes: [
      'A year stands for those until the next one; fleets change at its beginning.',
      'All of a technology has the efficiency of the year that is run, whatever its vintage; cost is that of the vintage.',
      'New units are of any size. Heat-and-power plants of today follow the heat of their city until they are old; what takes their place is decided by zone and spread over its cities by size.',
      'No value is left at the end: of each plant only the years within the path are paid.',
    ],
  }
}
