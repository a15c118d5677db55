import type { Assumptions, City, Climate, SiteClimate, ZoneClimate, ZoneSeries } from './climate.ts'
import { type Cycle, crossed, daily, fitCycle, restOf, yearly } from './cycle.ts'
import { fitDelays, later } from './delays.ts'
import type { Field } from './field.ts'
import { fitField } from './memory.ts'
import { placesField, spellsField } from './placesField.ts'
import { type SiteSun, siteSun, sunsOfYear } from './siteSun.ts'
import { sunDay } from './sunDay.ts'
import { smoothNormals } from './usualTemperature.ts'
import { invertPanels, type ZonePanels } from './zonePanels.ts'
import { windOf, type ZoneTurbines, zoneTurbines } from './zoneWind.ts'

/** Fits the generator to what is known of the zones; everything else is assumed. */
export function fitClimate(
  series: readonly ZoneSeries[],
  cities: readonly City[],
  assumed: Assumptions,
): Climate {
  const years = cityYears(cities, assumed)
  const { zones, field } = fitZones(series, years, assumed)
  const zoneOfCity = cities.map(city => zones.find(({ name }) => name === city.zone)!)
  const own = (score: 'windScore' | 'clearScore') =>
    placesField(
      cities,
      assumed('own-distance'),
      field,
      zoneOfCity.map(zone => zone[score]),
    )
  return {
    zones,
    cities,
    sites: [
      ...zones.map(zone => zoneSite(zone, years)),
      ...years.map(({ city, usualDegC, sun }, i) => ({
        site: city,
        zone: zoneOfCity[i]!,
        usualDegC,
        clearWm2: sun.clearWm2,
      })),
    ],
    field,
    cityWind: own('windScore'),
    citySky: own('clearScore'),
    spells: spellsField(cities, assumed('spell-distance')),
    assumed,
  }
}

/** A city with its usual temperature and its sun. */
interface CityYear {
  city: City
  usualDegC: Float64Array
  sun: SiteSun
}

function cityYears(cities: readonly City[], assumed: Assumptions): CityYear[] {
  const suns = sunsOfYear()
  const haze = {
    aerosolDepth: assumed('aerosol-depth'),
    waterCm: assumed('water'),
    waterPerDegree: assumed('water-per-degree'),
  }
  return cities.map(city => {
    const usualDegC = smoothNormals(city.normalsDegC)
    return { city, usualDegC, sun: siteSun(suns, city, haze, usualDegC) }
  })
}

interface WindFit {
  turbines: ZoneTurbines
  cycle: Cycle
  /** The wind without its cycle. */
  rest: Float64Array
}

function fitWind(capacityFactor: Float64Array): WindFit {
  const turbines = zoneTurbines(capacityFactor)
  const speed = capacityFactor.map(each => windOf(turbines, each))
  const cycle = fitCycle(speed, hour => crossed(yearly(hour), daily(hour)))
  return { turbines, cycle, rest: restOf(cycle, speed) }
}

interface SkyFit {
  panels: ZonePanels
  cycle: Cycle
  /** The clearness without its cycle. */
  rest: Float64Array
}

/** South. [°] */
const FACING_DEG = 180

function fitSky(capacityFactor: Float64Array, years: readonly CityYear[], tiltDeg: number): SkyFit {
  const suns = years.map(({ sun }) => sun)
  const usual = meanOf(years.map(({ usualDegC }) => usualDegC))
  const { panels, clearness } = invertPanels(capacityFactor, suns, { tiltDeg, azimuthDeg: FACING_DEG }, usual)
  const day = sunDay(meanOf(suns.map(({ clearWm2 }) => clearWm2)))
  const cycle = fitCycle(clearness, day.termsOf, day.kindOf)
  return { panels, cycle, rest: restOf(cycle, clearness) }
}

/** Zones, and the field of their winds and skies; an area at sea has sky and delay of its shore. */
function fitZones(
  series: readonly ZoneSeries[],
  years: readonly CityYear[],
  assumed: Assumptions,
): { zones: ZoneClimate[]; field: Field } {
  const tiltDeg = assumed('panel-tilt')
  const citiesOf = (zone: string) => years.flatMap(({ city }, i) => (city.zone === zone ? [i] : []))
  const winds = series.map(({ wind }) => fitWind(wind))
  const shores = series.flatMap(({ name, solar }) => (solar ? [{ name, solar }] : []))
  const skies = shores.map(({ name, solar }) =>
    fitSky(
      solar,
      citiesOf(name).map(i => years[i]!),
      tiltDeg,
    ),
  )
  const shoreOf = ({ skyOf }: ZoneSeries) => shores.findIndex(({ name }) => name === skyOf)
  const delays = fitDelays(winds.filter((_, i) => series[i]!.solar).map(({ rest }) => rest))
  const zones = series.map((zone, i): ZoneClimate => {
    const shore = shoreOf(zone)
    return {
      name: zone.name,
      turbines: winds[i]!.turbines,
      windCycle: winds[i]!.cycle,
      panels: skies[shore]!.panels,
      clearCycle: skies[shore]!.cycle,
      windScore: i,
      clearScore: series.length + shore,
      delayHours: delays[shore]!,
      cities: citiesOf(zone.skyOf),
      hasSun: zone.solar !== undefined,
    }
  })
  const field = fitField([
    ...winds.map(({ rest }, i) => later(rest, zones[i]!.delayHours)),
    ...skies.map(({ rest }, k) => later(rest, delays[k]!)),
  ])
  return { zones, field }
}

/** A zone as a site: the mean of its cities. */
function zoneSite(zone: ZoneClimate, years: readonly CityYear[]): SiteClimate {
  const own = zone.cities.map(i => years[i]!)
  const mean = (of: (city: City) => number) => own.reduce((sum, { city }) => sum + of(city), 0) / own.length
  return {
    site: {
      name: zone.name,
      zone: zone.name,
      latitudeDeg: mean(city => city.latitudeDeg),
      longitudeDeg: mean(city => city.longitudeDeg),
      heightM: mean(city => city.heightM),
    },
    zone,
    usualDegC: meanOf(own.map(({ usualDegC }) => usualDegC)),
    clearWm2: meanOf(own.map(({ sun }) => sun.clearWm2)),
  }
}

/** The mean of several series, hour by hour. */
function meanOf(series: readonly Float64Array[]): Float64Array {
  return series[0]!.map((_, t) => series.reduce((sum, each) => sum + each[t]!, 0) / series.length)
}
