import { components } from '../components/index.ts'
import { PlannerError } from '../errors.ts'
import { policies } from '../policies/index.ts'
import { HOURS_PER_YEAR } from '../units.ts'
import { LAST_MEASURED_YEAR } from './assemble/hydro.ts'
import { compareWithTargets } from './backcast.ts'
import type { BuildOptions } from './build.ts'
import type { Check } from './check.ts'
import { citedSources } from './cited.ts'
import { namesIn } from './dataNames.ts'
import { demandOutlook } from './demand/outlook.ts'
import { priceFixes } from './explain/pricing.ts'
import { reasonsFor } from './explain/reasons.ts'
import { english } from './explain/words/english.ts'
import { footprintOf } from './footprint/index.ts'
import { gridOf } from './grid.ts'
import { effectsOfMustRun } from './mustRunEffects.ts'
import { tradeGains } from './neighbours/trade.ts'
import { describePlan } from './plan/describe.ts'
import { planNetwork } from './plan/plan.ts'
import type { Prepared } from './prepare.ts'
import { readCapacities } from './readBack.ts'
import type { Plan, PolicyLine, Result, Shortage, Source } from './result.ts'
import { type Shortfall, type Solved, solveNetwork, splitByCarrier, unsolved } from './solveNetwork.ts'
import type { SolveTools } from './solveYear.ts'
import { heed } from './stopped.ts'
import { sampleAdequacy } from './survival/adequacy.ts'
import { adequacyCase } from './survival/case.ts'
import { curesFor } from './survival/cure.ts'
import { bindingIn, shortagesOf } from './survival/shortage.ts'

/** What a run gives, and how it was made. */
export interface Run {
  result: Result
  solved: Pick<Solved, 'method' | 'size' | 'by' | 'because' | 'ties' | 'basis' | 'shortfalls'>
}

/** What a run needs from outside. */
export interface RunOptions extends SolveTools {
  /** Sources by key, for the end of the report. */
  sources: ReadonlyMap<string, Source>
  /** Also solve the year without each must-run rule, by zone and where there are published figures to compare with. */
  withEffects?: boolean
  /** Policies' rows that may be broken, by name, with the price of a unit. [money/unit] */
  elastic?: ReadonlyMap<string, number>
  /** Names the stream of random outages; 1 unless given. */
  seed?: number
  /** Leaves to an exact run the outlook of demand, and why demand is not met, which takes many solves; what cannot be solved is explained. */
  isQuick?: boolean
}

/** Draws of forced outages. */
const ADEQUACY_DRAWS = 200

/**
 * Prepared scenario → result: build → solve → check → read back → compare with what is published.
 *
 * @throws PlannerError STOPPED  after the solve; a solve that is stopped gives a result that says so
 */
export async function run(prepared: Prepared, options: RunOptions): Promise<Run> {
  const { scenario, notes } = prepared
  const outcome = await solveOrPlan(prepared, options)
  const { solved, network, plan } = outcome
  const leavesCauses = options.isQuick && solved.status === 'optimal'
  const troubles = leavesCauses ? [] : priceFixes(await solved.explain(), prepared)
  const bare: Result = {
    heading: {
      scenario: scenario.name,
      title: scenario.title,
      because: scenario.because,
      year: scenario.year,
      currency: scenario.currency,
      priceYear: scenario.priceYear,
      lostLoadPerMwh: scenario.lostLoadPerMwh,
    },
    names: namesIn(prepared.data),
    status: solved.status,
    network,
    snapshots: network.snapshots,
    objective: solved.objective,
    ...splitByCarrier(network, solved),
    flows: solved.flows,
    levels: solved.levels,
    prices: solved.prices.filter(({ bus }) => isElectric(network, bus)),
    capacities: readCapacities(network, components),
    bill: solved.bill,
    emissionsTonnes: solved.emissionsTonnes,
    check: withPlan(solved.check, plan, outcome.shortfalls),
    reasons: solved.status !== 'optimal' && troubles.length > 0 ? reasonsFor(troubles) : solved.reasons,
    troubles,
    notes,
    targets: [],
    mustRun: [],
    plan,
    policies: outcome.policies,
    reserve: solved.reserve,
    adequacy: null,
    shortage: null,
    trade: null,
    footprint: null,
    grid: null,
    demandOutlook: options.isQuick ? null : outlookOf(prepared),
    beside: null,
    past: [],
    sources: citedSources([...prepared.sources, ...scenario.sources], options.sources),
  }
  if (solved.status !== 'optimal') return { result: bare, solved }
  await heed(options)
  const adequacy = isForecast(prepared) ? await adequacyOf(prepared, bare, options) : null
  const shortage = await shortageOf(prepared, bare, options)
  const targets = compareWithTargets(prepared, bare)
  const asksForEffects = targets.length > 0 && options.withEffects && scenario.grid === 'zones'
  const mustRun = asksForEffects ? await effectsOfMustRun(prepared, options) : []
  const grid = gridOf(prepared, bare)
  const footprint = footprintOf(bare, prepared.data, prepared.footprintTables)
  await heed(options)
  const trade = scenario.neighbours ? await tradeGains(bare, buildOptionsOf(prepared), options) : null
  return {
    result: { ...bare, grid, trade, footprint, adequacy, shortage, targets, mustRun },
    solved,
  }
}

/** Years that are published need no outlook. */
function outlookOf({ data, scenario }: Prepared) {
  const outlook = demandOutlook(data, scenario.demandPath)
  const isPublished = outlook?.calibration.some(({ year }) => scenario.year <= year) ?? true
  return isPublished && scenario.demandPath === 'middle' ? null : outlook
}

/** Forced outages are sampled for whole years to come; of the past it is known what failed. */
const isForecast = ({ scenario, network }: Prepared) =>
  scenario.year > LAST_MEASURED_YEAR && network.snapshots.hours.length === HOURS_PER_YEAR

function adequacyOf({ reliability }: Prepared, result: Result, options: RunOptions) {
  const system = adequacyCase(result, reliability, ADEQUACY_DRAWS, options.seed ?? 1)
  return sampleAdequacy(system, (done, total) => {
    options.onProgress?.('sampling outages', done / total)
    return heed(options)
  })
}

/** Where demand is not met; in a stress test also what would cure it. */
async function shortageOf(prepared: Prepared, result: Result, tools: RunOptions): Promise<Shortage | null> {
  const zones = shortagesOf(result)
  if (zones.length === 0) return null
  const cures = prepared.scenario.stress && !tools.isQuick ? await curesFor(prepared, tools) : []
  return { zones, binding: bindingIn(result, zones), cures }
}

interface Outcome {
  solved: Solved
  network: Prepared['network']
  plan: Plan | null
  policies: PolicyLine[]
  shortfalls: readonly Shortfall[]
}

/** Dispatches what stands, or decides what to build and dispatches that. */
async function solveOrPlan(prepared: Prepared, tools: RunOptions): Promise<Outcome> {
  const { scenario, network } = prepared
  const options = buildOptionsOf(prepared)
  const currency = scenario.currency
  if (!scenario.planning) {
    const { elastic } = tools
    const solved = await solveNetwork(network, { ...options, ...(elastic ? { elastic } : {}) }, tools)
    const policies = inSentences(solved.policyDuals, options, currency)
    return { solved, network, plan: null, policies, shortfalls: solved.shortfalls }
  }
  const without = (solved: Solved): Outcome => ({
    solved,
    network,
    plan: null,
    policies: [],
    shortfalls: [],
  })
  const planned = await planNetwork(network, options, scenario.planning.segments, tools)
  if (!('solved' in planned)) return without(unsolved(planned.status, planned))
  const { solved } = planned
  const plan = await describePlan(prepared, planned, tools)
  if (tools.signal?.aborted)
    return without(unsolved('stopped', { reasons: [english.endings.stopped], troubles: [] }))
  const policies = inSentences(planned.policies, options, currency)
  return { solved, network: planned.network, plan, policies, shortfalls: solved.shortfalls }
}

/** What a build needs to know of a prepared scenario. */
export const buildOptionsOf = ({ scenario, peakDemandMw }: Prepared): BuildOptions => ({
  lostLoadPerMwh: scenario.lostLoadPerMwh,
  policies: scenario.policies,
  peakDemandMw,
  voltageLaw: scenario.grid === 'oblasts',
  settlesTies: scenario.ties === 'settle',
})

/** Duals of policies in words. */
function inSentences(
  duals: readonly { name: string; row: string; dual: number }[],
  { policies: options }: BuildOptions,
  currency: string,
): PolicyLine[] {
  return duals.flatMap(({ name, row, dual }) => {
    const words = policies.find(policy => policy.name === name)?.words?.(options[name], dual, currency)
    return words ? [{ name: row, dual, words }] : []
  })
}

/** Largest distance of a plan from the bound for it to pass. [pu] */
const PLAN_GAP = 0.01

/** A plan must be near its bound and keep its policies. */
function withPlan(check: Check, plan: Plan | null, shortfalls: readonly Shortfall[]): Check {
  const failures = [
    ...check.failures,
    ...(plan && !(plan.relativeGap <= PLAN_GAP)
      ? [
          `another plan could be up to ${(100 * plan.relativeGap).toFixed(2)} % cheaper; give it more segments`,
        ]
      : []),
    ...shortfalls
      .filter(({ amount, requirement }) => amount > 1e-5 * requirement)
      .map(({ name, amount }) => `the policy ${name} is missed by ${amount.toPrecision(3)}`),
  ]
  return { ...check, failures, passed: failures.length === 0 }
}

/** Throws if anything is wrong with what was prepared. */
export function refuseProblems(name: string, problems: PlannerError['problems']): void {
  if (problems.length === 0) return
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  throw new PlannerError('INPUT_INVALID', `${name} cannot be run: ${count}`, problems)
}

function isElectric(network: Result['network'], bus: string): boolean {
  return network.units.buses?.find(({ name }) => name === bus)?.carrier === 'AC'
}
