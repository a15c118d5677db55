import { clearPowerPu } from '../bounds.ts'
import { usualHour } from '../clock.ts'
import type { SimulatedYear } from '../simulateYear.ts'
import { isDemand, type Kind, zonesOf } from '../targets.ts'
import { nationalSight, partSight, usualMw } from './demand.ts'
import { PROMISED, type Sight } from './rows.ts'
import { sunSight } from './sun.ts'
import { windSight } from './wind.ts'

/** What the model of a kind looks at in a year. */
export function sightOfKind(year: SimulatedYear, kind: Kind): Sight {
  if (kind === 'wind') return windSight(year)
  if (kind === 'national') return nationalSight(year)
  if (kind !== 'solar') return partSight(year, kind)
  return sunSight(
    year,
    zonesOf(year.country, kind).map(zone => clearPowerPu(year, zone)),
  )
}

/** What physics says of each row; a model says by how much it is otherwise: value = yardstick · (physics + network). */
export interface Physics {
  /** Demand that is usual [MW], or 1 for generation. */
  yardstick: Float32Array
  /** Power that the foreseen weather promises, or 1 for demand. */
  says: Float32Array
}

/** What physics says of each row of a sight. */
export function physicsOf(year: SimulatedYear, kind: Kind, { rows, names, columns }: Sight): Physics {
  const ones = new Float32Array(rows.zone.length).fill(1)
  if (!isDemand(kind)) return { yardstick: ones, says: columns[names.indexOf(PROMISED)]! }
  const usual = zonesOf(year.country, kind).map(zone =>
    usualMw(year.country, kind as 'national', kind === 'national' ? '' : zone),
  )
  const yardstick = ones.map((_, i) => usual[rows.zone[i]!]![usualHour(24 * rows.day[i]! + rows.hour[i]!)]!)
  return { yardstick, says: ones }
}
