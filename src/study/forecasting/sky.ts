import { HOUR_MS, type Panel, type Sky } from '../../forecast/panel.ts'

/** Where a zone lies and how its modules stand, in degrees; azimuths from north, clockwise. */
export interface Site {
  latitude: number
  longitude: number
  tilt: number
  azimuth: number
}

const RADIANS = Math.PI / 180
/** Parts of an hour over which irradiance is averaged. */
const PARTS = 4

/**
 * The sun's height and azimuth, good to a few hundredths of a degree from 1950 to 2050.
 *
 * @param timeMs  UTC
 * @see “The Astronomical Almanac”, low-precision formulas for the sun, US Naval Observatory and HM Nautical Almanac
 *      Office, 2013, page C5.
 */
export function sunPosition(timeMs: number, { latitude, longitude }: Pick<Site, 'latitude' | 'longitude'>) {
  const days = timeMs / 86_400_000 - 10_957.5
  const anomaly = (357.528 + 0.9856003 * days) * RADIANS
  const lambda =
    (280.46 + 0.9856474 * days + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RADIANS
  const obliquity = (23.439 - 0.0000004 * days) * RADIANS
  const ascension = Math.atan2(Math.cos(obliquity) * Math.sin(lambda), Math.cos(lambda))
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(lambda))
  const siderealDeg = (18.697374558 + 24.06570982441908 * days) * 15
  const hourAngle = (siderealDeg + longitude) * RADIANS - ascension
  const phi = latitude * RADIANS
  const sine =
    Math.sin(phi) * Math.sin(declination) + Math.cos(phi) * Math.cos(declination) * Math.cos(hourAngle)
  const azimuth = Math.atan2(
    -Math.sin(hourAngle) * Math.cos(declination),
    Math.sin(declination) * Math.cos(phi) - Math.cos(declination) * Math.sin(phi) * Math.cos(hourAngle),
  )
  return { elevationDeg: Math.asin(sine) / RADIANS, azimuthDeg: (azimuth / RADIANS + 360) % 360 }
}

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
  panel.zones.forEach((name, z) => {
    const site = siteOf(name)
    for (let hour = 0; hour < panel.hours; hour++) {
      const beginning = panel.startMs + (hour - timezoneHours) * HOUR_MS
      const middle = sunPosition(beginning + HOUR_MS / 2, site)
      sky.elevationDeg[z]![hour] = middle.elevationDeg
      sky.azimuthDeg[z]![hour] = middle.azimuthDeg
      for (let part = 0; part < PARTS; part++) {
        const { ground, plane } = clearIrradiance(beginning + ((part + 0.5) * HOUR_MS) / PARTS, site)
        sky.clearSky[z]![hour]! += ground / PARTS
        sky.planeClearSky[z]![hour]! += plane / PARTS
      }
    }
  })
  return sky
}

/** On the ground and on the modules, with a tenth of the direct as diffuse. [W/m²] */
function clearIrradiance(timeMs: number, site: Site): { ground: number; plane: number } {
  const { elevationDeg, azimuthDeg } = sunPosition(timeMs, site)
  const height = elevationDeg * RADIANS
  const tilt = site.tilt * RADIANS
  const direct = clearDirect(Math.sin(height))
  const incidence =
    Math.sin(height) * Math.cos(tilt) +
    Math.cos(height) * Math.sin(tilt) * Math.cos((azimuthDeg - site.azimuth) * RADIANS)
  const diffuse = 0.1 * direct * Math.sin(height)
  return { ground: direct * Math.sin(height) + diffuse, plane: direct * Math.max(0, incidence) + diffuse }
}
