import type { Attributes } from '../../network/attribute.ts'
import type { ParsedRow } from '../../network/parse.ts'
import { capitalPerSize, costPerSize, pricingOf } from '../assemble/candidates.ts'
import { type DataPackage, readerOf } from '../assemble/dataPackage.ts'
import { attributesOf, plantAttributes } from '../assemble/plants.ts'
import type { BillLine } from '../result.ts'
import type { Scenario } from '../scenario.ts'

interface Plant {
  name: string
  technology: string
  carrier: string
  extendable: boolean
  capacityMw: number
  buildYear: number
}

/**
 * What plants cost in a year that are announced as firm, so that paths with other plans can be compared:
 *
 *   annuity(rate, lifetime) · overnight · capacity (+ fixed operation, unless it may be closed for that)     [money/a]
 *
 * at the costs of the year in which each opens, as long as its technology lives. Nothing of it can be decided.
 *
 * @param decision  plants of earlier years are paid for
 * @param closable  technologies whose fixed operation is paid by what is kept
 */
export function firmLines(
  data: DataPackage,
  scenario: Scenario,
  decision: number,
  closable: ReadonlyMap<string, number>,
): BillLine[] {
  const reader = readerOf(data, [])
  const rows = reader.read('generators', {
    ...attributesOf('generators'),
    ...plantAttributes,
  } as Attributes) as unknown as (ParsedRow<Attributes> & { unit: Plant })[]
  const known = new Set(reader.rows('technologies').map(({ cells }) => cells.technology))
  return rows.flatMap(({ row, unit }): BillLine[] => {
    const { name, technology, carrier, extendable, capacityMw, buildYear } = unit
    if (extendable || buildYear <= decision || buildYear > scenario.year || !known.has(technology)) return []
    const pricing = pricingOf({ ...scenario, year: buildYear }, reader)
    pricing.price('generators', unit as never, row)
    const [candidate] = pricing.candidates
    if (!candidate || scenario.year >= buildYear + candidate.lifetimeYears) return []
    const perSize = closable.has(technology) ? capitalPerSize(candidate) : costPerSize(candidate)
    return [{ component: 'Generator', name, carrier, item: 'firm additions', money: perSize * capacityMw }]
  })
}
