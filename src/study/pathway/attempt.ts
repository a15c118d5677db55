import type { Run, RunOptions } from '../run.ts'
import { summarise } from '../summary.ts'
import { planCloser } from './closer.ts'
import { buildingLines, dispatchPeriod } from './dispatch.ts'
import type { Before } from './joint.ts'
import { planPathway } from './plan.ts'
import {
  decidedBy,
  expectedOf,
  type Lesson,
  type Lessons,
  type PathPlan,
  type PlannedPeriod,
} from './planned.ts'
import type { PreparedPathway } from './prepare.ts'

/** Share of demand that may be missed, and of a requirement, for a year to count as kept. */
const KEPT_PU = 1e-5
/** By how much more than what was missing a policy is tightened. */
const OVERSHOOT = 1.15

/** A plan with the hours of its years. */
export interface Attempt {
  plan: PathPlan
  runs: readonly Run[]
}

/** Is demand met and every policy kept in every hour? */
export function isKept({ result }: Run): boolean {
  const { check, unservedTwh, demandTwh } = summarise(result)
  return check.passed && unservedTwh! <= KEPT_PU * demandTwh
}

/** A path as it is planned once, and all its years dispatched. */
export async function attemptOnce(
  pathway: PreparedPathway,
  lessons: Lessons,
  options: RunOptions,
): Promise<Attempt> {
  const plan = await planPathway(pathway, options, lessons)
  const runs: Run[] = []
  for (const [k, planned] of plan.periods.entries())
    runs.push(await dispatchPeriod(planned, plan, within(options, planned, k, plan)))
  return { plan, runs }
}

/**
 * A path of which each year is planned once more, over more stretches, and dispatched before the next: while demand or a policy is
 * missed in its hours, again, over stretches cut by what these cost and with more asked of what was missed.
 */
export async function attemptCloser(pathway: PreparedPathway, options: RunOptions): Promise<Attempt> {
  const path = await planPathway(pathway, options)
  let before: Before = { vintages: [], kept: new Map(), year: pathway.decision }
  const steps: PathPlan[] = []
  const runs: Run[] = []
  for (const [k, wanted] of path.periods.entries()) {
    const tools = within(options, wanted, k, path)
    let lesson: Lesson | undefined
    let best: { step: PathPlan; run: Run; cost: number } | undefined
    for (let round = 1; round <= pathway.pathway.rounds; round++) {
      const step = await planCloser(pathway, path, wanted, before, tools, lesson)
      const [planned] = step.periods
      const run = await dispatchPeriod(planned!, path, tools)
      const cost = costOf(step, run, before)
      if (!best || isKept(run) || cost < best.cost) best = { step, run, cost }
      if (isKept(run)) break
      lesson = lessonOf(planned!, run, lesson)
    }
    steps.push(best!.step)
    runs.push(best!.run)
    before = decidedBy(before, best!.step)
  }
  const plan = {
    ...path,
    periods: steps.flatMap(({ periods }) => periods),
    vintages: before.vintages,
    expected: steps.reduce((sum, { expected }) => sum + expected, 0),
  }
  return { plan, runs }
}

/** What a year costs beside what is announced, with demand not met and policies broken at their prices. [money/a] */
const costOf = (step: PathPlan, run: Run, { vintages }: Before): number =>
  [...run.result.bill, ...buildingLines(step.periods[0]!, [...vintages, ...step.vintages])].reduce(
    (sum, { money }) => sum + money,
    0,
  )

/** Progress of a year as a part of the path. */
function within(options: RunOptions, { period: { year } }: PlannedPeriod, k: number, plan: PathPlan) {
  const onProgress: RunOptions['onProgress'] = (stage, share, detail) =>
    options.onProgress?.(`${year}: ${stage}`, (k + share) / plan.periods.length, detail)
  return { ...options, onProgress }
}

/** What the hours of all years taught. */
export const lessonsOf = ({ plan, runs }: Attempt, before: Lessons): Lessons =>
  new Map(
    runs.map((run, k): [number, Lesson] => {
      const planned = plan.periods[k]!
      const { year } = planned.period
      return [year, lessonOf(planned, run, before.get(year))]
    }),
  )

/** What the hours of a year taught, with what was missed before by half. */
function lessonOf(planned: PlannedPeriod, { result, solved }: Run, before?: Lesson): Lesson {
  const missing = new Map([...(before?.missing ?? [])].map(([row, amount]) => [row, amount / 2]))
  for (const { row, amount, requirement } of solved.shortfalls)
    if (amount > KEPT_PU * requirement) missing.set(row, (missing.get(row) ?? 0) + OVERSHOOT * amount)
  const prices = new Map(result.prices.map(({ bus, perMwh }) => [bus, perMwh]))
  return { prices, expected: expectedOf(planned), missing }
}
