import type { Problem } from '../../errors.ts'
import { largest, type Series, type Unit, valueAt } from '../attribute.ts'
import type { Table } from '../table.ts'
import { whereOf } from './references.ts'

/** Pairs of attributes of which the first may never exceed the second, with the column of the first. */
const ORDERED = [
  ['leastOutputPu', 'availabilityPu', 'p_min_pu'],
  ['leastPu', 'mostPu', 'p_min_pu'],
  ['energyLeastMwh', 'energyMostMwh', 'e_sum_min'],
] as const

/** Minima above maxima, and links that would make energy from nothing: no solver can do anything with them. */
export function checkImpossible(
  units: Readonly<Record<string, readonly Unit[]>>,
  tables: ReadonlyMap<string, Table>,
  problems: Problem[],
): void {
  for (const [list, each] of Object.entries(units)) {
    for (const unit of each) {
      const record = unit as unknown as Record<string, Series>
      for (const [least, most, column] of ORDERED) {
        if (record[least] === undefined || record[most] === undefined) continue
        const t = firstAbove(record[least], record[most])
        if (t === undefined) continue
        problems.push({
          where: whereOf(tables, list, unit.name, column),
          what: `The minimum ${valueAt(record[least], t)} is above the maximum ${valueAt(record[most], t)}.`,
        })
      }
    }
  }
  for (const unit of units.links ?? []) {
    const reversible = Number(unit.leastPu) < 0
    if (!reversible || largest(unit.efficiencyPu as Series) >= 1) continue
    problems.push({
      where: whereOf(tables, 'links', unit.name, 'efficiency'),
      what: 'A link that may be reversed and has losses would make energy from nothing.',
      hint: 'Use two links, one for each direction, or an HVDC link.',
    })
  }
}

function firstAbove(least: Series, most: Series): number | undefined {
  if (typeof least !== 'number' && typeof most !== 'number') {
    for (let t = 0; t < least.length; t++) if (least[t]! > most[t]!) return t
  } else if (typeof least !== 'number') {
    for (let t = 0; t < least.length; t++) if (least[t]! > (most as number)) return t
  } else if (typeof most !== 'number') {
    for (let t = 0; t < most.length; t++) if (least > most[t]!) return t
  } else if (least > most) return 0
  return undefined
}
