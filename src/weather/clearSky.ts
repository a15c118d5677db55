import { radians } from './angle.ts'

/** Sunlight on the ground: on a level plane, from the sun's disc alone on a plane facing it, and from the rest of the sky. */
export interface Irradiance {
  globalWm2: number
  beamWm2: number
  diffuseWm2: number
}

/** What is in the air on a day without clouds. */
export interface ClearAir {
  /** Aerosol optical depth at 700 nm, 0 to 0.45. */
  aerosolDepth: number
  /** Water vapour in the column, 0.2 to 10. [cm] */
  waterCm: number
  pressurePa: number
}

const SEA_LEVEL_PA = 101325
const NO_SUN: Irradiance = { globalWm2: 0, beamWm2: 0, diffuseWm2: 0 }

/**
 * Sunlight without clouds, the simplified Solis model: three exponentials of the height of the sun,
 *
 *   beam    = I · exp(−τb / sinᵇ h)                                                 [W/m²]
 *   global  = I · exp(−τg / sinᵍ h) · sin h                                         [W/m²]
 *   diffuse = I · exp(−τd / sinᵈ h)                                                 [W/m²]
 *
 * fitted to radiative transfer with rural aerosol. Valid for aerosol depths to 0.45, 0.2 to 10 cm of water, heights to
 * 7 km. Global is not exactly beam and diffuse together (each is a fit of its own, apart by 1 to 2 %).
 *
 * @param zenithDeg         of the sun, refraction included
 * @param extraterrestrial  sunlight outside the air [W/m²]
 * @see P. Ineichen, “A broadband simplified version of the Solis clear sky model”, Solar Energy 82(8), 2008, pp. 758–762.
 */
export function clearSky(zenithDeg: number, extraterrestrial: number, air: ClearAir): Irradiance {
  const sine = Math.cos(radians(zenithDeg))
  if (sine <= 0) return NO_SUN
  const aod = air.aerosolDepth
  const w = Math.max(air.waterCm, 0.2)
  const lnW = Math.log(w)
  const lnP = Math.log(air.pressurePa / SEA_LEVEL_PA)
  const enhanced =
    extraterrestrial *
    (0.12 * w ** 0.56 * aod ** 2 + 0.97 * w ** 0.032 * aod + 1.08 * w ** 0.0051 + 0.071 * lnP)
  const tauB =
    (1.82 + 0.056 * lnW + 0.0071 * lnW ** 2) * aod +
    (0.33 + 0.045 * lnW + 0.0096 * lnW ** 2) +
    (0.0089 * w + 0.13) * lnP
  const b = (0.00925 * aod ** 2 + 0.0148 * aod - 0.0172) * lnW + (-0.7565 * aod ** 2 + 0.5057 * aod + 0.4557)
  const tauG =
    (1.24 + 0.047 * lnW + 0.0061 * lnW ** 2) * aod +
    (0.27 + 0.043 * lnW + 0.009 * lnW ** 2) +
    (0.0079 * w + 0.1) * lnP
  const g = -0.0147 * lnW - 0.3079 * aod ** 2 + 0.2846 * aod + 0.3798
  const d = -0.337 * aod ** 2 + 0.63 * aod + 0.116 + lnP / (18 + 152 * aod)
  return {
    beamWm2: enhanced * Math.exp(-tauB / sine ** b),
    globalWm2: enhanced * Math.exp(-tauG / sine ** g) * sine,
    diffuseWm2: enhanced * Math.exp(-diffuseDepth(aod, w, lnP) / sine ** d),
  }
}

/** Optical depth of the diffuse part: a polynomial in the aerosol depth, with a break at 0.05. */
function diffuseDepth(aod: number, w: number, lnP: number): number {
  const factors =
    aod < 0.05
      ? [86 * w - 13800, -3.11 * w + 79.4, -0.23 * w + 74.8, 0.092 * w - 8.86, 0.0042 * w + 3.12]
      : [-0.21 * w + 11.6, 0.27 * w - 20.7, -0.134 * w + 15.5, 0.0554 * w - 5.71, 0.0057 * w + 2.94]
  const byPressure = aod < 0.05 ? -0.83 * (1 + aod) ** -17.2 : -0.71 * (1 + aod) ** -15
  return factors.reduce((sum, factor) => sum * aod + factor, 0) + byPressure * lnP
}
