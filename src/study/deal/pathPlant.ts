import type { Problem } from '../../errors.ts'
import type { UnitYear } from '../unitYears.ts'
import { builtOf, type Part, type Plant, type PlantMaker, problemOf, ROUNDING, yearOf } from './plant.ts'
import type { Deal } from './terms.ts'

/** A year of a path: what its dispatch made of each unit, those that the path builds or that are announced with their price of building. */
export interface FleetYear {
  year: number
  units: readonly UnitYear[]
}

/** A unit in the years of the path in which it stands, the first first. */
interface Course {
  name: string
  size: number
  years: readonly { year: number; unit: UnitYear }[]
}

/** What stands for a year: the last that is not later, before the first one the first. */
const standsFor = <Y extends { year: number }>(years: readonly Y[], year: number): Y =>
  years.findLast(each => each.year <= year) ?? years[0]!

/**
 * Parts of a path. In each of its years a deal has the dispatch of the year of the path that stands for it:
 *
 *   figures[y] = Σ parts  size / size of the unit in p · figures of the unit in p,   p the last year of the path with p ≤ y
 *
 * Before the first year of the path in which a unit stands that one holds (an announced plant of 2035 between 2030 and 2040), after the last year
 * of the path the last one. So what all owners of a unit have in a year is what the dispatch made of it. Price of building and fixed operation
 * are those of the youngest of the unit that stand when operation begins.
 *
 * Units that do not stand, or not as large as wanted in all years of the deal, become problems.
 *
 * @param fleet  the years of the path, the first first
 */
export const pathPlantsOf =
  (fleet: readonly FleetYear[]): PlantMaker =>
  (deal, where, problems) => {
    const courses = Object.entries(deal.units).flatMap(([name, wanted]): Course[] => {
      const course = courseOf(name, wanted, deal, fleet)
      const { operationFrom } = deal
      const unit = course.years.length > 0 ? standsFor(course.years, operationFrom).unit : undefined
      const all = standsFor(fleet, operationFrom).units
      const problem = problemOf(deal, name, course.size, unit, all)
      if (problem) problems.push({ where: `${where}.units.${name}`, ...problem })
      return problem ? [] : [course]
    })
    const partsIn = (year: number): Part[] =>
      courses.map(({ years, size }) => ({ unit: standsFor(years, year).unit, size }))
    const parts = partsIn(deal.operationFrom)
    const built = builtOf(deal, parts)
    problems.push(...courses.flatMap(each => gapsOf(each, deal, built, fleet, where)))
    const years = new Map(fleet.map(({ year }) => [year, yearOf(deal, partsIn(year))]))
    return {
      ...yearOf(deal, parts),
      ...built,
      parts,
      inYear: year => years.get(standsFor(fleet, year).year)!,
    }
  }

function courseOf(
  name: string,
  wanted: number | 'all',
  { operationFrom }: Deal,
  fleet: readonly FleetYear[],
): Course {
  const years = fleet.flatMap(({ year, units }) => {
    const unit = units.find(each => each.name === name && each.component !== 'Load' && each.size > 0)
    return unit ? [{ year, unit }] : []
  })
  if (wanted !== 'all') return { name, size: wanted, years }
  return { name, size: years.length > 0 ? standsFor(years, operationFrom).unit.size : 0, years }
}

/** Years of a deal in which less of a unit stands than belongs to it. */
function gapsOf(
  { name, size, years }: Course,
  { operationFrom }: Deal,
  { lifeYears }: Pick<Plant, 'lifeYears'>,
  fleet: readonly FleetYear[],
  where: string,
): Problem[] {
  const end = operationFrom + lifeYears
  const first = standsFor(years, operationFrom).year
  const standing = new Map(years.map(({ year, unit }) => [year, unit.size]))
  return fleet.flatMap(({ year }): Problem[] => {
    const left = standing.get(year) ?? 0
    if (year < first || year >= end || size <= left * (1 + ROUNDING)) return []
    return [
      {
        where: `${where}.units.${name}`,
        what: `${size} MW are wanted of “${name}”, of which ${left.toFixed(1)} MW stand in ${year}.`,
        hint: 'Take less, or give lifeYears so that the deal ends before.',
      },
    ]
  })
}
