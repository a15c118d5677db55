import { degrees, radians } from './angle.ts'
import type { SunPosition } from './sunPosition.ts'
import type { Plane } from './transposition.ts'

/** Modules that turn about one level axis. */
export interface Tracker {
  /** Where the axis points, clockwise from north. */
  axisAzimuthDeg: number
  /** How far it turns from level at most. */
  mostDeg: number
  /** Width of the modules over the distance between rows; rows turn back so as not to shade one another. */
  groundCoverPu: number
}

/**
 * How a single-axis tracker lies: square to the sun as seen along the axis, less what keeps rows out of each other's
 * shade (backtracking), and no further than it can turn. Level ground and long rows.
 *
 *   cos back = |cos ideal| / cover     where that is below 1
 *
 * @see E. Lorenzo, L. Narvarte and J. Muñoz, “Tracking and back-tracking”, Progress in Photovoltaics 19(6), 2011,
 *   pp. 747–753.
 */
export function trackedPlane(sun: SunPosition, tracker: Tracker): Plane {
  const zenith = radians(sun.zenithDeg)
  const across = Math.sin(zenith) * Math.sin(radians(sun.azimuthDeg - tracker.axisAzimuthDeg))
  const ideal = Math.atan2(across, Math.cos(zenith))
  const shade = Math.abs(Math.cos(ideal)) / tracker.groundCoverPu
  const back = shade < 1 ? Math.acos(shade) : 0
  const turned = degrees(ideal - Math.sign(ideal) * back)
  const kept = sun.zenithDeg >= 90 ? 0 : Math.max(-tracker.mostDeg, Math.min(tracker.mostDeg, turned))
  return {
    tiltDeg: Math.abs(kept),
    azimuthDeg: (((tracker.axisAzimuthDeg + (kept < 0 ? -90 : 90)) % 360) + 360) % 360,
  }
}
