import { z } from 'zod'
import { attribute, type Series, type Unit, valueAt } from '../../network/attribute.ts'
import { HOURS_PER_YEAR } from '../../units.ts'
import type { TableReader } from './dataPackage.ts'
import { type MustRunRule, shareUnderRules } from './mustRun.ts'
import { standingAttributes, standingPu } from './standing.ts'

/**
 * Cuts between zones of which oblasts are the parts:
 *
 *   limit[t] = Σ rating · usable[t] over the zones' lines that stand in the year                [MW]
 *
 * over all lines that stand between oblasts of the two zones. Lines whose size is decided bring what they carry on top.
 */
export function cutsOf(
  year: number,
  reader: TableReader,
  rules: readonly MustRunRule[],
  lines: readonly Unit[],
  buses: readonly Unit[],
): Unit[] {
  const zoneOf = new Map(buses.map(({ name, zone }) => [name, String(zone)]))
  const limits = new Map<string, Float64Array>()
  for (const parsed of reader.read('cuts', attributes)) {
    const { row, unit } = parsed
    const share = standingPu(unit, year)
    const key = `${unit.zone0} ${unit.zone1}`
    const limit = limits.get(key) ?? new Float64Array(HOURS_PER_YEAR)
    limits.set(key, limit)
    if (share === 0) continue
    reader.use([parsed])
    const usable: Series = shareUnderRules(rules, 'cuts', 's_max_pu', row) ?? 1
    for (let t = 0; t < limit.length; t++) limit[t]! += share * unit.ratingMva * valueAt(usable, t)
  }
  return [...limits].flatMap(([key, limitMw]) => {
    const [zone0, zone1] = key.split(' ')
    const members = lines.flatMap(({ name, bus0, bus1, extendable }) => {
      const [from, to] = [zoneOf.get(String(bus0)), zoneOf.get(String(bus1))]
      if (extendable) return []
      if (from === zone0 && to === zone1) return [name]
      return from === zone1 && to === zone0 ? [`-${name}`] : []
    })
    return members.length > 0 ? [{ name: `${zone0}-${zone1}`, lines: members.join(' '), limitMw }] : []
  })
}

const attributes = {
  ...standingAttributes,
  zone0: attribute('zone0', '1', z.string(), 'Zone on one side.'),
  zone1: attribute('zone1', '1', z.string(), 'Zone on the other side.'),
  ratingMva: attribute('s_nom', 'MVA', z.number().min(0).default(0), 'What may be carried.'),
  buildYear: attribute('build_year', 'year', z.number().int().default(0), 'First year in operation.'),
} as const
