import { erbs } from './decomposition.ts'
import { extraterrestrialWm2 } from './extraterrestrial.ts'
import { pvPowerPu } from './pvPower.ts'
import { dayOfYear, type SiteSun } from './siteSun.ts'
import { incidenceDeg, onPlane, type Plane } from './transposition.ts'

/** The modules of a zone: fixed planes that look south, spread over its cities. */
export interface ZonePanels {
  suns: readonly SiteSun[]
  plane: Plane
  /** What the given series makes of a clear sky, over what these modules would. */
  scale: number
}

/** Wind at the modules, which only cools them. [m/s] */
const WIND_MPS = 3
/** Brighter than the clear sky by this at most: light thrown down by the edges of clouds, and haze below its mean. */
const MOST_CLEAR = 1.15
/** The sun is called up where the clear sky gives a zone this capacity factor. [pu] */
const DAYLIGHT_PU = 0.09
/** Where the sky is clear in so many of the best hours. */
const CLEAR_SHARE = 0.97
const HIGH_SUN_PU = 0.25

/** Capacity factor of a zone whose sky lets through a share of the clear sky's light. [pu] */
export function panelPowerPu(
  { suns, plane, scale }: ZonePanels,
  hourOfYear: number,
  clearness: number,
  airDegC: number,
): number {
  const day = dayOfYear(hourOfYear)
  const outside = extraterrestrialWm2(day)
  let sum = 0
  for (const { zenithDeg, azimuthDeg, clearWm2 } of suns) {
    const clear = clearWm2[hourOfYear]!
    if (clear <= 0) continue
    const sun = { zenithDeg: zenithDeg[hourOfYear]!, azimuthDeg: azimuthDeg[hourOfYear]! }
    const light = onPlane(erbs(clearness * clear, sun.zenithDeg, day), sun, plane, outside)
    sum += pvPowerPu({ light, incidenceDeg: incidenceDeg(sun, plane), airDegC, windMps: WIND_MPS })
  }
  return (scale * sum) / suns.length
}

/** What a zone's solar series tells of the sky. */
export interface Inverted {
  panels: ZonePanels
  /** Share of the clear sky's light by hour, `NaN` where the sun is down or too low to tell. */
  clearness: Float64Array
}

/**
 * Reads the clearness of the sky back from a zone's capacity factors: the share of the clear sky's light with which the
 * modules would give what is given. The scale between given and computed is set so that the best hours are clear.
 *
 * @param capacityFactor  of 8760 hours [pu]
 * @param usualDegC       usual temperature of each hour
 */
export function invertPanels(
  capacityFactor: Float64Array,
  suns: readonly SiteSun[],
  plane: Plane,
  usualDegC: Float64Array,
): Inverted {
  const bare = { suns, plane, scale: 1 }
  const clear = capacityFactor.map((_, t) => panelPowerPu(bare, t, 1, usualDegC[t]!))
  const ratios = capacityFactor.map((given, t) => given / clear[t]!).filter((_, t) => clear[t]! > HIGH_SUN_PU)
  const panels = { ...bare, scale: ratios.toSorted()[Math.floor(CLEAR_SHARE * ratios.length)]! }
  const clearness = capacityFactor.map((given, t) => {
    if (clear[t]! < DAYLIGHT_PU) return Number.NaN
    return clearnessOf(panels, t, given, usualDegC[t]!)
  })
  return { panels, clearness }
}

function clearnessOf(panels: ZonePanels, t: number, given: number, airDegC: number): number {
  let low = 0
  let high = MOST_CLEAR
  for (let k = 0; k < 18; k++) {
    const middle = (low + high) / 2
    if (panelPowerPu(panels, t, middle, airDegC) < given) low = middle
    else high = middle
  }
  return (low + high) / 2
}
