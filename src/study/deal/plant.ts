import type { Problem } from '../../errors.ts'
import { didYouMean } from '../../network/suggest.ts'
import { KW_PER_MW } from '../../units.ts'
import type { UnitYear } from '../unitYears.ts'
import type { Deal } from './terms.ts'

/** What the dispatch of a year says of a deal's part of the plan. [money of the scenario; a year] */
export interface PlantYear {
  /** Electricity given, or carried through a connection. [MWh/a] */
  energyMwh: number
  /** What could have been given; NaN where that is not known. [MWh/a] */
  availableMwh: number
  /** Hydrogen or other products. [MWh/a] */
  productMwh: number
  /** What the market pays at the hourly prices of the dispatch, and what it asks for charging or for hydrogen. [money/a] */
  sold: number
  bought: number
  running: number
  /** Of running, what CO₂ costs at the price of a cap; 0 unless the terms ask for it. */
  allowances: number
}

/** A deal's part of the plan: what the dispatch says of it, of a path in the first year of operation, and what it costs. [money of the scenario; a year] */
export interface Plant extends PlantYear {
  /** [MW, MWh] */
  size: number
  fixed: number
  investment: number
  lifeYears: number
  parts: readonly Part[]
  /** What the dispatch that holds in a year says: of a run its own in all years, of a path that of the year which stands for it. */
  inYear(year: number): PlantYear
}

/** A part of a unit. */
export interface Part {
  unit: UnitYear
  size: number
}

/** Finds a deal's part of what was run; what cannot be found becomes problems. */
export type PlantMaker = (deal: Deal, where: string, problems: Problem[]) => Plant

/** Parts of one run. */
export const plantsOf =
  (units: readonly UnitYear[]): PlantMaker =>
  (deal, where, problems) =>
    plantOf(deal, units, where, problems)

/** How much of a unit may be missing to rounding. [pu] */
export const ROUNDING = 1e-6

/**
 * Adds up a deal's part of each unit: size over size of the unit, of all that the dispatch says of it.
 *
 * Units that are not in the plan, or smaller than what the deal wants of them, become problems.
 *
 * @param where  address of the deal in its scenario
 */
export function plantOf(deal: Deal, units: readonly UnitYear[], where: string, problems: Problem[]): Plant {
  const parts = Object.entries(deal.units).flatMap(([name, wanted]) => {
    const unit = units.find(each => each.name === name && each.component !== 'Load')
    const size = wanted === 'all' ? (unit?.size ?? 0) : wanted
    const problem = problemOf(deal, name, size, unit, units)
    if (problem) problems.push({ where: `${where}.units.${name}`, ...problem })
    return unit && !problem ? [{ unit, size }] : []
  })
  const year = yearOf(deal, parts)
  return { ...year, ...builtOf(deal, parts), parts, inYear: () => year }
}

/** What a dispatch says of some parts: size over size of the unit, of all of it. */
export function yearOf({ carbon }: Pick<Deal, 'carbon'>, parts: readonly Part[]): PlantYear {
  const sum = (of: (unit: UnitYear) => number) => sumOf(parts, of)
  const allowances = carbon === 'shadowPrice' ? sum(unit => unit.allowances) : 0
  return {
    energyMwh: sum(unit => unit.injectedMwh),
    availableMwh: sum(unit => unit.availableMwh),
    productMwh: sum(unit => unit.otherMwh),
    sold: sum(unit => unit.earned + unit.bought),
    bought: sum(unit => unit.bought),
    running: sum(unit => unit.running) + allowances,
    allowances,
  }
}

const sumOf = (parts: readonly Part[], of: (unit: UnitYear) => number) =>
  parts.reduce((total, { unit, size }) => total + (size / unit.size) * of(unit), 0)

/** What parts cost to build and to keep, unless the deal has its own figures, and how long they live. */
export function builtOf(
  deal: Deal,
  parts: readonly Part[],
): Pick<Plant, 'size' | 'fixed' | 'investment' | 'lifeYears'> {
  const size = parts.reduce((total, part) => total + part.size, 0)
  const own = (perKw: number | undefined, of: (unit: UnitYear) => number) =>
    perKw === undefined ? sumOf(parts, of) : perKw * KW_PER_MW * size
  return {
    size,
    fixed: own(deal.fixedPerKwYear, unit => unit.fixedPerYear),
    investment: own(deal.overnightPerKw, unit => unit.investment),
    lifeYears: deal.lifeYears ?? Math.round(Math.min(...parts.map(({ unit }) => unit.lifetimeYears))),
  }
}

/** Why a deal cannot have so much of a unit. */
export function problemOf(
  deal: Deal,
  name: string,
  size: number,
  unit: UnitYear | undefined,
  units: readonly UnitYear[],
): Omit<Problem, 'where'> | undefined {
  if (!unit || !(unit.size > 0)) {
    const built = units.filter(each => !Number.isNaN(each.investment)).map(each => each.name)
    const hint = didYouMean(name, built) ?? `The plan builds ${built.join(', ') || 'nothing'}.`
    return { what: `“${name}” does not stand in this run.`, hint }
  }
  if (size > unit.size * (1 + ROUNDING))
    return {
      what: `${size} MW are wanted of “${name}”, which has ${unit.size.toFixed(1)} MW in this run.`,
      hint: 'Take less, or let the plan build more.',
    }
  if (deal.carbon === 'shadowPrice' && Number.isNaN(unit.allowances))
    return {
      what: `This run does not say what the CO₂ of “${name}” is worth: an earlier version wrote it.`,
      hint: 'Run the scenario once more.',
    }
  return withoutPrice(deal, name, !Number.isNaN(unit.investment))
}

/** Who owns what no plan decides has to say what it costs. */
export function withoutPrice(
  { overnightPerKw, fixedPerKwYear, lifeYears }: Deal,
  unit: string,
  isPriced: boolean,
): Omit<Problem, 'where'> | undefined {
  const isGiven = overnightPerKw !== undefined && fixedPerKwYear !== undefined && lifeYears !== undefined
  if (isPriced || isGiven) return undefined
  return {
    what: `“${unit}” is not built by the plan, so that it has no price of building.`,
    hint: 'Give overnightPerKw, fixedPerKwYear and lifeYears; data/technologies.csv has them by technology.',
  }
}
