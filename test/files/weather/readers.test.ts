import { expect, test } from 'vitest'
import { PlannerError } from '../../../src/errors.ts'
import type { MeasuredWeather, Quantity } from '../../../src/files/weather/measured.ts'
import { readWeatherFile, readWeatherText } from '../../../src/files/weather/readWeatherFile.ts'
import { era5File } from './era5File.ts'
import {
  EPW_HEADER,
  epwHour,
  NINJA,
  POWER,
  POWER_CSV,
  PVGIS_CSV,
  PVGIS_JSON,
  PVGIS_PLACE,
  TMY3,
} from './texts.ts'

const valuesOf = (weather: MeasuredWeather, quantity: Quantity) => [...weather.series.get(quantity)!]
const hourOf = (weather: MeasuredWeather, k: number) =>
  new Date(weather.startMs[k]!).toISOString().slice(0, 16)

/** What is told about a text that is refused. */
function refusal(text: string): PlannerError {
  try {
    readWeatherText('mine', text)
  } catch (error) {
    if (error instanceof PlannerError) return error
    throw error
  }
  throw new Error('It was not refused.')
}

test('an EPW names hours by their end and in its own zone, and 9999 is no light', () => {
  const weather = readWeatherText(
    'astana.epw',
    [...EPW_HEADER, epwHour(1998, 1, '-15.5', '0'), epwHour(1998, 2, '-16.0', '9999')].join('\n'),
  )
  expect(weather.latitudeDeg).toBe(51.13)
  expect(weather.heightM).toBe(348)
  expect(hourOf(weather, 0)).toBe('1997-12-31T18:00')
  expect(valuesOf(weather, 'temperatureDegC')).toEqual([-15.5, -16])
  expect(valuesOf(weather, 'globalWm2')).toEqual([0, Number.NaN])
  expect(valuesOf(weather, 'windMps')).toEqual([5.1, 5.1])
  expect(weather.notes).toEqual(['globalWm2: 1 of 2 hours are missing.'])
})

test('months of several years are told in one, with a note', () => {
  const weather = readWeatherText(
    'astana.epw',
    [...EPW_HEADER, epwHour(1998, 1, '-15.5', '0'), epwHour(2003, 2, '-16.0', '0')].join('\n'),
  )
  expect(hourOf(weather, 1)).toBe('2017-12-31T19:00')
  expect(weather.notes[0]).toContain('2018')
})

test('what is no number is told with its line, all at once', () => {
  const { message, problems } = refusal(
    [...EPW_HEADER, epwHour(1998, 1, 'cold', '0'), epwHour(1998, 2, '-16.0', 'dark')].join('\n'),
  )
  expect(message).toBe('mine cannot be read as weather')
  expect(problems.map(({ where }) => where)).toEqual([
    'mine, line 9, temperatureDegC',
    'mine, line 10, globalWm2',
  ])
  expect(problems[0]!.what).toBe('“cold” is not a number.')
})

test('a TMY3 has its station above and its hours by their end', () => {
  const weather = readWeatherText('723170TYA.CSV', TMY3)
  expect(hourOf(weather, 0)).toBe('2018-01-01T05:00')
  expect(hourOf(weather, 1)).toBe('2018-01-02T04:00')
  expect(valuesOf(weather, 'pressurePa')).toEqual([98700, 98800])
  expect(valuesOf(weather, 'beamWm2')).toEqual([0, Number.NaN])
  expect(weather.notes).toContain('There are 1 gaps between hours.')
})

test('a typical year of PVGIS is the same as JSON and as CSV', () => {
  const json = readWeatherText('tmy.json', PVGIS_JSON)
  const csv = readWeatherText('tmy.csv', PVGIS_CSV)
  for (const weather of [json, csv]) {
    expect([weather.latitudeDeg, weather.longitudeDeg, weather.heightM]).toEqual([45, 8, 250])
    expect(hourOf(weather, 1)).toBe('2018-01-01T01:00')
    expect(valuesOf(weather, 'globalWm2')).toEqual([0, 7])
    expect(valuesOf(weather, 'temperatureDegC')).toEqual([3.17, 2.74])
  }
})

test('power in an hourly series of PVGIS becomes a share of the peak', () => {
  const weather = readWeatherText(
    'series.json',
    JSON.stringify({
      inputs: { ...PVGIS_PLACE, pv_module: { technology: 'CIS', peak_power: 10, system_loss: 5 } },
      outputs: {
        hourly: [{ time: '20130701:1210', P: 6500, 'G(i)': 800, H_sun: 60, T2m: 25, WS10m: 2, Int: 0 }],
      },
    }),
  )
  expect(hourOf(weather, 0)).toBe('2013-07-01T12:00')
  expect(valuesOf(weather, 'powerPu')).toEqual([0.65])
  expect(weather.series.has('globalWm2')).toBe(false)
})

test('an answer of NASA POWER gives wind at fifty metres and kilopascals as pascals', () => {
  const weather = readWeatherText('power.json', JSON.stringify(POWER))
  expect([weather.latitudeDeg, weather.longitudeDeg, weather.windHeightM]).toEqual([51.13, 71.43, 50])
  expect(hourOf(weather, 1)).toBe('2018-01-01T01:00')
  expect(valuesOf(weather, 'temperatureDegC')).toEqual([-14.2, Number.NaN])
  expect(valuesOf(weather, 'pressurePa')).toEqual([98100, 98200])
})

test('a CSV of NASA POWER in megajoules becomes watts', () => {
  const weather = readWeatherText('power.csv', POWER_CSV)
  expect(hourOf(weather, 0)).toBe('2018-01-01T05:00')
  expect(valuesOf(weather, 'globalWm2')).toEqual([expect.closeTo(100, 9)])
  expect(weather.heightM).toBe(352.2)
})

test('local solar time is refused, with what to ask for', () => {
  const { problems } = refusal(JSON.stringify({ ...POWER, header: { time_standard: 'LST' } }))
  expect(problems[0]!.hint).toBe('Ask for time-standard=UTC.')
})

test('renewables.ninja gives power by the capacity that was asked for', () => {
  const weather = readWeatherText('ninja_wind.csv', NINJA)
  expect(valuesOf(weather, 'powerPu')).toEqual([0.25, 0.5])
  expect([weather.latitudeDeg, weather.windHeightM]).toEqual([51.13, 100])
  expect(hourOf(weather, 1)).toBe('2019-01-01T01:00')
})

test('a file of renewables.ninja without its query has its place in the title, and says that it took one kilowatt', () => {
  const weather = readWeatherText(
    'ninja_pv.csv',
    [
      '# Renewables.ninja PV (Point API) - 43.2400, 76.9400 - Version: 1.1',
      '# Reference: https://doi.org/10.1016/j.energy.2016.08.060',
      '# Units: time in UTC, local_time in Asia/Almaty, electricity in kW, irradiance_direct in kW/m2',
      'time,local_time,electricity,irradiance_direct,irradiance_diffuse,temperature',
      '2019-07-01 06:00,2019-07-01 12:00,0.7,0.5,0.25,31',
    ].join('\n'),
  )
  expect([weather.latitudeDeg, weather.longitudeDeg]).toEqual([43.24, 76.94])
  expect(valuesOf(weather, 'globalWm2')).toEqual([750])
  expect(weather.notes).toEqual(['The capacity asked for is not told; 1 kW is taken.'])
})

test('ERA5 is unpacked at the nearest point, its light moved to the hour in which it fell', async () => {
  const path = await era5File([0, 0, 0, 0, 0, 0, 0, 360])
  const weather = await readWeatherFile(path, { latitudeDeg: 50.95, longitudeDeg: 71.43 })
  expect([weather.latitudeDeg, weather.longitudeDeg, weather.windHeightM]).toEqual([51, 71.5, 100])
  expect(hourOf(weather, 0)).toBe('2018-01-01T00:00')
  expect(valuesOf(weather, 'temperatureDegC')).toEqual([expect.closeTo(-13.15, 9), Number.NaN])
  expect(valuesOf(weather, 'windMps')).toEqual([expect.closeTo(5, 9), expect.closeTo(10, 9)])
  expect(valuesOf(weather, 'globalWm2')).toEqual([expect.closeTo(100, 9), Number.NaN])
})

test('light that is summed over the day, a place outside, and a grid without a place are refused', async () => {
  const daily = await era5File([0, 0, 0, 0, 0, 0, 0, 20000])
  await expect(readWeatherFile(daily, { latitudeDeg: 51, longitudeDeg: 71.5 })).rejects.toMatchObject({
    problems: [{ hint: 'Take hourly ERA5 on single levels.' }],
  })
  await expect(readWeatherFile(daily, { latitudeDeg: 43, longitudeDeg: 71.5 })).rejects.toMatchObject({
    problems: [{ what: 'The grid goes from 51 to 51.25; 43 lies outside.' }],
  })
  await expect(readWeatherFile(daily)).rejects.toThrow('holds a grid')
})

test('what is no weather is refused with the formats that are known', () => {
  expect(refusal('name,value\na,1\n').problems[0]!.hint).toContain('renewables.ninja')
})
