import type { Climate, ZoneClimate } from './climate.ts'
import { startField } from './field.ts'
import { hourOfYear, lightFrom, type Scores, scoreWriter, windFrom } from './scores.ts'
import { dailyCycle, spellScore, spellSize } from './temperature.ts'
import type { Weather } from './weather.ts'

const HOURS_PER_YEAR = 8760
/** Memories from here on are the weather of days, which temperature leans on. [h] */
const SLOW_HOURS = 9

/** Weather that the generator made, with the scores that forecasts of it are made from. */
export interface GeneratedWeather extends Weather {
  climate: Climate
  scores: Scores
}

/**
 * Hourly weather of zones and cities, any number of years. The same seed gives the same bytes, and the first years of a
 * long run are those of a short one.
 *
 * What one year of data cannot tell is not in it: windy and calm years, trends. Wind above the
 * rated speed of a zone's turbines and cloud brightening are cut where the data are.
 *
 * @param options.years  each of 8760 hours; may be broken
 * @param options.seed   names the run
 * @see D. S. Wilks and R. L. Wilby, “The weather generation game: a review of stochastic weather models”, Progress in
 *   Physical Geography 23(3), 1999, pp. 329–357.
 */
export function generateWeather(
  climate: Climate,
  options: { years: number; seed: number },
): GeneratedWeather {
  const hours = Math.round(options.years * HOURS_PER_YEAR)
  const series = () => climate.sites.map(() => new Float64Array(hours))
  const scores = { wind: series(), clearness: series() }
  const temperatureDegC = series()
  const field = startField(climate.field, `${options.seed}/zones`, SLOW_HOURS)
  const cityWind = startField(climate.cityWind, `${options.seed}/city wind`)
  const citySky = startField(climate.citySky, `${options.seed}/city sky`)
  const spells = startField(climate.spells, `${options.seed}/spells`)
  const write = scoreWriter(climate, scores, arrival)
  const warmth = cityWarmth(climate)
  // The field begins so early that its weather has come to every zone when the first year begins.
  for (let t = -Math.max(...climate.zones.map(zone => zone.delayHours)); t < hours; t++) {
    write(t, field.next(), cityWind.next(), citySky.next())
    warmth(t, field.slow(), spells.next(), temperatureDegC)
  }
  return {
    climate,
    scores,
    sites: climate.sites.map(({ site }) => site),
    firstHour: 0,
    hours,
    temperatureDegC,
    windMps: climate.sites.map((site, i) => windFrom(site, 0, scores.wind[i]!)),
    globalWm2: climate.sites.map((site, i) => lightFrom(site, 0, scores.clearness[i]!)),
  }
}

/** When the weather of an hour of the field comes to a zone. */
const arrival = (t: number, zone: ZoneClimate): number => t + zone.delayHours

/** Writes the temperature of all sites at an hour; a zone is the mean of its cities. */
function cityWarmth(climate: Climate) {
  const zones = climate.zones.length
  const score = spellScore(climate.assumed)
  const day = dailyCycle(climate)
  const sizes = climate.cities.map(city => spellSize(climate.assumed, city.zone))
  return (t: number, slow: Float64Array, own: Float64Array, into: readonly Float64Array[]) => {
    climate.cities.forEach((city, c) => {
      const { zone, usualDegC } = climate.sites[zones + c]!
      const hour = arrival(t, zone)
      if (hour < 0) return
      const sky = slow[zone.clearScore]!
      const spell = sizes[c]!(hour) * score(hour, sky, slow[zone.windScore]!, own[c]!)
      into[zones + c]![hour] = usualDegC[hourOfYear(hour)]! + spell + day(hour, city.longitudeDeg, sky)
    })
    climate.zones.forEach((zone, z) => {
      const hour = arrival(t, zone)
      if (hour < 0) return
      into[z]![hour] = zone.cities.reduce((sum, c) => sum + into[zones + c]![hour]!, 0) / zone.cities.length
    })
  }
}
