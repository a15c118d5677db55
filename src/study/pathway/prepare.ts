import type { Problem } from '../../errors.ts'
import type { Network } from '../../network/network.ts'
import { readerOf } from '../assemble/dataPackage.ts'
import { assemble } from '../assemble/index.ts'
import { DEFAULT_PLANNING } from '../planning.ts'
import type { Prepared } from '../prepare.ts'
import type { BillLine } from '../result.ts'
import { closable, readFixedCosts } from './closable.ts'
import { firmLines } from './firm.ts'
import { courseAt, DEFAULT_PATHWAY, type Pathway } from './options.ts'
import { type Period, periodsOf } from './periods.ts'
import { withRenewals } from './renewals.ts'

/** A year of a pathway, ready to be planned with the others. */
export interface PreparedPeriod extends Period {
  prepared: Prepared
  /** Stock that a unit is part of: of units of cities and of plants that stand. */
  stocks: ReadonlyMap<string, string>
  /** What stands if nobody closes it, by stock. [MW] */
  standingMw: ReadonlyMap<string, number>
  /** Names of plants that may be closed. */
  standing: ReadonlySet<string>
  /** Steam plants on coal that are gone by age since the decision, by bus. [MW] */
  agedCoalMw: ReadonlyMap<string, number>
  /** What announced plants cost a year, whatever is decided. [money/a] */
  firm: readonly BillLine[]
}

/** A pathway ready to be solved. */
export interface PreparedPathway {
  pathway: Pathway
  /** Year of the decision. */
  decision: number
  currency: string
  base: Prepared
  periods: readonly PreparedPeriod[]
}

/** Steam plants on coal whose site and turbine hall may be used again. */
const COAL = 'coal-steam'

/** The scenario in each of its years. Problems of all years are gathered. */
export function preparePathway(base: Prepared, problems: Problem[]): PreparedPathway {
  const { scenario } = base
  const pathway = scenario.pathway ?? DEFAULT_PATHWAY
  const planning = scenario.planning ?? DEFAULT_PLANNING
  const decision = planning.from
  if (pathway.years[0]! < decision)
    problems.push({
      where: `scenario ${scenario.name}, pathway.years`,
      what: `${pathway.years[0]} lies before the decision in ${decision}.`,
    })
  const now = coalMw(
    prepareYear({ ...base, scenario: { ...scenario, planning } }, decision, pathway, []).prepared.network,
  )
  const periods = periodsOf(pathway.years, decision, pathway.rate).map((period): PreparedPeriod => {
    const { prepared, pools } = prepareYear(
      { ...base, scenario: { ...scenario, planning } },
      period.year,
      pathway,
      problems,
    )
    const fixed = readFixedCosts(readerOf(prepared.data, problems))
    const { network, stocks, standingMw } = closable(prepared.network, fixed)
    const left = coalMw(prepared.network)
    return {
      ...period,
      prepared: { ...prepared, network },
      stocks: new Map([...pools, ...stocks]),
      standingMw,
      standing: new Set(stocks.keys()),
      firm: firmLines(prepared.data, prepared.scenario, decision, fixed),
      agedCoalMw: new Map([...now].map(([bus, mw]) => [bus, Math.max(0, mw - (left.get(bus) ?? 0))])),
    }
  })
  return { pathway, decision, currency: scenario.currency, base, periods }
}

function prepareYear(base: Prepared, year: number, pathway: Pathway, problems: Problem[]) {
  const { tables, pools } = withRenewals(base.data.tables, year, pathway.renewAt)
  const data = { ...base.data, tables }
  const scenario = { ...base.scenario, year, policies: policiesAt(base, year, pathway) }
  const assembled = assemble(data, scenario, problems)
  return { prepared: { ...assembled, scenario, data } as Prepared, pools }
}

/** Policies of the scenario, with what the pathway says of a year in their place. */
function policiesAt({ scenario }: Prepared, year: number, pathway: Pathway): Record<string, unknown> {
  const [price, capMt, share] = [pathway.co2Price, pathway.co2CapMt, pathway.renewableShare].map(course =>
    courseAt(course, year),
  )
  return {
    ...scenario.policies,
    ...(price === undefined ? {} : { co2Price: { perTonne: price } }),
    ...(capMt === undefined ? {} : { co2Cap: { tonnes: capMt * 1e6 } }),
    ...(share === undefined ? {} : { renewableShare: { share } }),
  }
}

/** Coal steam plants by bus. [MW] */
function coalMw({ units }: Network): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { technology, bus, capacityMw } of units.generators ?? [])
    if (technology === COAL) sums.set(String(bus), (sums.get(String(bus)) ?? 0) + Number(capacityMw))
  return sums
}
