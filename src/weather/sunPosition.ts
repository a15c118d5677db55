import { degrees, radians, turn } from './angle.ts'
import { LATITUDE_TERMS, LONGITUDE_TERMS, NUTATION_TERMS, RADIUS_TERMS } from './sunTerms.ts'

/** The sun as seen from the middle of the earth at one instant. */
export interface GeocentricSun {
  rightAscensionDeg: number
  declinationDeg: number
  /** Distance in astronomical units. */
  radiusAu: number
  /** Apparent sidereal time at Greenwich. [°] */
  siderealDeg: number
}

/** A place on the ground. */
export interface Place {
  latitudeDeg: number
  /** East is positive. */
  longitudeDeg: number
  heightM: number
}

/** The sun in the sky of a place. */
export interface SunPosition {
  /** Angle from the vertical, refraction included. */
  zenithDeg: number
  /** Clockwise from north. */
  azimuthDeg: number
}

const MS_PER_DAY = 86_400_000
const UNIX_EPOCH_JULIAN_DAYS = 2440587.5
const J2000_DAYS = 2451545

/** Terrestrial minus universal time in the 2020s; a second moves the sun by 1e-5 °. [s] */
const DELTA_T_SECONDS = 69

/**
 * Where the sun stands, after NREL's solar position algorithm: uncertainty 0.0003 ° for the years −2000 to 6000. This is
 * the part that is the same for all places; `sunAt` does the rest.
 *
 * @param instantMs       milliseconds since 1970-01-01T00:00Z, leap seconds left out
 * @param deltaTSeconds   terrestrial minus universal time [s]
 * @see I. Reda and A. Andreas, “Solar Position Algorithm for Solar Radiation Applications”, NREL/TP-560-34302, 2008, §3.
 */
export function geocentricSun(instantMs: number, deltaTSeconds = DELTA_T_SECONDS): GeocentricSun {
  const day = instantMs / MS_PER_DAY + UNIX_EPOCH_JULIAN_DAYS
  const century = (day - J2000_DAYS) / 36525
  const ephemeris = (day + deltaTSeconds / 86400 - J2000_DAYS) / 36525
  const millennium = ephemeris / 10
  const longitude = turn(degrees(series(LONGITUDE_TERMS, millennium)) + 180)
  const latitude = -series(LATITUDE_TERMS, millennium)
  const radiusAu = series(RADIUS_TERMS, millennium)
  const nutation = nutationDeg(ephemeris)
  const obliquity = radians(meanObliquityDeg(millennium / 10) + nutation.obliquity)
  const aberration = -20.4898 / (3600 * radiusAu)
  const apparent = radians(longitude + nutation.longitude + aberration)
  const ascension = Math.atan2(
    Math.sin(apparent) * Math.cos(obliquity) - Math.tan(latitude) * Math.sin(obliquity),
    Math.cos(apparent),
  )
  const declination = Math.asin(
    Math.sin(latitude) * Math.cos(obliquity) + Math.cos(latitude) * Math.sin(obliquity) * Math.sin(apparent),
  )
  const meanSidereal =
    280.46061837 +
    360.98564736629 * (day - J2000_DAYS) +
    0.000387933 * century ** 2 -
    century ** 3 / 38_710_000
  return {
    rightAscensionDeg: turn(degrees(ascension)),
    declinationDeg: degrees(declination),
    radiusAu,
    siderealDeg: turn(meanSidereal + nutation.longitude * Math.cos(obliquity)),
  }
}

/** A series of periodic terms, Σₖ tᵏ · Σ A cos(B + C t), in units of 1e-8. */
function series(tables: readonly (readonly (readonly number[])[])[], time: number): number {
  let sum = 0
  let power = 1
  for (const table of tables) {
    let part = 0
    for (const [a, b, c] of table) part += a! * Math.cos(b! + c! * time)
    sum += part * power
    power *= time
  }
  return sum / 1e8
}

/** How far the axis of the earth nods, in longitude and obliquity. [°] */
function nutationDeg(t: number): { longitude: number; obliquity: number } {
  const elongation = 297.85036 + 445267.11148 * t - 0.0019142 * t ** 2 + t ** 3 / 189474
  const sunAnomaly = 357.52772 + 35999.05034 * t - 0.0001603 * t ** 2 - t ** 3 / 300000
  const moonAnomaly = 134.96298 + 477198.867398 * t + 0.0086972 * t ** 2 + t ** 3 / 56250
  const moonLatitude = 93.27191 + 483202.017538 * t - 0.0036825 * t ** 2 + t ** 3 / 327270
  const moonNode = 125.04452 - 1934.136261 * t + 0.0020708 * t ** 2 + t ** 3 / 450000
  let longitude = 0
  let obliquity = 0
  for (const [y0, y1, y2, y3, y4, a, b, c, d] of NUTATION_TERMS) {
    const sum = elongation * y0! + sunAnomaly * y1! + moonAnomaly * y2! + moonLatitude * y3! + moonNode * y4!
    longitude += (a! + b! * t) * Math.sin(radians(sum))
    obliquity += (c! + d! * t) * Math.cos(radians(sum))
  }
  return { longitude: longitude / 36e6, obliquity: obliquity / 36e6 }
}

const OBLIQUITY_ARCSEC = [
  84381.448, -4680.93, -1.55, 1999.25, -51.38, -249.67, -39.05, 7.12, 27.87, 5.79, 2.45,
]

const meanObliquityDeg = (u: number): number =>
  OBLIQUITY_ARCSEC.reduceRight((sum, factor) => sum * u + factor, 0) / 3600

/** Refraction and half the sun's disc: lower than this, the air bends no light to us. [°] */
const LOWEST_DEG = -(0.26667 + 0.5667)

/**
 * The sun in the sky of a place: parallax and refraction included.
 *
 * @param air  mean pressure [hPa] and temperature [°C] of the year, for refraction; near the horizon it is worth 0.5 °
 * @see I. Reda and A. Andreas, NREL/TP-560-34302, 2008, §3.11 to §3.14.
 */
export function sunAt(
  sun: GeocentricSun,
  place: Place,
  air: { pressureHpa: number; temperatureDegC: number } = { pressureHpa: 1013.25, temperatureDegC: 12 },
): SunPosition {
  const phi = radians(place.latitudeDeg)
  const delta = radians(sun.declinationDeg)
  const hour = radians(sun.siderealDeg + place.longitudeDeg - sun.rightAscensionDeg)
  const parallax = radians(8.794 / (3600 * sun.radiusAu))
  const u = Math.atan(0.99664719 * Math.tan(phi))
  const x = Math.cos(u) + (place.heightM / 6378140) * Math.cos(phi)
  const y = 0.99664719 * Math.sin(u) + (place.heightM / 6378140) * Math.sin(phi)
  const beside = Math.cos(delta) - x * Math.sin(parallax) * Math.cos(hour)
  const shift = Math.atan2(-x * Math.sin(parallax) * Math.sin(hour), beside)
  const seen = Math.atan2((Math.sin(delta) - y * Math.sin(parallax)) * Math.cos(shift), beside)
  const h = hour - shift
  const sine = Math.sin(phi) * Math.sin(seen) + Math.cos(phi) * Math.cos(seen) * Math.cos(h)
  const elevation = degrees(Math.asin(sine))
  const azimuth = degrees(
    Math.atan2(Math.sin(h), Math.cos(h) * Math.sin(phi) - Math.tan(seen) * Math.cos(phi)),
  )
  return {
    zenithDeg: 90 - elevation - refractionDeg(elevation, air.pressureHpa, air.temperatureDegC),
    azimuthDeg: turn(azimuth + 180),
  }
}

function refractionDeg(elevationDeg: number, pressureHpa: number, temperatureDegC: number): number {
  if (elevationDeg < LOWEST_DEG) return 0
  const air = (pressureHpa / 1010) * (283 / (273 + temperatureDegC))
  return (air * 1.02) / (60 * Math.tan(radians(elevationDeg + 10.3 / (elevationDeg + 5.11))))
}
