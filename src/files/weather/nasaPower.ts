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

const MISSING = -999
const PA_PER_KPA = 1000
/** One MJ/m² in an hour. [W/m²] */
const WM2_PER_MJ_HOUR = 1e6 / 3600

const NAMES: readonly (readonly [Quantity, string, number])[] = [
  ['temperatureDegC', 'T2M', 1],
  ['globalWm2', 'ALLSKY_SFC_SW_DWN', 1],
  ['beamWm2', 'ALLSKY_SFC_SW_DNI', 1],
  ['diffuseWm2', 'ALLSKY_SFC_SW_DIFF', 1],
  ['windMps', 'WS50M', 1],
  ['windMps', 'WS10M', 1],
  ['pressurePa', 'PS', PA_PER_KPA],
]

const answer = z.object({
  geometry: z.object({ coordinates: z.array(z.number()).min(2) }),
  properties: z.object({ parameter: z.record(z.string(), z.record(z.string(), z.number())) }),
  header: z.object({ time_standard: z.string().optional() }).optional(),
  parameters: z.record(z.string(), z.object({ units: z.string().optional() })).optional(),
})

/**
 * Hourly data of NASA POWER, as JSON or CSV. Wind at 50 m is taken where it is there, else at 10 m. Hours are named by
 * their beginning; they must be UTC (`time-standard=UTC`), for local solar time has no fixed distance from it.
 *
 * @see NASA Langley Research Center, “POWER Hourly API”, power.larc.nasa.gov/docs/services/api/temporal/hourly/.
 */
export function readNasaPower(origin: string, text: string): MeasuredWeather {
  return text.trimStart().startsWith('{') ? readAnswer(origin, text) : readCsv(origin, text)
}

interface Hour {
  /** Year, month, day and hour: 2018013123. */
  time: string
  values: Record<string, string | number | undefined>
}

function readAnswer(origin: string, text: string): MeasuredWeather {
  const { geometry, properties, header, parameters } = parseJson(origin, text, answer)
  if ((header?.time_standard ?? 'UTC') !== 'UTC') localTime(origin)
  const [longitudeDeg, latitudeDeg, heightM = Number.NaN] = geometry.coordinates
  const names = Object.keys(properties.parameter)
  const times = Object.keys(properties.parameter[names[0] ?? ''] ?? {})
  const hours = times.map(
    (time): Hour => ({
      time,
      values: Object.fromEntries(names.map(name => [name, properties.parameter[name]![time]])),
    }),
  )
  const unitOf = (name: string) => parameters?.[name]?.units ?? ''
  return weatherOf(origin, [latitudeDeg!, longitudeDeg!, heightM], hours, names, unitOf)
}

const LOCATION = /latitude\s+(-?[\d.]+)\s+longitude\s+(-?[\d.]+)/i
const HEIGHT = /elevation.*=\s*(-?[\d.]+)\s*meters/i

function readCsv(origin: string, text: string): MeasuredWeather {
  const [head = '', body] = text.split('-END HEADER-')
  if (body === undefined) refuse(origin, [{ where: origin, what: 'There is no line “-END HEADER-”.' }])
  if (/\bLST\b/.test(head)) localTime(origin)
  const [names = [], ...rows] = parseRows(body!)
  const two = (cell: string | undefined) => (cell ?? '').padStart(2, '0')
  const hours = rows.map((row): Hour => {
    const values = Object.fromEntries(names.map((name, i) => [name, row[i]]))
    return { time: `${values.YEAR}${two(values.MO)}${two(values.DY)}${two(values.HR)}`, values }
  })
  const [, latitude, longitude] = LOCATION.exec(head) ?? []
  const place = [Number(latitude), Number(longitude), Number(HEIGHT.exec(head)?.[1])] as const
  const unitOf = (name: string) => new RegExp(`^${name}\\s.*\\(([^()]*)\\)\\s*$`, 'm').exec(head)?.[1] ?? ''
  return weatherOf(origin, place, hours, names, unitOf)
}

function localTime(origin: string): never {
  refuse(origin, [
    {
      where: `${origin}, header`,
      what: 'Hours are in local solar time.',
      hint: 'Ask for time-standard=UTC.',
    },
  ])
  throw new Error('unreachable')
}

const TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)$/

function weatherOf(
  origin: string,
  [latitudeDeg, longitudeDeg, heightM]: readonly [number, number, number],
  hours: readonly Hour[],
  names: readonly string[],
  unitOf: (name: string) => string,
): MeasuredWeather {
  const there = NAMES.filter(([, name]) => names.includes(name))
  const kept = there.filter(([quantity], i) => there.findIndex(([each]) => each === quantity) === i)
  const columns = kept.map(
    ([quantity, name, scale]): ColumnOf<Hour> => ({
      quantity,
      cell: ({ values }) => values[name],
      scale: /^MJ/.test(unitOf(name)) ? WM2_PER_MJ_HOUR : scale,
      isMissing: value => value <= MISSING,
    }),
  )
  const windHeightM = names.includes('WS50M') ? 50 : names.includes('WS10M') ? 10 : Number.NaN
  return measured(
    { origin, latitudeDeg, longitudeDeg, heightM, windHeightM },
    hours,
    columns,
    ({ time }) => {
      const parts = TIME.exec(time)?.slice(1).map(Number)
      return parts ? startOfHour(parts[0]!, parts[1]!, parts[2]!, parts[3]!) : Number.NaN
    },
    k => `${origin}, hour ${k + 1}`,
  )
}
