import { HOUR_MS, type Panel, type Sky } from '../../forecast/panel.ts'
import { radians } from '../../weather/angle.ts'
import { type GeocentricSun, geocentricSun, type Place, sunAt } from '../../weather/sunPosition.ts'
import { incidenceDeg } from '../../weather/transposition.ts'

/** Where a zone lies and how its modules stand, in degrees; azimuths from north, clockwise. */
export interface Site {
  latitude: number
  longitude: number
  tilt: number
  azimuth: number
}

/** Instants of an hour over which irradiance is averaged. [h] */
const PART_SHARES = [1 / 8, 3 / 8, 5 / 8, 7 / 8]

/**
 * Direct irradiance under a clear sky, by air mass alone:
 *
 *   DNI = 1361 · 0.7^(AM^0.678),   AM ≈ 1 / (sin h + 0.05)                                              [W/m²]
 *
 * Haze and altitude are left out: a model that learns from measurements finds their mean by itself.
 *
 * @see A. Meinel and M. Meinel, “Applied solar energy”, Addison-Wesley, 1976, page 46.
 */
export const clearDirect = (sineOfHeight: number): number =>
  sineOfHeight > 0.01 ? 1361 * 0.7 ** ((1 / (sineOfHeight + 0.05)) ** 0.678) : 0

/**
 * The sky over a panel's zones.
 *
 * @param siteOf         of a zone by its name
 * @param timezoneHours  that the panel's clock is ahead of UTC
 */
export function skyOver(panel: Panel, siteOf: (zone: string) => Site, timezoneHours: number): Sky {
  const empty = () => panel.zones.map(() => new Float32Array(panel.hours))
  const sky = { elevationDeg: empty(), azimuthDeg: empty(), clearSky: empty(), planeClearSky: empty() }
  const sites = panel.zones.map(siteOf)
  for (let hour = 0; hour < panel.hours; hour++) {
    const beginning = panel.startMs + (hour - timezoneHours) * HOUR_MS
    const middle = geocentricSun(beginning + HOUR_MS / 2)
    const parts = PART_SHARES.map(share => geocentricSun(beginning + share * HOUR_MS))
    sites.forEach((site, z) => {
      const { zenithDeg, azimuthDeg } = sunAt(middle, placeOf(site))
      sky.elevationDeg[z]![hour] = 90 - zenithDeg
      sky.azimuthDeg[z]![hour] = azimuthDeg
      for (const part of parts) {
        const { ground, plane } = clearIrradiance(part, site)
        sky.clearSky[z]![hour]! += ground / parts.length
        sky.planeClearSky[z]![hour]! += plane / parts.length
      }
    })
  }
  return sky
}

/** The height of a site above the sea is not asked for: a kilometre moves the sun by less than a thousandth of a degree. */
const placeOf = ({ latitude, longitude }: Site): Place => ({
  latitudeDeg: latitude,
  longitudeDeg: longitude,
  heightM: 0,
})

/** On the ground and on the modules, with a tenth of the direct as diffuse. [W/m²] */
function clearIrradiance(instant: GeocentricSun, site: Site): { ground: number; plane: number } {
  const sun = sunAt(instant, placeOf(site))
  const sine = Math.cos(radians(sun.zenithDeg))
  const direct = clearDirect(sine)
  const incidence = Math.cos(radians(incidenceDeg(sun, { tiltDeg: site.tilt, azimuthDeg: site.azimuth })))
  const diffuse = 0.1 * direct * sine
  return { ground: direct * sine + diffuse, plane: direct * Math.max(0, incidence) + diffuse }
}
