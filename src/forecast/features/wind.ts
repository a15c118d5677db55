import type { Zoned } from '../panel.ts'

/** Components of wind at one height. */
export interface WindPair {
  /** As in the names, e.g. `100`; empty if there is none. */
  height: string
  eastward: string
  northward: string
}

/**
 * Pairs of wind components by their names: `u10` and `v10`, `U_100m` and `V_100m`, `wind_u` and `wind_v`. ECMWF's
 * numbers `var165` and `var166` are such a pair at 10 m.
 */
export function windPairs(names: readonly string[]): WindPair[] {
  const byLower = new Map(names.map(name => [name.toLowerCase(), name]))
  return names.flatMap(name => {
    const lower = name.toLowerCase()
    const at = /^(.*[^a-z])?u(?=[^a-z]|$|wind|comp)/.exec(lower)
    if (lower === 'var165' && byLower.has('var166'))
      return [{ height: '10', eastward: name, northward: byLower.get('var166')! }]
    if (!at) return []
    const place = at[0].length - 1
    const northward = byLower.get(`${lower.slice(0, place)}v${lower.slice(place + 1)}`)
    return northward ? [{ height: /\d+/.exec(lower)?.[0] ?? '', eastward: name, northward }] : []
  })
}

/** Speed of the wind. */
export const windSpeed = (eastward: Zoned, northward: Zoned): Zoned =>
  eastward.map((values, z) => values.map((u, t) => Math.hypot(u, northward[z]![t]!)))

/** Where the wind comes from, from north, clockwise. [°] */
export const windDirectionDeg = (eastward: Zoned, northward: Zoned): Zoned =>
  eastward.map((values, z) =>
    values.map((u, t) => ((Math.atan2(-u, -northward[z]![t]!) * 180) / Math.PI + 360) % 360),
  )
