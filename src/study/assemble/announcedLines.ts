import type { Unit } from '../../network/attribute.ts'
import { HOME } from '../../network/home.ts'
import type { TableRow } from '../../network/table.ts'
import { DEFAULT_PLANNING } from '../planning.ts'
import type { Scenario } from '../scenario.ts'
import { type Announced, closingOf } from './announced.ts'
import { candidateAttributes, pricingOf } from './candidates.ts'
import { type DataPackage, readerOf } from './dataPackage.ts'
import { attributesOf } from './plants.ts'

/** Where each list says how large its lines are, and what they are built as unless their row says it. */
const KINDS = {
  lines: { size: 'ratingMva', technology: 'hvac-line' },
  hvdc_links: { size: 'capacityMw', technology: 'hvdc' },
} as const

/**
 * Lines between places of the country that open after the decision whatever is decided:
 *
 *   price of a kW = that of the candidate between the same places; else cost of the technology by its length     [money/kW]
 *
 * at the costs of the year in which each opens. A line without a length and without such a candidate has no price and is left out, as those
 * across the border have none.
 *
 * @param decision  those that open later, and by the scenario's year, are told
 */
export function announcedLines(data: DataPackage, scenario: Scenario, decision: number): Announced[] {
  const reader = readerOf(data, [])
  const home = new Set(
    reader
      .rows('buses')
      .flatMap(({ cells: { name, country } }) => (country && country !== HOME ? [] : [name ?? ''])),
  )
  const kinds = Object.entries(KINDS) as [keyof typeof KINDS, (typeof KINDS)[keyof typeof KINDS]][]
  return kinds.flatMap(([list, { size, technology }]) => {
    const rows = reader.read(list, { ...attributesOf(list), ...candidateAttributes } as never)
    const candidates = reader.rows(list).filter(({ cells }) => cells.overnight_cost)
    return rows.flatMap(({ row, unit: read }): Announced[] => {
      const unit = read as unknown as Unit & Record<string, number> & { bus0: string; bus1: string }
      const { bus0, bus1 } = unit
      const buildYear = unit.buildYear!
      if (unit.extendable || buildYear <= decision || buildYear > scenario.year) return []
      if (!home.has(bus0) || !home.has(bus1)) return []
      const like = candidates.find(each => joinsSame(each, row))
      if (!like && !(unit.lengthKm! > 0)) return []
      const planning = scenario.planning ?? DEFAULT_PLANNING
      const pricing = pricingOf({ ...scenario, planning, year: buildYear }, reader)
      const overnightPerKw = Number(like?.cells.overnight_cost ?? Number.NaN)
      const kind = row.cells.technology || technology
      pricing.price(list, { ...unit, technology: kind, overnightPerKw } as never, row)
      const [candidate] = pricing.candidates
      if (!candidate) return []
      return [
        {
          ...{
            name: unit.name,
            technology: kind,
            carrier: candidate.carrier,
            bus: bus0,
            buildYear,
            candidate,
          },
          capacityMw: unit[size]!,
          closingYear: closingOf(row, buildYear, kind, planning.lifetimes, candidate),
          source: sourcesOf(row, like),
        },
      ]
    })
  })
}

/** Do two lines join the same places? */
function joinsSame({ cells: one }: TableRow, { cells: other }: TableRow): boolean {
  const ends = ({ bus0, bus1 }: TableRow['cells']) => [bus0, bus1].sort().join(' ')
  return ends(one) === ends(other)
}

/** Keys of the sources of some rows, each once. */
const sourcesOf = (...rows: readonly (TableRow | undefined)[]): string =>
  [...new Set(rows.flatMap(row => row?.cells.source?.split(/\s+/).filter(Boolean) ?? []))].join(' ')
