import { type Cycle, crossed, daily, fitCycle, restOf, yearly } from './cycle.ts'
import { fitDelays, later } from './delays.ts'
import type { Field } from './field.ts'
import { fitField } from './memory.ts'
import { placesField, spellsField } from './placesField.ts'
import { type SiteSun, siteSun, sunsOfYear } from './siteSun.ts'
import { sunDay } from './sunDay.ts'
import { smoothNormals } from './usualTemperature.ts'
import type { WeatherSite } from './weather.ts'
import { invertPanels, type ZonePanels } from './zonePanels.ts'
import { windOf, type ZoneTurbines, zoneTurbines } from './zoneWind.ts'

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

/** Fits the generator to what is known of the zones; everything else is assumed. */
export function fitClimate(
  series: readonly ZoneSeries[],
  cities: readonly City[],
  assumed: Assumptions,
): Climate {
  const suns = sunsOfYear()
  const haze = {
    aerosolDepth: assumed('aerosol-depth'),
    waterCm: assumed('water'),
    waterPerDegree: assumed('water-per-degree'),
  }
  const usual = cities.map(city => smoothNormals(city.normalsDegC))
  const sky = cities.map((city, i) => siteSun(suns, city, haze, usual[i]!))
  const skies = series.filter(({ solar }) => solar)
  const skyFits = new Map(
    skies.map(({ name, solar }) => {
      const own = citiesOf(cities, name)
      const plane = { tiltDeg: assumed('panel-tilt'), azimuthDeg: 180 }
      const panelSuns = own.map(i => sky[i]!)
      const { panels, clearness } = invertPanels(solar!, panelSuns, plane, meanOf(own.map(i => usual[i]!)))
      const day = sunDay(meanOf(panelSuns.map(({ clearWm2 }) => clearWm2)))
      const cycle = fitCycle(clearness, day.termsOf, day.kindOf)
      return [name, { panels, cycle, rest: restOf(cycle, clearness) }]
    }),
  )
  const winds = series.map(({ wind }) => {
    const turbines = zoneTurbines(wind)
    const speed = wind.map(each => windOf(turbines, each))
    const cycle = fitCycle(speed, hour => crossed(yearly(hour), daily(hour)))
    return { turbines, cycle, rest: restOf(cycle, speed) }
  })
  // An area at sea has the weather of its shore.
  const shores = fitDelays(series.flatMap(({ solar }, i) => (solar ? [winds[i]!.rest] : [])))
  const delayOf = (zone: string) => shores[skies.findIndex(({ name }) => name === zone)]!
  const field = fitField([
    ...winds.map(({ rest }, i) => later(rest, delayOf(series[i]!.skyOf))),
    ...[...skyFits].map(([zone, { rest }]) => later(rest, delayOf(zone))),
  ])
  const zones = series.map(
    (zone, i): ZoneClimate => ({
      name: zone.name,
      turbines: winds[i]!.turbines,
      windCycle: winds[i]!.cycle,
      panels: skyFits.get(zone.skyOf)!.panels,
      clearCycle: skyFits.get(zone.skyOf)!.cycle,
      windScore: i,
      clearScore: series.length + skies.findIndex(({ name }) => name === zone.skyOf),
      delayHours: delayOf(zone.skyOf),
      cities: citiesOf(cities, zone.skyOf),
      hasSun: zone.solar !== undefined,
    }),
  )
  const zoneOfCity = cities.map(city => zones.find(({ name }) => name === city.zone)!)
  return {
    zones,
    cities,
    sites: [
      ...zones.map(zone => zoneSite(zone, cities, usual, sky)),
      ...cities.map((site, i) => ({
        site,
        zone: zoneOfCity[i]!,
        usualDegC: usual[i]!,
        clearWm2: sky[i]!.clearWm2,
      })),
    ],
    field,
    cityWind: placesField(
      cities,
      assumed('own-distance'),
      field,
      zoneOfCity.map(({ windScore }) => windScore),
    ),
    citySky: placesField(
      cities,
      assumed('own-distance'),
      field,
      zoneOfCity.map(({ clearScore }) => clearScore),
    ),
    spells: spellsField(cities, assumed('spell-distance')),
    assumed,
  }
}

const citiesOf = (cities: readonly City[], zone: string): number[] =>
  cities.flatMap((city, i) => (city.zone === zone ? [i] : []))

/** The mean of several series, hour by hour. */
export function meanOf(series: readonly Float64Array[]): Float64Array {
  return series[0]!.map((_, t) => series.reduce((sum, each) => sum + each[t]!, 0) / series.length)
}

function zoneSite(
  zone: ZoneClimate,
  cities: readonly City[],
  usual: readonly Float64Array[],
  sky: readonly SiteSun[],
): SiteClimate {
  const own = zone.cities.map(i => cities[i]!)
  const mean = (of: (city: City) => number) => own.reduce((sum, city) => sum + of(city), 0) / own.length
  return {
    site: {
      name: zone.name,
      zone: zone.name,
      latitudeDeg: mean(city => city.latitudeDeg),
      longitudeDeg: mean(city => city.longitudeDeg),
      heightM: mean(city => city.heightM),
    },
    zone,
    usualDegC: meanOf(zone.cities.map(i => usual[i]!)),
    clearWm2: meanOf(zone.cities.map(i => sky[i]!.clearWm2)),
  }
}
