import { components } from '../components/index.ts'
import { PlannerError } from '../errors.ts'
import { compareWithTargets } from './backcast.ts'
import { effectsOfMustRun } from './mustRunEffects.ts'
import type { Prepared } from './prepare.ts'
import { readCapacities } from './readBack.ts'
import type { Result, Source } from './result.ts'
import { type Solved, solveNetwork, splitByCarrier } from './solveNetwork.ts'
import type { SolveTools } from './solveYear.ts'

/** What a run gives, and how it was made. */
export interface Run {
  result: Result
  solved: Pick<Solved, 'method' | 'size'>
}

/** What a run needs from outside. */
export interface RunOptions extends SolveTools {
  /** Sources by key, for the end of the report. */
  sources: ReadonlyMap<string, Source>
  /** Also solve the year without each must-run rule, where there are published figures to compare with. */
  withEffects?: boolean
}

/** Prepared scenario → result: build → solve → check → read back → compare with what is published. */
export async function run(prepared: Prepared, options: RunOptions): Promise<Run> {
  const { scenario, network, notes } = prepared
  const buildOptions = { lostLoadPerMwh: scenario.lostLoadPerMwh, policies: scenario.policies }
  const solved = await solveNetwork(network, buildOptions, options)
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
    check: solved.check,
    reasons: solved.reasons,
    notes,
    targets: [],
    mustRun: [],
    past: [],
    sources: prepared.sources.map(key => options.sources.get(key) ?? { key, title: key }),
  }
  if (solved.status !== 'optimal') return { result: bare, solved }
  const targets = compareWithTargets(prepared, bare)
  const mustRun = targets.length > 0 && options.withEffects ? await effectsOfMustRun(prepared, options) : []
  return { result: { ...bare, targets, mustRun }, solved }
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
