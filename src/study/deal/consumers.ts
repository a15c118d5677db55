import { eachCase, type Ranged } from '../ranged.ts'
import type { UnitYear } from '../unitYears.ts'
import { type BesideBill, fullCost } from './besideBill.ts'
import type { DealResult } from './index.ts'
import { GROUPS, type Group, type Outlook } from './outlook.ts'
import type { RunBill } from './runBill.ts'

/** What a group pays for a MWh, part by part. [money of the scenario/MWh] */
export interface Tariff {
  group: Group
  energyMwh: number
  /** At the hourly prices of its own hours. */
  wholesale: number
  /** Its part of what is lost on the way and used by plants themselves. */
  losses: number
  /** Contracts above (or, negative, below) the market. */
  contracts: number
  transmission: Ranged
  distribution: Ranged
  supply: Ranged
  /** Kept by the state; companies in industry get it back. */
  valueAddedTax: Ranged
  total: Ranged
  /** The same where users pay what the system costs on average in place of hourly prices and contracts. */
  totalAtAverageCost: Ranged
  /** The same at full cost; null where nobody knows which plants stood. */
  totalAtFullCost: Ranged | null
}

/** What electricity costs those who use it. [money of the scenario; a year] */
export interface Consumers {
  scenario: string
  /** Energy that reaches users. [MWh/a] */
  consumptionMwh: number
  /** Paid at wholesale for consumption, losses and own use. */
  payments: number
  /** The bill over consumption: running, and building where the plan builds. */
  averageCost: number
  /** Where trade with systems in the same dispatch is in it: if all of the rent is the country's, if none. */
  averageCostRange: { low: number; high: number } | null
  /** With what plants cost that are not in the bill, without the heat that is; null where nobody knows which plants stood. */
  fullCost: Ranged | null
  beside: BesideBill | null
  averageWholesale: number
  contracts: number
  tariffs: Tariff[]
  /** Does the bill hold the cost of building? */
  builds: boolean
}

/** A run as users see it. [money of the scenario; a year] */
export interface ServedRun {
  bill: RunBill
  units: readonly UnitYear[]
  /** Null where nobody knows which plants stood. */
  beside: BesideBill | null
}

/** Sectors whose energy all others pay for. */
const SHARED = ['losses', 'own-use']

/**
 * From the hourly payments of the loads to the tariffs of groups:
 *
 *   wholesale[g] = payments[g] / energy[g]
 *   losses       = (payments for losses and own use) / energy of all groups
 *   tariff[g]    = (wholesale[g] + losses + contracts + transmission + distribution[g] + supply) · (1 + tax[g])   [money/MWh]
 *   Σ energy[g] · (wholesale[g] + losses) = payments of all loads
 *   at average cost: the bill over the energy of all groups in place of wholesale, losses and contracts; at full cost that with what is beside it
 *
 * Cross-subsidies between groups and tariffs by zone are left out.
 */
export function consumersOf(
  { bill: { scenario, cost, costRange, builds }, units, beside }: ServedRun,
  contracts: number,
  outlook: Outlook,
): Consumers {
  const loads = units.filter(
    ({ component, sector }) => component === 'Load' && [...GROUPS, ...SHARED].includes(sector),
  )
  const sum = (chosen: readonly string[], of: (unit: UnitYear) => number) =>
    loads.filter(({ sector }) => chosen.includes(sector)).reduce((total, unit) => total + of(unit), 0)
  const paid = (chosen: readonly string[]) => sum(chosen, unit => -unit.earned)
  const used = (chosen: readonly string[]) => sum(chosen, unit => unit.withdrawnMwh)
  const consumptionMwh = used(GROUPS)
  const payments = paid([...GROUPS, ...SHARED])
  const perMwh = (money: number) => money / consumptionMwh
  const full = beside && fullCost(cost, beside)
  const averaged = (money: number) => ({ wholesale: perMwh(money), losses: 0, contracts: 0 })
  return {
    scenario,
    consumptionMwh,
    payments,
    averageCost: perMwh(cost),
    averageCostRange: costRange && { low: perMwh(costRange.low), high: perMwh(costRange.high) },
    fullCost: full && eachCase(bound => perMwh(full[bound])),
    beside,
    averageWholesale: perMwh(payments),
    contracts,
    builds,
    tariffs: GROUPS.map(group => {
      const energyMwh = used([group])
      const energy = {
        wholesale: paid([group]) / energyMwh,
        losses: perMwh(paid(SHARED)),
        contracts: perMwh(contracts),
      }
      const totalAt = (money: number) => deliveredAt(group, averaged(money), outlook).total
      return {
        ...{ group, energyMwh, ...energy, ...deliveredAt(group, energy, outlook) },
        totalAtAverageCost: totalAt(cost),
        totalAtFullCost: full && eachCase(bound => totalAt(full[bound])[bound]),
      }
    }),
  }
}

/** Network, supply and tax on top of energy. */
function deliveredAt(
  group: Group,
  energy: Pick<Tariff, 'wholesale' | 'losses' | 'contracts'>,
  { transmission, distribution, supply, valueAddedTaxPu }: Outlook,
) {
  const before = eachCase(
    bound =>
      energy.wholesale +
      energy.losses +
      energy.contracts +
      transmission[bound] +
      distribution[group][bound] +
      supply[bound],
  )
  const valueAddedTax = eachCase(bound => (group === 'industry' ? 0 : before[bound] * valueAddedTaxPu[bound]))
  return {
    transmission,
    distribution: distribution[group],
    supply,
    valueAddedTax,
    total: eachCase(bound => before[bound] + valueAddedTax[bound]),
  }
}

/**
 * What contracts cost beyond what their energy is worth at the market, in the run's year or the first of operation after
 * it, in money of the scenario's price year. Negative where a contract is cheaper than the market.
 */
export function contractCost(result: DealResult, year: number, money: string): number {
  const { timeline, contracted } = result.evaluation
  const t = timeline.years.findIndex((each, k) => each >= year && contracted[k]! > 0)
  return t < 0 ? 0 : contractCostIn(result, t, money)
}

/** The same of a year of a path: the mean of all years that it stands for, with or without the contract.  [money/a] */
export function meanContractCost(
  result: DealResult,
  { year, years }: { year: number; years: number },
  money: string,
): number {
  const { timeline, contracted } = result.evaluation
  return timeline.years.reduce((sum, each, t) => {
    if (each < year || each >= year + years || !(contracted[t]! > 0)) return sum
    return sum + contractCostIn(result, t, money) / years
  }, 0)
}

function contractCostIn({ deal, plant, evaluation }: DealResult, t: number, money: string): number {
  const { timeline, contractRevenue } = evaluation
  const { perUsd, priceLevel } = timeline.currencies
  const nominal = (contractRevenue[t]! / perUsd[deal.currency]![t]!) * perUsd[money]![t]!
  return nominal / priceLevel[money]![t]! - plant.inYear(timeline.years[t]!).sold * evaluation.share[t]!
}

/** Largest difference of consumption at which two runs serve the same demand. [pu] */
const SAME_PU = 0.002

/** What average costs hold, and why those of two runs cannot be compared as they stand, in sentences. */
export function cautions(one: Consumers, other: Consumers | null): string[] {
  return [...rentOf(one), ...(other ? [...rentOf(other), ...differences(one, other)] : [])]
}

function rentOf({ scenario, averageCost, averageCostRange: range }: Consumers): string[] {
  if (!range) return []
  const [low, middle, high] = [range.low, averageCost, range.high].map(each => each.toFixed(1))
  return [
    `${scenario}: the average cost is Kazakhstan’s own, less what trade brings if partners share the rent; ${low} to ${high} instead of ${middle} if it has all of the rent, or none.`,
  ]
}

function differences(one: Consumers, other: Consumers): string[] {
  const twh = (run: Consumers) => `${(run.consumptionMwh / 1e6).toFixed(1)} TWh`
  return [
    ...(one.builds !== other.builds
      ? ['Only one of the two decides what to build: the other has no cost of building in its bill.']
      : []),
    ...(Math.abs(one.consumptionMwh / other.consumptionMwh - 1) > SAME_PU
      ? [`They serve different demand: ${twh(one)} and ${twh(other)} reach users.`]
      : []),
  ]
}
