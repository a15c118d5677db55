import type { Climate, SiteClimate, ZoneClimate } from './climate.ts'
import { valueAt } from './cycle.ts'

const HOURS_PER_YEAR = 8760

/** Normal scores of wind and clearness of each site, index `[site][hour]`: what weather is made from. */
export interface Scores {
  wind: readonly Float64Array[]
  clearness: readonly Float64Array[]
}

/** The hour of the year of an hour counted from the beginning of year 0. */
export const hourOfYear = (hour: number): number =>
  ((hour % HOURS_PER_YEAR) + HOURS_PER_YEAR) % HOURS_PER_YEAR

/** Wind at hub height of a site from its scores. [m/s] */
export const windFrom = ({ zone }: SiteClimate, firstHour: number, scores: Float64Array): Float64Array =>
  scores.map((score, t) => valueAt(zone.windCycle, hourOfYear(firstHour + t), score))

/** Global light of a site from its scores: clear sky times clearness. [W/m²] */
export const lightFrom = (
  { zone, clearWm2 }: SiteClimate,
  firstHour: number,
  scores: Float64Array,
): Float64Array =>
  scores.map((score, t) => {
    const hour = hourOfYear(firstHour + t)
    return clearWm2[hour]! > 0 ? clearWm2[hour]! * valueAt(zone.clearCycle, hour, score) : 0
  })

/** A city's score: mostly that of its zone, the rest its own. */
export const joined = (ofZone: number, own: number, zoneShare: number): number =>
  Math.sqrt(zoneShare) * ofZone + Math.sqrt(1 - zoneShare) * own

/**
 * Writes one hour of scores of all sites, zones first: a field's scores, then what cities have of their own.
 *
 * @param hourOf  the hour at which weather of an hour of the field comes to a zone; what falls outside is dropped
 */
export function scoreWriter(
  climate: Climate,
  into: Scores,
  hourOf: (t: number, zone: ZoneClimate) => number,
) {
  const zones = climate.zones.length
  const windShare = climate.assumed('zone-share-wind')
  const skyShare = climate.assumed('zone-share-clearness')
  return (t: number, field: Float64Array, ownWind: Float64Array, ownSky: Float64Array): void => {
    climate.sites.forEach(({ zone }, i) => {
      const hour = hourOf(t, zone)
      if (hour < 0) return
      const wind = field[zone.windScore]!
      const sky = field[zone.clearScore]!
      into.wind[i]![hour] = i < zones ? wind : joined(wind, ownWind[i - zones]!, windShare)
      into.clearness[i]![hour] = i < zones ? sky : joined(sky, ownSky[i - zones]!, skyShare)
    })
  }
}
