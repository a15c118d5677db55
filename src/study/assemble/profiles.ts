import { z } from 'zod'
import { attribute } from '../../network/attribute.ts'
import type { TableReader } from './dataPackage.ts'
import { hourlyFromMonths, monthAttributes } from './months.ts'

const calibrationAttributes = {
  carrier: attribute('carrier', '1', z.string(), 'Carrier whose profiles are scaled.'),
  factor: attribute('factor', '1', z.number().min(0), 'Factor on the profile; 1 switches it off.'),
  targetPu: attribute('target_pu', 'pu', z.number().default(Number.NaN), 'Realised capacity factor.'),
} as const

/** What of a plant is there in each hour of the year: weather times outages. [pu] */
export interface Profiles {
  availability(profile: string, outages: string, carrier: string, where: string): Float64Array | 1
}

/**
 * Profiles of the package: hourly capacity factors, scaled to the realised fleet by `calibration.csv`, and monthly
 * availability after maintenance and forced outages.
 *
 *   available[t] = min(1, factor(carrier) · profile[t]) · availability(month)            [pu]
 */
export function readProfiles(reader: TableReader): Profiles {
  const calibrations = reader.read('calibration', calibrationAttributes)
  reader.use(calibrations)
  const factors = new Map(calibrations.map(({ unit }) => [unit.carrier, unit.factor]))
  const outageRows = reader.read('availability', monthAttributes)
  reader.use(outageRows)
  const monthly = new Map(outageRows.map(({ unit }) => [unit.name, hourlyFromMonths(unit)]))
  const made = new Map<string, Float64Array | 1>()

  return {
    availability(profile, outages, carrier, where) {
      const key = `${profile} ${outages} ${profile && carrier}`
      if (!made.has(key)) {
        const share = profile === '' ? undefined : reader.series('generators-p_max_pu', profile, where)
        const outage = outages === '' ? undefined : monthly.get(outages)
        if (outages !== '' && !outage) {
          reader.problems.push({ where, what: `There is no row “${outages}” in availability.csv.` })
        }
        made.set(key, combine(share, outage, factors.get(carrier) ?? 1))
      }
      return made.get(key)!
    },
  }
}

function combine(
  share: Float64Array | undefined,
  outage: Float64Array | undefined,
  factor: number,
): Float64Array | 1 {
  if (!share) return outage ?? 1
  const left = new Float64Array(share.length)
  for (let t = 0; t < left.length; t++) left[t] = Math.min(1, share[t]! * factor) * (outage?.[t] ?? 1)
  return left
}
