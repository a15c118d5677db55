import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { readSeries } from '../../src/files/csv.ts'
import { givenSeries, readClimate } from '../../src/files/weather/climate.ts'
import { capacityFactors } from '../../src/weather/capacityFactors.ts'
import type { Climate } from '../../src/weather/climate.ts'
import { coldAndCalm } from '../../src/weather/coldAndCalm.ts'
import { compareSeries, correlationOf } from '../../src/weather/compare.ts'
import { dayAheadForecast, forecastOf } from '../../src/weather/forecast.ts'
import { type GeneratedWeather, generateWeather } from '../../src/weather/generate.ts'
import { MONTH_STARTS } from '../../src/weather/usualTemperature.ts'
import { namedFactors, siteIndex } from '../../src/weather/weather.ts'
import { windOf, windPowerPu } from '../../src/weather/zoneWind.ts'

const GIVEN = 'data/kz/generators-p_max_pu.csv'

let climate: Climate
let weather: GeneratedWeather
let given: ReadonlyMap<string, Float64Array>
beforeAll(() => {
  climate = readClimate()
  weather = generateWeather(climate, { years: 3, seed: 3 })
  given = givenSeries()
}, 60_000)

test('the same seed gives the same bytes, another seed other weather, and short runs begin long ones', () => {
  const one = generateWeather(climate, { years: 1, seed: 3 })
  const i = siteIndex(one, 'astana')
  for (const name of ['temperatureDegC', 'globalWm2', 'windMps'] as const) {
    expect(one[name][i]).toEqual(weather[name][i]!.slice(0, 8760))
    expect(generateWeather(climate, { years: 1, seed: 4 })[name][i]).not.toEqual(one[name][i])
  }
})

test('wind that is read back from a capacity factor gives it again', () => {
  const wind = readSeries(GIVEN, readFileSync(GIVEN, 'utf8')).get('north-wind')!
  const { turbines } = climate.zones.find(({ name }) => name === 'north')!
  for (let t = 0; t < 8760; t += 37) {
    expect(windPowerPu(turbines, windOf(turbines, wind[t]!))).toBeCloseTo(wind[t]!, 3)
  }
})

test('generated years have the mean, the spread and the seasons of what was given', () => {
  const table = compareSeries(given, namedFactors(capacityFactors(climate, weather)))
  for (const { series, figure, given: was, generated } of table) {
    const apart = Math.abs(generated - was)
    if (figure === 'mean') expect(apart, series).toBeLessThan(0.06 * was)
    if (figure === 'standard deviation') expect(apart, series).toBeLessThan(0.08 * was)
    if (figure === 'autocorrelation, 6 h') expect(apart, series).toBeLessThan(0.05)
    if (figure === 'correlation of daily means') expect(apart, series).toBeLessThan(0.2)
  }
  expect(table.filter(({ figure }) => figure === 'mean')).toHaveLength(7)
})

test('weather comes from the west: the wind of the West today is that of the North tomorrow', () => {
  const { wind } = capacityFactors(climate, weather)
  const [west, north] = [wind.get('west')!, wind.get('north')!]
  expect(correlationOf(west, north, 24)).toBeGreaterThan(correlationOf(west, north, 0) + 0.05)
  expect(correlationOf(west, north, 24)).toBeGreaterThan(correlationOf(north, west, 24) + 0.1)
})

test('months are as warm as the normals say, the same in all years within what spells do', () => {
  for (const city of climate.cities) {
    const warmth = weather.temperatureDegC[siteIndex(weather, city.name)]!
    city.normalsDegC.forEach((normal, month) => {
      const hours = warmth.filter((_, t) => {
        const day = Math.floor((t % 8760) / 24)
        return day >= MONTH_STARTS[month]! && day < MONTH_STARTS[month + 1]!
      })
      const mean = hours.reduce((sum, each) => sum + each, 0) / hours.length
      // A month's mean varies by 3 K in winter; three years lessen that.
      expect(Math.abs(mean - normal), `${city.name}, month ${month + 1}`).toBeLessThan(5)
    })
  }
})

test('no night has light, no light is above the clear sky’s by more than clouds’ edges do', () => {
  climate.sites.forEach(({ clearWm2 }, i) => {
    const light = weather.globalWm2[i]!
    const offences = light.filter((each, t) => each < 0 || each > 1.15 * clearWm2[t % 8760]! + 1e-9)
    expect(offences).toHaveLength(0)
  })
})

test('in winter the coldest days are calm far more often than other days: a joint tail', () => {
  expect(coldAndCalm(weather, 'north')).toBeGreaterThan(0.2)
  expect(coldAndCalm(weather, 'north')).toBeLessThan(0.8)
})

/** Root mean square error of what was foreseen, and correlation with what came. */
function skill(name: 'windMps' | 'temperatureDegC', lead: number, site = 'north') {
  const i = siteIndex(weather, site)
  const [seen, came] = [new Float64Array(200), new Float64Array(200)]
  for (let k = 0; k < 200; k++) {
    const issueHour = 5 + k * 72
    seen[k] = forecastOf(weather, { issueHour, leads: lead + 1, seed: 9 })[name][i]![lead]!
    came[k] = weather[name][i]![issueHour + lead]!
  }
  const square = seen.reduce((sum, each, k) => sum + (each - came[k]!) ** 2, 0) / seen.length
  return { rmse: Math.sqrt(square), correlation: correlationOf(seen, came, 0) }
}

test('forecasts err, and err more the further they look', () => {
  const [soon, tomorrow, late] = [2, 24, 70].map(lead => skill('windMps', lead))
  expect(soon!.rmse).toBeLessThan(tomorrow!.rmse)
  expect(tomorrow!.rmse).toBeLessThan(late!.rmse)
  expect(tomorrow!.correlation).toBeGreaterThan(0.8)
  expect(tomorrow!.correlation).toBeLessThan(0.95)
  expect(skill('temperatureDegC', 24, 'astana').rmse).toBeGreaterThan(1)
  expect(skill('temperatureDegC', 24, 'astana').rmse).toBeLessThan(2.2)
})

test('a forecast is named by its hour and its seed', () => {
  const options = { issueHour: 1000, leads: 48, seed: 9 }
  const one = forecastOf(weather, options)
  expect(one.hours).toBe(48)
  expect(one.firstHour).toBe(1000)
  expect(forecastOf(weather, options).windMps).toEqual(one.windMps)
  expect(forecastOf(weather, { ...options, seed: 10 }).windMps).not.toEqual(one.windMps)
  expect(capacityFactors(climate, one).solar.get('south')).toHaveLength(48)
})

test('the day-ahead forecast of all hours is made of the forecasts of each day', () => {
  const year = generateWeather(climate, { years: 1, seed: 5 })
  const seen = dayAheadForecast(year, { issueHourOfDay: 5, firstLead: 14, seed: 2 })
  const i = siteIndex(year, 'south')
  expect(seen.windMps[i]!.subarray(0, 19).every(Number.isNaN)).toBe(true)
  expect(seen.windMps[i]!.subarray(19).some(Number.isNaN)).toBe(false)
  const third = forecastOf(year, { issueHour: 5 + 48, leads: 38, seed: 2 })
  expect(seen.windMps[i]!.slice(19 + 48, 43 + 48)).toEqual(third.windMps[i]!.slice(14))
  // Frost is foreseen less well than heat: 1.3 against 0.7 of the usual error.
  const errorOf = (fromDay: number, toDay: number) => {
    const came = year.temperatureDegC[i]!.subarray(fromDay * 24, toDay * 24)
    const foretold = seen.temperatureDegC[i]!.subarray(fromDay * 24, toDay * 24)
    return Math.sqrt(came.reduce((sum, each, t) => sum + (each - foretold[t]!) ** 2, 0) / came.length)
  }
  expect(errorOf(1, 59)).toBeGreaterThan(1.4 * errorOf(166, 228))
})
