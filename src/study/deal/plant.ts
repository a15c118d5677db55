import type { Problem } from '../../errors.ts'
import { didYouMean } from '../../network/suggest.ts'
import { KW_PER_MW } from '../../units.ts'
import type { UnitYear } from '../unitYears.ts'
import type { Deal } from './terms.ts'

/** What the dispatch says of a deal's part of the plan. [money of the scenario; a year] */
export interface Plant {
  /** [MW, MWh] */
  size: number
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
  fixed: number
  investment: number
  lifeYears: number
  parts: readonly { unit: UnitYear; size: number }[]
}

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
  const sum = (of: (unit: UnitYear) => number) =>
    parts.reduce((total, { unit, size }) => total + (size / unit.size) * of(unit), 0)
  const size = parts.reduce((total, part) => total + part.size, 0)
  return {
    size,
    energyMwh: sum(unit => unit.injectedMwh),
    availableMwh: sum(unit => unit.availableMwh),
    productMwh: sum(unit => unit.otherMwh),
    sold: sum(unit => unit.earned + unit.bought),
    bought: sum(unit => unit.bought),
    running: sum(unit => unit.running),
    fixed:
      deal.fixedPerKwYear === undefined ? sum(u => u.fixedPerYear) : deal.fixedPerKwYear * KW_PER_MW * size,
    investment:
      deal.overnightPerKw === undefined ? sum(u => u.investment) : deal.overnightPerKw * KW_PER_MW * size,
    lifeYears: deal.lifeYears ?? Math.round(Math.min(...parts.map(({ unit }) => unit.lifetimeYears))),
    parts,
  }
}

function problemOf(
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
