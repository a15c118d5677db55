import type { Attributes } from '../../network/attribute.ts'
import { countryMeant, HOME } from '../../network/home.ts'
import type { ParsedRow } from '../../network/parse.ts'
import type { TableRow } from '../../network/table.ts'
import { DEFAULT_PLANNING } from '../planning.ts'
import type { Scenario } from '../scenario.ts'
import { type Candidate, pricingOf } from './candidates.ts'
import { type DataPackage, readerOf } from './dataPackage.ts'
import { attributesOf, plantAttributes } from './plants.ts'

/** A plant that opens after the decision whatever is decided, and what it takes to build it. */
export interface Announced {
  name: string
  technology: string
  carrier: string
  bus: string
  capacityMw: number
  buildYear: number
  /** In which it is gone, by plan or by age. */
  closingYear: number
  candidate: Candidate
  /** Keys of the sources of its row. */
  source: string
}

type Plant = Omit<Announced, 'candidate' | 'closingYear' | 'source'> & {
  extendable: boolean
  powerMw: number
}

/** Where each list says how large its plants are. */
const SIZE = { generators: 'capacityMw', storage_units: 'powerMw' } as const

/**
 * Plants of the country that are announced as firm, at the costs of the year in which each opens; those of technologies without a price are left out.
 *
 * @param decision  those that open later, and by the scenario's year, are told
 */
export function announcedPlants(
  data: DataPackage,
  scenario: Scenario,
  decision: number,
  lists: readonly (keyof typeof SIZE)[] = ['generators'],
): Announced[] {
  const reader = readerOf(data, [])
  const known = new Set(reader.rows('technologies').map(({ cells }) => cells.technology))
  const isAbroad = new Set(
    reader
      .rows('buses')
      .flatMap(({ cells: { name, country } }) => (countryMeant(country) === HOME ? [] : [name])),
  )
  return lists.flatMap(list => {
    const rows = reader.read(list, {
      ...attributesOf(list),
      ...plantAttributes,
    } as Attributes) as unknown as (ParsedRow<Attributes> & { unit: Plant })[]
    return rows.flatMap(({ row, unit }): Announced[] => {
      const { name, technology, carrier, bus, extendable, buildYear } = unit
      if (isAbroad.has(bus)) return []
      if (extendable || buildYear <= decision || buildYear > scenario.year || !known.has(technology))
        return []
      const planning = scenario.planning ?? DEFAULT_PLANNING
      const pricing = pricingOf({ ...scenario, planning, year: buildYear }, reader)
      pricing.price(list, unit as never, row)
      const [candidate] = pricing.candidates
      if (!candidate) return []
      const source = row.cells.source ?? ''
      const capacityMw = unit[SIZE[list]]
      const closingYear = closingOf(row, buildYear, technology, planning.lifetimes, candidate)
      return [{ name, technology, carrier, bus, capacityMw, buildYear, closingYear, candidate, source }]
    })
  })
}

/** By plan, else at the age that the scenario gives its technology, else at that of the costs. */
export const closingOf = (
  { cells }: TableRow,
  buildYear: number,
  technology: string,
  lifetimes: Readonly<Record<string, number>>,
  { lifetimeYears }: Candidate,
): number => Number(cells.closing_year) || buildYear + (lifetimes[technology] ?? lifetimeYears)
