import { KW_PER_MW } from '../units.ts'
import type { Announced } from './assemble/announced.ts'
import type { FleetYear } from './deal/pathPlant.ts'
import type { FinishedPath, FinishedVintage } from './finishedPath.ts'
import { stands } from './pathway/joint.ts'
import type { UnitYear } from './unitYears.ts'

/** What building a unit costs. [money, money/a; of all of its size] */
type Price = Pick<UnitYear, 'investment' | 'fixedPerYear' | 'discountRatePu' | 'lifetimeYears'>

/**
 * The units of a path with what they cost to build: those that the path builds at the price of the youngest of them that stand in the year, steps of
 * cost in the mean, announced plants and lines at that of the year in which they open.
 */
export function pathFleet({ periods, vintages }: FinishedPath, announced: readonly Announced[]): FleetYear[] {
  const known = new Map(announced.map(each => [each.name, each]))
  return periods.map(({ year, units }) => ({
    year,
    units: units.map((unit): UnitYear => {
      const firm = known.get(unit.name)
      const price = firm ? announcedPrice(firm, unit.size) : builtPrice(unit, year, vintages)
      return price ? { ...unit, ...price } : unit
    }),
  }))
}

function builtPrice(
  { component, name, size }: UnitYear,
  year: number,
  vintages: readonly FinishedVintage[],
): Price | undefined {
  const own = vintages.filter(
    each => each.component === component && each.unit === name && stands(each, year),
  )
  const youngest = Math.max(...own.map(each => each.year))
  const steps = own.filter(each => each.year === youngest)
  const built = steps.reduce((sum, each) => sum + each.size, 0)
  if (!(built > 0)) return undefined
  const ofSize = (of: (each: FinishedVintage) => number) =>
    (size / built) * steps.reduce((sum, each) => sum + of(each), 0)
  return {
    investment: ofSize(each => each.investment),
    fixedPerYear: ofSize(each => each.fixedPerYear),
    discountRatePu: steps[0]!.discountRatePu,
    lifetimeYears: steps[0]!.lifetimeYears,
  }
}

function announcedPrice({ candidate, buildYear, closingYear }: Announced, size: number): Price {
  const { overnightPerKw, fixedPerKwYear, discountRatePu } = candidate
  return {
    investment: overnightPerKw * KW_PER_MW * size,
    fixedPerYear: fixedPerKwYear * KW_PER_MW * size,
    discountRatePu,
    lifetimeYears: closingYear - buildYear,
  }
}
