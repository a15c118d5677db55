import { pressurePa } from './airMass.ts'
import { clearSky } from './clearSky.ts'
import { extraterrestrialWm2 } from './extraterrestrial.ts'
import { type GeocentricSun, geocentricSun, type Place, sunAt } from './sunPosition.ts'

/** Sun and clear sky over a place, for each hour of a year. */
export interface SiteSun {
  zenithDeg: Float64Array
  azimuthDeg: Float64Array
  /** Global light on the level without clouds, mean of the hour. */
  clearWm2: Float64Array
}

const HOURS = 8760
const HOUR_MS = 3_600_000
/** The sun of one year does for all: from one to the next it moves by less than 0.2 °. */
const MODEL_YEAR_MS = Date.UTC(2018, 0, 1)
/** Instants about the middle of an hour over which light is averaged; within it the sun moves among the stars by 0.02 °. [h] */
const PARTS = [-1 / 3, 0, 1 / 3]

/** The day of the year of an hour, 1 January is 1. */
export const dayOfYear = (hourOfYear: number): number => Math.floor(hourOfYear / 24) + 1

/** What the air of the clear sky holds. */
export interface Haze {
  aerosolDepth: number
  /** Water in the column at 0 °C [cm], and how it grows with warmth [1/K]. */
  waterCm: number
  waterPerDegree: number
}

/** How far the sky turns in an hour. [°] */
const TURN_DEG = 360.98564736629 / 24

/** The sun in the middle of each hour of the year, for `siteSun`. */
export function sunsOfYear(): GeocentricSun[] {
  return Array.from({ length: HOURS }, (_, t) => geocentricSun(MODEL_YEAR_MS + (t + 0.5) * HOUR_MS))
}

/**
 * Sun and clear sky over a place.
 *
 * @param suns        of `sunsOfYear`
 * @param usualDegC   usual temperature of each hour; warm air holds more water
 */
export function siteSun(
  suns: readonly GeocentricSun[],
  place: Place,
  haze: Haze,
  usualDegC: Float64Array,
): SiteSun {
  const pressure = pressurePa(place.heightM)
  const zenithDeg = new Float64Array(HOURS)
  const azimuthDeg = new Float64Array(HOURS)
  const clearWm2 = new Float64Array(HOURS)
  for (let t = 0; t < HOURS; t++) {
    const outside = extraterrestrialWm2(dayOfYear(t))
    const air = {
      aerosolDepth: haze.aerosolDepth,
      waterCm: haze.waterCm * Math.exp(haze.waterPerDegree * usualDegC[t]!),
      pressurePa: pressure,
    }
    const middle = suns[t]!
    for (const part of PARTS) {
      const sun = sunAt({ ...middle, siderealDeg: middle.siderealDeg + part * TURN_DEG }, place)
      clearWm2[t]! += clearSky(sun.zenithDeg, outside, air).globalWm2 / PARTS.length
      if (part !== 0) continue
      zenithDeg[t] = sun.zenithDeg
      azimuthDeg[t] = sun.azimuthDeg
    }
  }
  return { zenithDeg, azimuthDeg, clearWm2 }
}
