import type { Place } from './sunPosition.ts'

/** A place whose weather is made or read: the mean of a zone of the grid, or a city. */
export interface WeatherSite extends Place {
  name: string
  /** The zone of the grid it lies in; for a zone its own name. */
  zone: string
}

/**
 * Weather of some places, hour by hour. Index `[site][hour]`; an hour is named by its beginning, UTC. Years have 8760
 * hours and begin on 1 January; light is the mean of the hour, temperature and wind are taken at its middle.
 */
export interface Weather {
  sites: readonly WeatherSite[]
  /** The first hour, counted from the beginning of year 0. */
  firstHour: number
  hours: number
  /** At 2 m. */
  temperatureDegC: readonly Float64Array[]
  /** Global, on a level plane. */
  globalWm2: readonly Float64Array[]
  /** At hub height, 100 m. */
  windMps: readonly Float64Array[]
}

/** Capacity factors by zone, hour by hour. [pu] */
export interface CapacityFactors {
  wind: ReadonlyMap<string, Float64Array>
  solar: ReadonlyMap<string, Float64Array>
}

/** The one series of a site. */
export function siteIndex(weather: { sites: readonly { name: string }[] }, name: string): number {
  return weather.sites.findIndex(site => site.name === name)
}

const OFFSHORE = /-offshore$/

/** Capacity factors under the names of a package's series: `north-wind`, `west-wind-offshore`, `north-solar`. */
export function namedFactors({ wind, solar }: CapacityFactors): Map<string, Float64Array> {
  return new Map([
    ...[...wind].map(([zone, values]): [string, Float64Array] => [
      `${zone.replace(OFFSHORE, '')}-wind${OFFSHORE.test(zone) ? '-offshore' : ''}`,
      values,
    ]),
    ...[...solar].map(([zone, values]): [string, Float64Array] => [`${zone}-solar`, values]),
  ])
}
