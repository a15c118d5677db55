import { z } from 'zod'
import { parseRows } from '../csv.ts'
import { parseJson } from './json.ts'
import {
  type ColumnOf,
  type MeasuredWeather,
  measured,
  type Quantity,
  refuse,
  startOfHour,
} from './measured.ts'

const TYPICAL_YEAR = 2018
const WIND_HEIGHT_M = 10
const W_PER_KW = 1000

const NAMES: readonly (readonly [Quantity, string])[] = [
  ['temperatureDegC', 'T2m'],
  ['globalWm2', 'G(h)'],
  ['beamWm2', 'Gb(n)'],
  ['diffuseWm2', 'Gd(h)'],
  ['windMps', 'WS10m'],
  ['pressurePa', 'SP'],
]

const hourly = z.array(z.record(z.string(), z.union([z.number(), z.string()])))
const answer = z.object({
  inputs: z.object({
    location: z.object({ latitude: z.number(), longitude: z.number(), elevation: z.number() }),
    pv_module: z.object({ peak_power: z.number().nullish() }).optional(),
  }),
  outputs: z.object({ tmy_hourly: hourly.optional(), hourly: hourly.optional() }),
})

/**
 * A file of the European Commission's PVGIS: the typical year (`tmy`, JSON or CSV) or an hourly series of the past
 * (`seriescalc`, JSON). Of a series the light on the module's plane is left out (it is not that on the level); power is
 * taken as a share of the peak power.
 *
 * Times are instants within the hour (of the satellite's picture); they name the hour they lie in.
 *
 * @see European Commission, Joint Research Centre, “PVGIS API non-interactive service”, version 5.3.
 */
export function readPvgis(origin: string, text: string): MeasuredWeather {
  return text.trimStart().startsWith('{') ? readAnswer(origin, text) : readCsv(origin, text)
}

type Hour = Record<string, string | number>

function readAnswer(origin: string, text: string): MeasuredWeather {
  const { inputs, outputs } = parseJson(origin, text, answer)
  const { latitude, longitude, elevation } = inputs.location
  const typical = outputs.tmy_hourly !== undefined
  const hours = outputs.tmy_hourly ?? outputs.hourly ?? []
  const peakKw = inputs.pv_module?.peak_power
  const power: ColumnOf<Hour>[] = peakKw
    ? [{ quantity: 'powerPu', cell: hour => hour.P, scale: 1 / (peakKw * W_PER_KW) }]
    : []
  return weatherOf(origin, [latitude, longitude, elevation], hours, typical, power)
}

/** The CSV has the place in lines of words, then a table of months, then the hours. */
function readCsv(origin: string, text: string): MeasuredWeather {
  const rows = parseRows(text)
  const start = rows.findIndex(([first]) => first === 'time(UTC)')
  if (start < 0) {
    refuse(origin, [{ where: origin, what: 'There is no line that begins with “time(UTC)”.' }])
  }
  const names = rows[start]!
  // Words of the licence follow the hours.
  const hours = rows
    .slice(start + 1)
    .filter(row => row.length === names.length && TIME.test(row[0]!))
    .map((row): Hour => Object.fromEntries(names.map((name, i) => [name, row[i]!])))
  const told = (words: string) =>
    Number(/:\s*(-?[\d.]+)/.exec(rows.find(([cell]) => cell?.startsWith(words))?.[0] ?? '')?.[1])
  return weatherOf(origin, [told('Latitude'), told('Longitude'), told('Elevation')], hours, true, [])
}

const TIME = /^(\d{4})(\d\d)(\d\d):(\d\d)(\d\d)$/

function weatherOf(
  origin: string,
  [latitudeDeg, longitudeDeg, heightM]: readonly [number, number, number],
  hours: readonly Hour[],
  typical: boolean,
  more: readonly ColumnOf<Hour>[],
): MeasuredWeather {
  const columns = NAMES.map(([quantity, name]): ColumnOf<Hour> => ({ quantity, cell: hour => hour[name] }))
  return measured(
    { origin, latitudeDeg, longitudeDeg, heightM, windHeightM: WIND_HEIGHT_M },
    hours,
    [...columns, ...more],
    hour => {
      const parts = TIME.exec(String(hour['time(UTC)'] ?? hour.time))
        ?.slice(1)
        .map(Number)
      if (!parts) return Number.NaN
      return startOfHour(typical ? TYPICAL_YEAR : parts[0]!, parts[1]!, parts[2]!, parts[3]!)
    },
    k => `${origin}, hour ${k + 1}`,
    typical ? [`A typical year joined of several; its hours are told in ${TYPICAL_YEAR}.`] : [],
  )
}
