import { z } from 'zod'
import { attribute, type Series, type Unit, valueAt } from '../../network/attribute.ts'
import type { TableReader } from './dataPackage.ts'

/** Hours of highest demand in which what is there counts as firm. */
const PEAK_HOURS = 100

/** How often units of a technology fail, how large they are, and what reserve they carry. */
export interface Reliability {
  technology: string
  unitMw: number
  forcedOutageRatePu: number
  repairHours: number
  spinningPu: number
  /** For how long a store must last to count in full towards a reserve margin, and the ends of its range. NaN for what is none. [h] */
  firmHours: number
  firmHoursLow: number
  firmHoursHigh: number
}

const hours = (name: string, words: string) =>
  attribute(name, 'h', z.number().gt(0).default(Number.NaN), words)

const reliabilityAttributes = {
  technology: attribute('technology', '1', z.string(), 'Technology.'),
  unitMw: attribute('unit_mw', 'MW', z.number().gt(0), 'Usual size of a unit.'),
  forcedOutageRatePu: attribute(
    'forced_outage_rate',
    'pu',
    z.number().min(0).lt(1),
    'Share of time out by failure.',
  ),
  repairHours: attribute('repair_hours', 'h', z.number().gt(0), 'Mean time to repair.'),
  spinningPu: attribute('spinning', 'pu', z.number().min(0), 'Reserve over output.'),
  firmHours: hours('firm_hours', 'How long a store must last to count in full at the peak.'),
  firmHoursLow: hours('firm_hours_low', 'The least that is thought possible.'),
  firmHoursHigh: hours('firm_hours_high', 'The most that is thought possible.'),
} as const

/** Rows of `reliability.csv` by technology. */
export function readReliability(reader: TableReader): Map<string, Reliability> {
  const rows = reader.read('reliability', reliabilityAttributes)
  reader.use(rows)
  return new Map(rows.map(({ unit }) => [unit.technology, unit]))
}

/** Hours of highest demand, the highest first, earlier ones first among equals; only those that may be one of them are put in order. */
function peaksOf(demand: Float64Array): number[] {
  const least = demand.slice().sort().at(-PEAK_HOURS) ?? Number.NEGATIVE_INFINITY
  const high: number[] = []
  for (let t = 0; t < demand.length; t++) if (demand[t]! >= least) high.push(t)
  return high.sort((a, b) => demand[b]! - demand[a]! || a - b).slice(0, PEAK_HOURS)
}

type Tables = Record<string, readonly Unit[]>

/**
 * Units with what a reserve margin and a spinning reserve ask about:
 *
 *   credit = mean of the availability in the 100 hours of highest demand                          [pu]
 *   credit = duration / hours that count in full, 1 at most, of a store of which those are known  [pu]
 *
 * and the reserve over output of their technology. Values of their own stay. That every further store takes less off the peak than the one
 * before is left out: it matters where stores carry a tenth of the peak (`docs/pathways.md`).
 *
 * @param demand  of the country in each hour of the year [MW]
 */
export function withReliability(
  units: Tables,
  demand: Float64Array,
  reliability: ReadonlyMap<string, Reliability>,
): Tables {
  const peaks = peaksOf(demand)
  const credits = new Map<Series, number>()
  const creditOf = (availability: Series) => {
    const known = credits.get(availability)
    if (known !== undefined) return known
    const mean = peaks.reduce((sum, t) => sum + valueAt(availability, t), 0) / peaks.length
    credits.set(availability, mean)
    return mean
  }
  const complete = (unit: Unit): Unit => {
    const { firmPu, spinningPu, technology, availabilityPu, durationHours } = unit as Record<string, unknown>
    const firmHours = reliability.get(String(technology))?.firmHours ?? Number.NaN
    return {
      ...unit,
      ...(Number.isNaN(firmPu) && availabilityPu !== undefined
        ? { firmPu: Math.min(1, creditOf(availabilityPu as Series)) }
        : {}),
      ...(Number.isNaN(firmPu) && durationHours !== undefined && !Number.isNaN(firmHours)
        ? { firmPu: Math.min(1, Number(durationHours) / firmHours) }
        : {}),
      ...(spinningPu === 0 ? { spinningPu: reliability.get(String(technology))?.spinningPu ?? 0 } : {}),
    } as Unit
  }
  return Object.fromEntries(
    Object.entries(units).map(([list, each]) => [
      list,
      ['generators', 'heat_and_powers', 'storage_units'].includes(list) ? each.map(complete) : each,
    ]),
  )
}
