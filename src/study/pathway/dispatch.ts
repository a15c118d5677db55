import { PlannerError } from '../../errors.ts'
import type { Unit } from '../../network/attribute.ts'
import type { Network } from '../../network/network.ts'
import { policies } from '../../policies/index.ts'
import { fixSizes, sizeName } from '../plan/fixSizes.ts'
import type { Size } from '../plan/segmented.ts'
import type { Prepared } from '../prepare.ts'
import type { BillLine } from '../result.ts'
import { type Run, type RunOptions, run } from '../run.ts'
import { stoppedOr } from '../stopped.ts'
import type { Vintage } from './joint.ts'
import type { PathPlan, PlannedPeriod } from './planned.ts'

/** How much dearer it is to break a policy than to keep it by building. */
const DETERRENT = 2

/**
 * The 8760 hours of a period with what was decided for it. Policies may be broken at twice what keeping them costs in the plan; of a
 * budget each year has what the plan gave it.
 *
 * @throws PlannerError STOPPED, NO_SOLUTION
 */
export async function dispatchPeriod(
  { period, sizes, duals, emissionsTonnes }: PlannedPeriod,
  { budgetPrice }: PathPlan,
  options: RunOptions,
): Promise<Run> {
  const { prepared } = period
  const caps = budgetPrice > 0 ? { co2Cap: { tonnes: emissionsTonnes } } : {}
  const scenario = {
    ...prepared.scenario,
    planning: undefined,
    policies: { ...prepared.scenario.policies, ...caps },
  }
  const fixed: Prepared = { ...prepared, scenario, network: standingNetwork(prepared.network, sizes) }
  const least = new Map(policies.map(({ name, shortfallPrice }) => [name, shortfallPrice]))
  const price = (row: string, dual: number) => (least.get(row) ?? 0) + DETERRENT * Math.abs(dual)
  const worth = (budgetPrice * period.years) / period.weight
  const elastic = new Map([
    ...[...duals]
      .filter(([row]) => least.get(row) !== undefined)
      .map(([row, dual]) => [row, price(row, dual)] as const),
    ...(budgetPrice > 0 ? [['co2Cap', price('co2Cap', worth)] as const] : []),
  ])
  const made = await run(fixed, { ...options, elastic })
  const { status, reasons } = made.result
  if (status === 'optimal') return made
  const problems = reasons.map(what => ({ where: `pathway, ${period.year}`, what }))
  throw stoppedOr(
    status,
    new PlannerError('NO_SOLUTION', `What was decided cannot be run: ${status}`, problems),
  )
}

/** A network in which what was decided stands; heat of turbines grows with them, and none of them must follow it. */
export function standingNetwork(network: Network, sizes: readonly Size[]): Network {
  const decided = new Map(sizes.map(({ list, name, size }) => [sizeName(list, name), size]))
  const before = new Map((network.units.heat_and_powers ?? []).map(unit => [unit.name, unit]))
  const standing = fixSizes(network, decided)
  const turbines = (standing.units.heat_and_powers ?? []).map((unit): Unit => {
    const was = before.get(unit.name)!
    if (!was.extendable) return unit
    const share = Number(unit.capacityMw) / Number(was.capacityMw)
    return { ...unit, heatCapacityMw: Number(unit.heatCapacityMw) * share, leastHeatPu: 0 } as Unit
  })
  return { ...standing, units: { ...standing.units, heat_and_powers: turbines } }
}

/**
 * What building costs a year in a period: annuity and fixed operation of each vintage that stands, fixed operation of what was kept.
 */
export function buildingLines({ period, kept }: PlannedPeriod, vintages: readonly Vintage[]): BillLine[] {
  const standing = vintages.filter(
    ({ year, lifetimeYears }) => year <= period.year && period.year < year + lifetimeYears,
  )
  const built = [...Map.groupBy(standing, ({ building }) => building)].map(([building, own]) => ({
    ...headingOf(own[0]!),
    name: building.slice(own[0]!.component.length + 1),
    item: 'building',
    money: own.reduce((sum, { size, perSize }) => sum + size * perSize, 0),
  }))
  const fixed = [...kept.values()].map(({ stock, mw }) => ({
    ...headingOf(stock),
    name: stock.key.slice(stock.component.length + 1),
    item: 'fixed operation',
    money: mw * stock.columns[0]!.perSize,
  }))
  return [...built, ...fixed].filter(({ money }) => Math.abs(money) > 1e-6)
}

const headingOf = ({ component, carrier }: { component: string; carrier: string }) => ({ component, carrier })
