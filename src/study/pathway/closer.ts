import { components } from '../../components/index.ts'
import { groupAlike } from '../../network/grouping.ts'
import { keptApart } from '../build.ts'
import { buildOptionsOf } from '../run.ts'
import type { SolveTools } from '../solveYear.ts'
import { type Before, stands } from './joint.ts'
import { expectedOf, type Lesson, type PathPlan, type PlannedPeriod } from './planned.ts'
import type { PreparedPathway } from './prepare.ts'
import { modelOf, solveJoint } from './solveYears.ts'

/** What of a decision need not stand again, so that rounding forbids nothing. [pu, MW] */
const [SLACK_PU, SLACK_MW] = [1e-6, 1e-3]

/**
 * A year of a path planned once more, alone, over many more stretches of hours than all years together could have. What the path
 * wanted to stand in it stands at least; what the stretches of the path had hidden (nights between sunny days, lulls of some hours)
 * comes on top, paid from that year on:
 *
 *   K[s, p] ≥ Σ N[s, v] of the path   over v ≤ p < v + lifetime                                  [MW]
 *
 * What earlier years added in this way counts towards it, so that later years build that much less. Of a budget of CO₂ the year has
 * what the path gave it.
 *
 * @param before  what is decided of the earlier years, their additions inside
 * @param lesson  of a dispatch of the year with too little
 */
export async function planCloser(
  { decision, pathway }: PreparedPathway,
  path: PathPlan,
  wanted: PlannedPeriod,
  before: Before,
  tools: SolveTools,
  lesson?: Lesson,
): Promise<PathPlan> {
  const { period, emissionsTonnes, prices } = wanted
  const { network } = period.prepared
  const grouping = groupAlike(network, components, keptApart(buildOptionsOf(period.prepared)))
  const count = Math.min(pathway.closer, network.snapshots.hours.length)
  const guide = lesson ?? { expected: expectedOf(wanted), dear: prices }
  const budget = Number.isFinite(pathway.co2BudgetMt)
    ? emissionsTonnes * period.years
    : Number.POSITIVE_INFINITY
  const model = modelOf(period, grouping, count, guide)
  return solveJoint([model], decision, { ...before, least: leastOf(path, wanted) }, budget, tools)
}

/** What stands in a year as the path wants it, by stock. [MW] */
function leastOf({ vintages }: PathPlan, { period: { year }, kept }: PlannedPeriod): Map<string, number> {
  const least = new Map([...kept].map(([key, { mw }]) => [key, mw]))
  for (const vintage of vintages)
    if (stands(vintage, year)) least.set(vintage.key, (least.get(vintage.key) ?? 0) + vintage.size)
  return new Map([...least].map(([key, mw]) => [key, mw * (1 - SLACK_PU) - SLACK_MW]))
}
