import { pressurePa } from './airMass.ts'
import type { Irradiance } from './clearSky.ts'
import { erbs } from './decomposition.ts'
import { extraterrestrialWm2 } from './extraterrestrial.ts'
import { atReferenceDensity, type PowerCurve, powerAt } from './powerCurve.ts'
import { type PvSystem, pvPowerPu, USUAL_PLANT } from './pvPower.ts'
import { geocentricSun, type Place, sunAt } from './sunPosition.ts'
import { type Tracker, trackedPlane } from './tracker.ts'
import { incidenceDeg, onPlane, type Plane } from './transposition.ts'
import { airDensity, windByPower } from './wind.ts'

/** Hourly weather of one place. */
export interface PlaceWeather {
  place: Place
  /** Beginning of each hour, UTC, in milliseconds since 1970. */
  startMs: Float64Array
  temperatureDegC: Float64Array
  globalWm2: Float64Array
  /** Where both are there, global light need not be split. */
  beamWm2?: Float64Array
  diffuseWm2?: Float64Array
  windMps: Float64Array
  /** Above ground. */
  windHeightM: number
}

/** How modules are mounted: fixed, or turning about one axis. */
export type Mounting = { plane: Plane } | { tracker: Tracker }

const HALF_HOUR_MS = 1_800_000
const DAY_MS = 86_400_000
/** Height of modules, for the wind that cools them. [m] */
const MODULE_HEIGHT_M = 2

/**
 * Hourly power of a solar plant from the weather of its place: sun in the middle of the hour, light split by Erbs where
 * beam and diffuse are not given, on the plane, in the cells, through the inverter.
 *
 * @param coveredPu  taken by dust and snow, hour by hour; nothing by default
 * @returns share of rated power [pu], `NaN` where weather is missing
 */
export function solarSeries(
  weather: PlaceWeather,
  mounting: Mounting,
  system: PvSystem = USUAL_PLANT,
  coveredPu?: Float64Array,
): Float64Array {
  const { place, startMs, temperatureDegC, windMps, windHeightM } = weather
  return startMs.map((start, t) => {
    const middle = start + HALF_HOUR_MS
    const sun = sunAt(geocentricSun(middle), place)
    const day = dayOfYear(middle)
    const light = lightOf(weather, t, sun.zenithDeg, day)
    if (light.globalWm2 <= 0) return 0
    const plane = 'plane' in mounting ? mounting.plane : trackedPlane(sun, mounting.tracker)
    const wind = windMps[t]!
    return pvPowerPu(
      {
        light: onPlane(light, sun, plane, extraterrestrialWm2(day)),
        incidenceDeg: incidenceDeg(sun, plane),
        airDegC: temperatureDegC[t]!,
        windMps: Number.isNaN(wind) ? 0 : windByPower(wind, windHeightM, MODULE_HEIGHT_M),
        coveredPu: coveredPu?.[t] ?? 0,
      },
      system,
    )
  })
}

function lightOf(weather: PlaceWeather, t: number, zenithDeg: number, day: number): Irradiance {
  const globalWm2 = weather.globalWm2[t]!
  const [beamWm2, diffuseWm2] = [weather.beamWm2?.[t], weather.diffuseWm2?.[t]]
  if (beamWm2 === undefined || diffuseWm2 === undefined || Number.isNaN(beamWm2 + diffuseWm2)) {
    return erbs(globalWm2, zenithDeg, day)
  }
  return { globalWm2, beamWm2, diffuseWm2 }
}

/** Day of the year of an instant, 1 January is 1. */
function dayOfYear(instantMs: number): number {
  const year = new Date(instantMs).getUTCFullYear()
  return Math.floor((instantMs - Date.UTC(year, 0, 1)) / DAY_MS) + 1
}

/**
 * Hourly power of turbines from the weather of their place: wind at hub height by the power law, counted as less in thin
 * air, through the curve.
 *
 * @returns share of rated power [pu], `NaN` where weather is missing
 */
export function windSeries(weather: PlaceWeather, hubHeightM: number, curve: PowerCurve): Float64Array {
  const { place, temperatureDegC, windMps, windHeightM } = weather
  const pressure = pressurePa(place.heightM + hubHeightM)
  return windMps.map((wind, t) => {
    const atHub = windByPower(wind, windHeightM, hubHeightM)
    return powerAt(curve, atReferenceDensity(atHub, airDensity(pressure, temperatureDegC[t]!)))
  })
}
