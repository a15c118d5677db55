import { z } from 'zod'
import { parseJson } from './json.ts'
import { type ColumnOf, type MeasuredWeather, measured } from './measured.ts'

const HOUR_MS = 3_600_000
const PA_PER_HPA = 100
const WIND_HEIGHT_M = 100

const values = z.array(z.number().nullable())
const answer = z.object({
  latitude: z.number(),
  longitude: z.number(),
  elevation: z.number(),
  hourly: z.object({
    time: z.array(z.string()),
    temperature_2m: values.optional(),
    shortwave_radiation: values.optional(),
    direct_normal_irradiance: values.optional(),
    diffuse_radiation: values.optional(),
    wind_speed_100m: values.optional(),
    surface_pressure: values.optional(),
  }),
})

type Name = Exclude<keyof z.infer<typeof answer>['hourly'], 'time'>

/**
 * An answer of Open-Meteo's archive (ERA5): wind in m/s and times in UTC, as `fetchWeather` asks. Light is the mean of
 * the hour before its time, so it moves by one hour; the rest are instants and name the hour they begin.
 *
 * @see P. Zippenfenig, “Open-Meteo.com Weather API”, open-meteo.com/en/docs/historical-weather-api.
 */
export function readOpenMeteo(origin: string, text: string): MeasuredWeather {
  const { latitude, longitude, elevation, hourly } = parseJson(origin, text, answer)
  const { time } = hourly
  const at =
    (name: Name, later = 0) =>
    (k: number) =>
      hourly[name]?.[k + later]
  const columns: ColumnOf<number>[] = [
    { quantity: 'temperatureDegC', cell: at('temperature_2m') },
    { quantity: 'globalWm2', cell: at('shortwave_radiation', 1) },
    { quantity: 'beamWm2', cell: at('direct_normal_irradiance', 1) },
    { quantity: 'diffuseWm2', cell: at('diffuse_radiation', 1) },
    { quantity: 'windMps', cell: at('wind_speed_100m') },
    { quantity: 'pressurePa', cell: at('surface_pressure'), scale: PA_PER_HPA },
  ]
  return measured(
    {
      origin,
      latitudeDeg: latitude,
      longitudeDeg: longitude,
      heightM: elevation,
      windHeightM: WIND_HEIGHT_M,
    },
    time.map((_, k) => k),
    columns,
    k => Math.floor(Date.parse(`${time[k]}Z`) / HOUR_MS) * HOUR_MS,
    k => `${origin}, hour ${k + 1}`,
  )
}
