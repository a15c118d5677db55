import type { Cycle } from './cycle.ts'
import type { Field } from './field.ts'
import type { WeatherSite } from './weather.ts'
import type { ZonePanels } from './zonePanels.ts'
import type { ZoneTurbines } from './zoneWind.ts'

/** What is known of a zone: hourly capacity factors of one year. [pu] */
export interface ZoneSeries {
  name: string
  wind: Float64Array
  /** Missing for an area at sea, which has the sky of the zone on the shore. */
  solar?: Float64Array
  /** The zone whose sky it has; its own name where it has one. */
  skyOf: string
}

/** A city and its normals of January to December. */
export interface City extends WeatherSite {
  normalsDegC: readonly number[]
}

/** Assumed numbers by name: the rows of `weather-assumptions.csv`. */
export type Assumptions = (name: string) => number

/** A zone as the generator knows it. */
export interface ZoneClimate {
  name: string
  turbines: ZoneTurbines
  windCycle: Cycle
  panels: ZonePanels
  clearCycle: Cycle
  /** Places of its wind score and of its clearness score in the field. */
  windScore: number
  clearScore: number
  /** How much later the same weather comes here than to the first zone it reaches. [h] */
  delayHours: number
  /** Places of its cities in the list of cities; the zone is their mean. */
  cities: readonly number[]
  hasSun: boolean
}

/** A site as the generator knows it. */
export interface SiteClimate {
  site: WeatherSite
  zone: ZoneClimate
  usualDegC: Float64Array
  clearWm2: Float64Array
}

/** Everything that the generator needs, fitted or assumed. */
export interface Climate {
  zones: readonly ZoneClimate[]
  cities: readonly City[]
  /** Zones first, then cities. */
  sites: readonly SiteClimate[]
  /** Scores of the zones: winds, then clearnesses. */
  field: Field
  /** What cities have of their own, and the spells of temperature. */
  cityWind: Field
  citySky: Field
  spells: Field
  assumed: Assumptions
}
