import { siteIndex, type Weather } from './weather.ts'

const SHARE = 0.1
const DAYS_PER_YEAR = 365
/** December, January and February by day of the year. */
const isWinter = (day: number): boolean => day % DAYS_PER_YEAR < 59 || day % DAYS_PER_YEAR >= 334

/**
 * Of the coldest tenth of a site's winter days, the share that are in the calmest tenth as well: a tenth where cold and
 * calm know nothing of each other.
 */
export function coldAndCalm(weather: Weather, site: string): number {
  const i = siteIndex(weather, site)
  const days = Array.from({ length: weather.hours / 24 }, (_, day) => day).filter(isWinter)
  const mean = (series: Float64Array) => (day: number) =>
    series.subarray(day * 24, day * 24 + 24).reduce((sum, each) => sum + each, 0) / 24
  const cold = lowest(days.map(mean(weather.temperatureDegC[i]!)))
  const calm = lowest(days.map(mean(weather.windMps[i]!)))
  return cold.filter((each, k) => each && calm[k]).length / cold.filter(Boolean).length
}

function lowest(values: readonly number[]): boolean[] {
  const limit = values.toSorted((a, b) => a - b)[Math.floor(SHARE * values.length)]!
  return values.map(value => value < limit)
}
