import { type PowerCurve, powerAt, smoothedCurve, turbineCurve } from './powerCurve.ts'

/** What a zone's turbines make of the wind that the zone has at hub height. */
export interface ZoneTurbines {
  curve: PowerCurve
  /** Capacity factor at which the zone's given series ends, over the curve's own most. */
  scale: number
  /** Wind at which the curve is highest; stronger wind cannot be read back from power. */
  mostMps: number
}

/** A usual turbine of the steppe. */
const TURBINE = { cutInMps: 3, ratedMps: 12, cutOutMps: 25 }
/** Spread of winds within a zone. */
const SPREAD_MPS = 0.6
const SPREAD_PU = 0.2

/**
 * The turbines that a zone's series speaks of: a usual turbine, smoothed over the zone, scaled so that its most is the
 * series' most. The kind of turbine shifts the speeds that are read back, not the powers, which return as they came.
 *
 * @param capacityFactor  of 8760 hours [pu]
 */
export function zoneTurbines(capacityFactor: Float64Array): ZoneTurbines {
  const curve = smoothedCurve(turbineCurve(TURBINE), SPREAD_MPS, SPREAD_PU)
  const top = curve.powerPu.indexOf(Math.max(...curve.powerPu))
  return {
    curve,
    scale: Math.max(...capacityFactor) / curve.powerPu[top]!,
    mostMps: top * curve.stepMps,
  }
}

/** Wind at hub height that a capacity factor tells of, up to the top of the curve. [m/s] */
export function windOf({ curve, scale, mostMps }: ZoneTurbines, capacityFactor: number): number {
  let low = 0
  let high = mostMps
  for (let k = 0; k < 40; k++) {
    const middle = (low + high) / 2
    if (powerAt(curve, middle) * scale < capacityFactor) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Capacity factor of a zone at a wind. [pu] */
export const windPowerPu = ({ curve, scale }: ZoneTurbines, windMps: number): number =>
  scale * powerAt(curve, windMps)
