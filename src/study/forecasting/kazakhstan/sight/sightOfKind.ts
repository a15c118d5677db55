import { clearPowerPu } from '../bounds.ts'
import { usualHour } from '../clock.ts'
import type { SimulatedYear } from '../simulateYear.ts'
import { isDemand, type Kind, zonesOf } from '../targets.ts'
import { nationalSight, partSight, usualMw } from './demand.ts'
import type { Sight } from './rows.ts'
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

/**
 * What a model's numbers are shares of in each of its rows: demand that is usual [MW], or 1 for generation. A model of demand
 * says by how much it differs from the usual.
 */
export function yardstickOf(year: SimulatedYear, kind: Kind, { rows }: Sight): Float32Array {
  const yard = new Float32Array(rows.zone.length).fill(1)
  if (!isDemand(kind)) return yard
  const usual = zonesOf(year.country, kind).map(zone =>
    usualMw(year.country, kind as 'national', kind === 'national' ? '' : zone),
  )
  return yard.map((_, i) => usual[rows.zone[i]!]![usualHour(24 * rows.day[i]! + rows.hour[i]!)]!)
}
