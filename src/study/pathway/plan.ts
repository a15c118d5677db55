import { components } from '../../components/index.ts'
import { groupAlike } from '../../network/grouping.ts'
import { keptApart } from '../build.ts'
import { buildOptionsOf } from '../run.ts'
import type { SolveTools } from '../solveYear.ts'
import type { Before } from './joint.ts'
import { decidedBy, expectedOf, type Guide, type Lessons, type PathPlan } from './planned.ts'
import type { PreparedPathway, PreparedPeriod } from './prepare.ts'
import { modelOf, solveJoint } from './solveYears.ts'

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
    before = decidedBy(before, step)
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
  const models = (count: number, lessonOf: (k: number) => Partial<Guide>) =>
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
  const finer = models(segments, k => {
    const coarse = first.periods[k]!
    return { expected: expectedOf(coarse), dear: coarse.prices }
  })
  return solveJoint(finer, decision, before, budget, tools)
}
