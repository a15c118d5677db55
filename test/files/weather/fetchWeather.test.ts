import { expect, test } from 'vitest'
import { fetchWeather, type Get, SERVICES } from '../../../src/files/weather/fetchWeather.ts'

const WISH = { latitudeDeg: 51.13, longitudeDeg: 71.43, from: '2018-01-01', to: '2018-01-31' }

/** A network that always answers the same and remembers what it was asked. */
function answering(status: number, text: string): { get: Get; asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    get: async url => {
      asked.push(url)
      return { status, text }
    },
  }
}

/** Answers in the shape that the services document. */
const RECORDED: Record<string, string> = {
  'nasa-power': JSON.stringify({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [71.43, 51.13, 352.2] },
    properties: {
      parameter: {
        T2M: { '2018010100': -14.2 },
        ALLSKY_SFC_SW_DWN: { '2018010100': 0 },
        ALLSKY_SFC_SW_DNI: { '2018010100': 0 },
        ALLSKY_SFC_SW_DIFF: { '2018010100': 0 },
        WS50M: { '2018010100': 7.1 },
        PS: { '2018010100': 98.1 },
      },
    },
    header: {
      title: 'NASA/POWER Source Native Resolution Hourly Data',
      fill_value: -999,
      time_standard: 'UTC',
    },
    messages: [],
    parameters: { T2M: { units: 'C', longname: 'Temperature at 2 Meters' } },
    times: { data: 1.2, process: 0.1 },
  }),
  'pvgis-tmy': JSON.stringify({
    inputs: {
      location: { latitude: 51.13, longitude: 71.43, elevation: 348, irradiance_time_offset: 0.5 },
      meteo_data: { radiation_db: 'PVGIS-ERA5', meteo_db: 'ERA5', year_min: 2005, year_max: 2023 },
    },
    outputs: {
      months_selected: [{ month: 1, year: 2016 }],
      tmy_hourly: [
        {
          'time(UTC)': '20160101:0000',
          T2m: -14.2,
          RH: 80,
          'G(h)': 0,
          'Gb(n)': 0,
          'Gd(h)': 0,
          'IR(h)': 200,
          WS10m: 5,
          WD10m: 180,
          SP: 98100,
        },
      ],
    },
    meta: {},
  }),
  'open-meteo': JSON.stringify({
    latitude: 51.107,
    longitude: 71.4,
    generationtime_ms: 0.5,
    utc_offset_seconds: 0,
    timezone: 'GMT',
    elevation: 348,
    hourly_units: { time: 'iso8601', temperature_2m: '°C' },
    hourly: {
      time: ['2018-01-01T00:00', '2018-01-01T01:00'],
      temperature_2m: [-14.2, null],
      shortwave_radiation: [0, 33],
      wind_speed_100m: [8, 8.5],
      surface_pressure: [981, 981.5],
    },
  }),
}

test('every service is asked for the place and read from the answer that it documents', async () => {
  expect(Object.keys(RECORDED).sort()).toEqual(Object.keys(SERVICES).sort())
  for (const [service, text] of Object.entries(RECORDED)) {
    const { get, asked } = answering(200, text)
    const weather = await fetchWeather(service, WISH, get)
    expect(asked).toHaveLength(1)
    expect(new URL(asked[0]!).search, service).toContain('51.13')
    expect(weather.series.get('temperatureDegC')![0], service).toBe(-14.2)
    expect(weather.series.get('pressurePa')![0], service).toBe(98100)
  }
})

test('days are written as each service wants them', async () => {
  const { get, asked } = answering(200, RECORDED['nasa-power']!)
  await fetchWeather('nasa-power', WISH, get)
  const query = new URL(asked[0]!).searchParams
  expect([query.get('start'), query.get('end'), query.get('time-standard')]).toEqual([
    '20180101',
    '20180131',
    'UTC',
  ])
})

test('light of the hour before its time moves to the hour in which it fell', async () => {
  const weather = await fetchWeather('open-meteo', WISH, answering(200, RECORDED['open-meteo']!).get)
  expect([...weather.series.get('globalWm2')!]).toEqual([33, Number.NaN])
  expect(weather.notes).toContain('temperatureDegC: 1 of 2 hours are missing.')
})

test('a service that refuses is quoted, one that is not reached is told, and so is an answer of another shape', async () => {
  await expect(
    fetchWeather('open-meteo', WISH, answering(400, '{"error":true,"reason":"Out of range"}').get),
  ).rejects.toMatchObject({
    code: 'NOT_FOUND',
    problems: [{ what: expect.stringContaining('400: {"error":true') }],
  })
  const unreached: Get = () => Promise.reject(new Error('fetch failed'))
  await expect(fetchWeather('pvgis-tmy', WISH, unreached)).rejects.toMatchObject({
    problems: [{ what: 'It cannot be reached: fetch failed.' }],
  })
  await expect(
    fetchWeather('nasa-power', WISH, answering(200, '{"properties":{}}').get),
  ).rejects.toMatchObject({
    code: 'INPUT_INVALID',
  })
  await expect(fetchWeather('open-meteo', WISH, answering(200, '<html>').get)).rejects.toMatchObject({
    problems: [{ what: expect.stringContaining('no JSON') }],
  })
})
