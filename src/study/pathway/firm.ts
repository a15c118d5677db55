import { announcedPlants } from '../assemble/announced.ts'
import { capitalPerSize, costPerSize } from '../assemble/candidates.ts'
import type { DataPackage } from '../assemble/dataPackage.ts'
import type { BillLine } from '../result.ts'
import type { Scenario } from '../scenario.ts'

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
  return announcedPlants(data, scenario, decision).flatMap((plant): BillLine[] => {
    const { name, technology, carrier, capacityMw, buildYear, candidate } = plant
    if (scenario.year >= buildYear + candidate.lifetimeYears) return []
    const perSize = closable.has(technology) ? capitalPerSize(candidate) : costPerSize(candidate)
    return [{ component: 'Generator', name, carrier, item: 'firm additions', money: perSize * capacityMw }]
  })
}
