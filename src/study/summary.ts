import { abroadBuses, homeBuses, isTrade } from '../network/home.ts'
import { unitsIn } from '../network/network.ts'
import { toGw, toGwh, toMt, toTwh } from '../units.ts'
import { type FootprintSums, footprintSums } from './footprint/sums.ts'
import { curtailedMwh } from './market/curtailment.ts'
import type { CountryGain } from './neighbours/gains.ts'
import { type HomeCost, homeCostOf } from './neighbours/homeCost.ts'
import { energyMwh, type Plan, type PowerSeries, type Result, type Shortage } from './result.ts'

/** The figures of a run that others compare; written as `summary.json`. Unknown values are null. */
export interface Summary {
  scenario: string
  year: number
  status: string
  objective: number | null
  currency: string
  priceYear: number
  hours: number
  demandTwh: number
  peakGw: number
  generationTwh: Record<string, number> | null
  capacityGw: Record<string, number>
  /** What was decided to be built, by unit; stores of energy apart. */
  builtGw: Record<string, number>
  builtByCarrierGw: Record<string, number>
  builtGwh: Record<string, number>
  /** Annual cost of what was built, and of running everything. */
  cost: { building: number; running: number } | null
  plan: {
    objective: number
    segments: number
    relativeGap: number
    breakEven: Plan['breakEven']
  } | null
  /** What each policy's last unit costs, as a number and in words. */
  policies: readonly { name: string; dual: number; words: string }[]
  importsTwh: number | null
  exportsTwh: number | null
  unservedTwh: number | null
  curtailedTwh: Record<string, number> | null
  emissionsMt: number | null
  /** What each country gains from trade, by who has the rent. [money, TWh] */
  trade: Record<string, { least: number; most: number; sentTwh: number; receivedTwh: number }> | null
  /** The country's part of the bill and what trade brings, where the systems of others are in it. */
  home: HomeCost | null
  /** Forced outages sampled over the year. */
  adequacy: {
    loleHours: number
    loleStandardError: number
    eensMwh: number
    eensStandardError: number
    draws: number
    seed: number
  } | null
  /** Hours in which demand of a zone is not met, and how much. */
  shortage: Record<string, { hours: number; mwh: number; peakMw: number }>
  /** What would cure it, in a stress test: the least-cost mix, then each technology alone. */
  cures: Shortage['cures']
  averagePricePerMwh: Record<string, number> | null
  /** Water, air and land, least to most. */
  footprint: FootprintSums | null
  /** Nodes of the country's electricity: zones or oblasts. */
  nodes: readonly string[]
  check: {
    passed: boolean
    largestImbalanceMw: number | null
    billMinusObjective: number | null
    relativeGap: number | null
    failures: readonly string[]
  }
}

export { homeBuses }

/** Components that give electricity rather than carry or take it. */
const GENERATING = new Set(['Generator', 'HeatAndPower', 'StorageUnit', 'Store'])

/** Sums up a result over the country's electricity; heat and neighbours are outside of all totals but emissions. */
export function summarise(result: Result): Summary {
  const { heading, snapshots, check } = result
  const solved = result.status === 'optimal'
  const home = homeBuses(result)
  const generation = generationMwh(result, home)
  const demand = demandMw(result, home)
  const { imports, exports } = tradeMwh(result, home)
  return {
    scenario: heading.scenario,
    year: heading.year,
    status: result.status,
    objective: result.objective,
    currency: heading.currency,
    priceYear: heading.priceYear,
    hours: snapshots.hours.reduce((sum, h) => sum + h, 0),
    demandTwh: toTwh(energyMwh(demand, snapshots)),
    peakGw: toGw(demand.reduce((most, mw) => Math.max(most, mw), 0)),
    generationTwh: solved ? mapValues(generation, toTwh) : null,
    capacityGw: mapValues(capacityMw(result, home), toGw),
    ...builtSizes(result),
    cost: solved ? costParts(result) : null,
    plan: result.plan
      ? {
          objective: result.plan.objective,
          segments: result.plan.segments,
          relativeGap: result.plan.relativeGap,
          breakEven: result.plan.breakEven,
        }
      : null,
    policies: result.policies,
    importsTwh: solved ? toTwh(imports) : null,
    exportsTwh: solved ? toTwh(exports) : null,
    unservedTwh: solved ? toTwh(unservedMwh(result, home)) : null,
    curtailedTwh: solved ? mapValues(sorted(curtailedMwh(result, home)), toTwh) : null,
    emissionsMt: solved ? toMt(emissionsTonnes(result)) : null,
    trade: result.trade && tradeSums(result.trade),
    home: solved ? homeCostOf(result) : null,
    adequacy: result.adequacy
      ? {
          loleHours: result.adequacy.loleHours,
          loleStandardError: result.adequacy.loleStandardError,
          eensMwh: result.adequacy.eensMwh,
          eensStandardError: result.adequacy.eensStandardError,
          draws: result.adequacy.draws,
          seed: result.adequacy.seed,
        }
      : null,
    shortage: Object.fromEntries(
      (result.shortage?.zones ?? []).map(({ zone, hours, mwh, peakMw }) => [zone, { hours, mwh, peakMw }]),
    ),
    cures: result.shortage?.cures ?? [],
    averagePricePerMwh: solved ? averagePrices(result) : null,
    footprint: result.footprint && footprintSums(result.footprint),
    nodes: [...home],
    check: {
      passed: check.passed,
      largestImbalanceMw: check.largestImbalanceMw,
      billMinusObjective: check.billMinusObjective,
      relativeGap: check.relativeGap,
      failures: check.failures,
    },
  }
}

/** Generation by carrier, gross. [MWh] */
export function generationMwh(
  result: Pick<Result, 'network' | 'snapshots' | 'dispatch'>,
  home = homeBuses(result),
): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { component, bus, carrier, mw } of result.dispatch) {
    if (!GENERATING.has(component) || !home.has(bus)) continue
    sums[carrier] =
      (sums[carrier] ?? 0) +
      energyMwh(
        mw.map(each => Math.max(0, each)),
        result.snapshots,
      )
  }
  return sorted(sums)
}

/** Of the country, district heat inside. [t] */
function emissionsTonnes(result: Result): number {
  const abroad = abroadBuses(result)
  return result.emissionsTonnes.reduce((sum, { bus, tonnes }) => sum + (abroad.has(bus) ? 0 : tonnes), 0)
}

/** What each country gains, least to most by who has the rent. [money] */
function tradeSums(gains: readonly CountryGain[]): Summary['trade'] {
  return Object.fromEntries(
    gains.map(({ country, gain, sentMwh, receivedMwh }) => {
      const sorted = Object.values(gain).sort((one, other) => one - other)
      return [
        country,
        { least: sorted[0]!, most: sorted.at(-1)!, sentTwh: toTwh(sentMwh), receivedTwh: toTwh(receivedMwh) },
      ]
    }),
  )
}

/** Demand of the country. [MW by snapshot] */
export function demandMw({ network, snapshots }: Result, home: Set<string>): Float64Array {
  const demand = new Float64Array(snapshots.hours.length)
  for (const load of unitsIn(network, 'loads')) {
    if (!home.has(String(load.bus)) || Number(load.sign) > 0) continue
    const mw = load.demandMw as number | Float64Array
    demand.forEach((_, t) => {
      demand[t]! += typeof mw === 'number' ? mw : mw[t]!
    })
  }
  return demand
}

/** What was built, in GW and GWh. */
function builtSizes({ plan }: Result): Pick<Summary, 'builtGw' | 'builtByCarrierGw' | 'builtGwh'> {
  const built = plan?.built ?? []
  const powers = built.filter(({ component }) => component !== 'Store')
  const byCarrier: Record<string, number> = {}
  for (const { carrier, size } of powers) byCarrier[carrier] = (byCarrier[carrier] ?? 0) + toGw(size)
  const named = (units: typeof built, change: (size: number) => number) =>
    Object.fromEntries(units.map(({ name, size }) => [name, change(size)]))
  return {
    builtGw: named(powers, toGw),
    builtByCarrierGw: sorted(byCarrier),
    builtGwh: named(
      built.filter(({ component }) => component === 'Store'),
      toGwh,
    ),
  }
}

function costParts({ bill }: Result): { building: number; running: number } {
  const sum = (lines: Result['bill']) => lines.reduce((total, { money }) => total + money, 0)
  return {
    building: sum(bill.filter(({ item }) => item === 'building')),
    running: sum(bill.filter(({ item }) => item !== 'building')),
  }
}

function unservedMwh(result: Result, home: Set<string>): number {
  return sumOf(result, ({ component, bus }) => component === 'Unserved' && home.has(bus))
}

function sumOf(result: Result, chosen: (power: PowerSeries) => boolean): number {
  return result.dispatch.filter(chosen).reduce((sum, { mw }) => sum + energyMwh(mw, result.snapshots), 0)
}

/**
 * What crosses the border, imports and exports apart. [MWh] Where the exchange is given, its own totals; else what
 * flows, hour by hour and connection by connection.
 */
export function tradeMwh(result: Result, home = homeBuses(result)): { imports: number; exports: number } {
  const given = unitsIn(result.network, 'loads').filter(({ carrier }) => isTrade(carrier))
  const trade = { imports: 0, exports: 0 }
  for (const { carrier, demandMw } of given) {
    trade[carrier === 'import' ? 'imports' : 'exports'] += energyMwh(
      demandMw as Float64Array,
      result.snapshots,
    )
  }
  if (given.length > 0) return trade
  const abroad = abroadBuses(result)
  for (const { bus0, bus1, mw0, mw1 } of result.flows) {
    if (!(home.has(bus0) && abroad.has(bus1)) && !(home.has(bus1) && abroad.has(bus0))) continue
    const inward = home.has(bus1) ? mw1 : mw0.map(mw => -mw)
    trade.imports += positiveMwh(inward, result)
    trade.exports += positiveMwh(
      inward.map(mw => -mw),
      result,
    )
  }
  return trade
}

const positiveMwh = (mw: Float64Array, { snapshots }: Pick<Result, 'snapshots'>) =>
  energyMwh(
    mw.map(each => Math.max(0, each)),
    snapshots,
  )

function capacityMw({ capacities }: Result, home: Set<string>): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { component, bus, carrier, mw } of capacities) {
    if (GENERATING.has(component) && home.has(bus)) sums[carrier] = (sums[carrier] ?? 0) + mw
  }
  return sorted(sums)
}

/** Demand-weighted prices of the buses with demand; plain means elsewhere. [money/MWh] */
function averagePrices(result: Result): Record<string, number> {
  const averages: Record<string, number> = {}
  for (const { bus, perMwh } of result.prices) {
    const demand = demandMw(result, new Set([bus]))
    const weights = demand.some(mw => mw > 0) ? demand : demand.fill(1)
    const energy = energyMwh(weights, result.snapshots)
    averages[bus] =
      energyMwh(
        perMwh.map((price, t) => price * weights[t]!),
        result.snapshots,
      ) / energy
  }
  return sorted(averages)
}

const sorted = (record: Record<string, number>) =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))

const mapValues = (record: Record<string, number>, change: (value: number) => number) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
