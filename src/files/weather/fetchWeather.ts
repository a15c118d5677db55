import { PlannerError } from '../../errors.ts'
import type { MeasuredWeather } from './measured.ts'
import { readNasaPower } from './nasaPower.ts'
import { readOpenMeteo } from './openMeteo.ts'
import { readPvgis } from './pvgis.ts'

/** What is asked of a service: a place, and the first and the last day (UTC), `2018-01-31`. */
export interface Wish {
  latitudeDeg: number
  longitudeDeg: number
  from: string
  to: string
}

/** Gets an address; whoever calls brings the network along. */
export type Get = (url: string) => Promise<{ status: number; text: string }>

interface Service {
  title: string
  address: (wish: Wish) => string
  read: (origin: string, text: string) => MeasuredWeather
}

const plainDay = (day: string): string => day.replaceAll('-', '')
const query = (base: string, parts: Record<string, string | number>): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parts)) search.set(name, String(value))
  return `${base}?${search}`
}

const NASA_PARAMETERS = 'T2M,ALLSKY_SFC_SW_DWN,ALLSKY_SFC_SW_DNI,ALLSKY_SFC_SW_DIFF,WS50M,PS'
const METEO_PARAMETERS =
  'temperature_2m,shortwave_radiation,direct_normal_irradiance,diffuse_radiation,wind_speed_100m,surface_pressure'

/** Open services that need no key, and how they are asked. */
export const SERVICES: Readonly<Record<string, Service>> = {
  'nasa-power': {
    title: 'NASA POWER, hourly since 2001 (MERRA-2, CERES)',
    address: ({ latitudeDeg, longitudeDeg, from, to }) =>
      query('https://power.larc.nasa.gov/api/temporal/hourly/point', {
        parameters: NASA_PARAMETERS,
        community: 'RE',
        longitude: longitudeDeg,
        latitude: latitudeDeg,
        start: plainDay(from),
        end: plainDay(to),
        format: 'JSON',
        'time-standard': 'UTC',
      }),
    read: readNasaPower,
  },
  'pvgis-tmy': {
    title: 'PVGIS, a typical year (the days asked for do not matter)',
    address: ({ latitudeDeg, longitudeDeg }) =>
      query('https://re.jrc.ec.europa.eu/api/v5_3/tmy', {
        lat: latitudeDeg,
        lon: longitudeDeg,
        outputformat: 'json',
      }),
    read: readPvgis,
  },
  'open-meteo': {
    title: 'Open-Meteo archive, hourly since 1940 (ERA5)',
    address: ({ latitudeDeg, longitudeDeg, from, to }) =>
      query('https://archive-api.open-meteo.com/v1/archive', {
        latitude: latitudeDeg,
        longitude: longitudeDeg,
        start_date: from,
        end_date: to,
        hourly: METEO_PARAMETERS,
        wind_speed_unit: 'ms',
        timezone: 'GMT',
      }),
    read: readOpenMeteo,
  },
}

const OK = 200
const SHOWN = 300

/**
 * Weather of a place from an open service.
 *
 * @param get  brings an answer; tests bring recorded ones
 * @throws PlannerError NOT_FOUND      where the service does not answer, with its words
 * @throws PlannerError INPUT_INVALID  where its answer is of another shape than documented
 */
export async function fetchWeather(service: string, wish: Wish, get: Get): Promise<MeasuredWeather> {
  const { title, address, read } = SERVICES[service]!
  const url = address(wish)
  const { status, text } = await get(url).catch((error: unknown) => ({
    status: 0,
    text: error instanceof Error ? `${error.message}${causeOf(error)}` : String(error),
  }))
  if (status === OK) return read(title, text)
  throw new PlannerError('NOT_FOUND', `${title} gave no weather`, [
    {
      where: url,
      what:
        status === 0
          ? `It cannot be reached: ${text}.`
          : `It answered ${status}: ${text.slice(0, SHOWN).trim()}`,
      hint: 'A file that was downloaded by hand can be read: qazgrid weather read <file>.',
    },
  ])
}

const causeOf = (error: Error): string => (error.cause instanceof Error ? ` (${error.cause.message})` : '')
