import { degrees, radians } from './angle.ts'
import type { Irradiance } from './clearSky.ts'
import type { SunPosition } from './sunPosition.ts'

/** How a plane lies. */
export interface Plane {
  /** From level. */
  tiltDeg: number
  /** Where it looks, clockwise from north; 180 is south. */
  azimuthDeg: number
}

/** Sunlight on a plane, by where it comes from. */
export interface PlaneIrradiance {
  beamWm2: number
  skyWm2: number
  groundWm2: number
}

/** Angle between the sun and what a plane looks at, 0 to 180. [°] */
export function incidenceDeg(sun: SunPosition, plane: Plane): number {
  return degrees(Math.acos(Math.max(-1, Math.min(1, cosIncidence(sun, plane)))))
}

function cosIncidence(sun: SunPosition, plane: Plane): number {
  const zenith = radians(sun.zenithDeg)
  const tilt = radians(plane.tiltDeg)
  const turned = radians(sun.azimuthDeg - plane.azimuthDeg)
  return Math.cos(zenith) * Math.cos(tilt) + Math.sin(zenith) * Math.sin(tilt) * Math.cos(turned)
}

/** The ratio of cosines is kept below 1 / this, for a sun at the horizon. */
const LEAST_COS_ZENITH = 0.01745

/**
 * Sunlight on a tilted plane after Hay and Davies: the part of the sky that lies about the sun follows the beam, the
 * rest comes alike from everywhere. Brightening of the horizon is left out (Perez's model has it; worth 1 to 2 %).
 *
 *   sky    = diffuse · [A · Rb + (1 − A)(1 + cos tilt) / 2],  A = beam / extraterrestrial     [W/m²]
 *   ground = global · albedo · (1 − cos tilt) / 2                                             [W/m²]
 *
 * @param albedoPu  0.2 for grass and soil, 0.6 to 0.8 for snow
 * @see J. E. Hay and J. A. Davies, “Calculations of the solar radiation incident on an inclined surface”, Proc. First
 *   Canadian Solar Radiation Data Workshop, Toronto, 1980, pp. 59–72.
 */
export function onPlane(
  light: Irradiance,
  sun: SunPosition,
  plane: Plane,
  extraterrestrial: number,
  albedoPu = 0.2,
): PlaneIrradiance {
  const facing = Math.max(0, cosIncidence(sun, plane))
  const ratio = facing / Math.max(Math.cos(radians(sun.zenithDeg)), LEAST_COS_ZENITH)
  const about = light.beamWm2 / extraterrestrial
  const seen = (1 + Math.cos(radians(plane.tiltDeg))) / 2
  return {
    beamWm2: light.beamWm2 * facing,
    skyWm2: light.diffuseWm2 * (about * ratio + (1 - about) * seen),
    groundWm2: light.globalWm2 * albedoPu * (1 - seen),
  }
}
