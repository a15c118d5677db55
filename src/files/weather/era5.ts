import type { Limits } from '../apart/readApart.ts'
import { readVariables, type Variable } from '../pypsa/readVariables.ts'
import { type ColumnOf, type MeasuredWeather, measured, refuse } from './measured.ts'

const KELVIN = 273.15
const SECONDS_PER_HOUR = 3600
/** More light in an hour than this means that sums run over the day. [W/m²] */
const MOST_WM2 = 1600
const WIND_HEIGHTS = [100, 10] as const

/**
 * Weather of one place out of a netCDF-4 file of ERA5 as the Climate Data Store gives it: `t2m`, `ssrd`, `sp`, and wind from
 * `u100` and `v100` (or at 10 m), on a grid of latitude and longitude; the nearest point is taken. Light is the sum of the
 * hour before its time, so it moves by one hour; the rest are instants and name the hour they begin.
 *
 * @param place  inside the grid or at most one step outside
 * @see H. Hersbach and others, “The ERA5 global reanalysis”, Q. J. R. Meteorol. Soc. 146, 2020, pp. 1999–2049.
 */
export async function readEra5(
  origin: string,
  path: string,
  place: { latitudeDeg: number; longitudeDeg: number },
  limits?: Limits,
): Promise<MeasuredWeather> {
  const { variables } = await readVariables(path, limits)
  const time = variables.get('valid_time') ?? variables.get('time')
  const [latitudes, longitudes] = ['latitude', 'longitude'].map(name => variables.get(name)?.values)
  if (!time || !(latitudes instanceof Float64Array) || !(longitudes instanceof Float64Array)) {
    refuse(origin, [
      { where: origin, what: 'There are no coordinates valid_time (or time), latitude and longitude.' },
    ])
  }
  const [y, x] = [
    nearest(origin, 'latitude', latitudes as Float64Array, place.latitudeDeg),
    nearest(origin, 'longitude', longitudes as Float64Array, place.longitudeDeg),
  ]
  const times = time!.values as readonly string[]
  const at = (name: string) => pointOf(variables.get(name), y, x)
  const windHeightM = WIND_HEIGHTS.find(height => variables.has(`u${height}`)) ?? Number.NaN
  const [east, north] = [at(`u${windHeightM}`), at(`v${windHeightM}`)]
  const light = at('ssrd')
  if (light?.some(each => each / SECONDS_PER_HOUR > MOST_WM2)) {
    refuse(origin, [
      {
        where: `${origin}, ssrd`,
        what: 'Light is summed up over more than an hour, as in ERA5-Land or in monthly files.',
        hint: 'Take hourly ERA5 on single levels.',
      },
    ])
  }
  const columns: ColumnOf<number>[] = [
    { quantity: 'temperatureDegC', cell: k => at('t2m')?.[k], shift: -KELVIN },
    { quantity: 'globalWm2', cell: k => light?.[k + 1], scale: 1 / SECONDS_PER_HOUR },
    { quantity: 'windMps', cell: k => east && north && Math.hypot(east[k]!, north[k]!) },
    { quantity: 'pressurePa', cell: k => at('sp')?.[k] },
  ]
  return measured(
    {
      origin,
      latitudeDeg: (latitudes as Float64Array)[y]!,
      longitudeDeg: (longitudes as Float64Array)[x]!,
      heightM: Number.NaN,
      windHeightM,
    },
    times.map((_, k) => k),
    columns,
    k => Date.parse(`${times[k]!.replace(' ', 'T')}Z`),
    k => `${origin}, hour ${k + 1}`,
  )
}

function nearest(origin: string, name: string, grid: Float64Array, wished: number): number {
  const apart = grid.map(each => Math.abs(each - wished))
  const best = apart.indexOf(Math.min(...apart))
  const step = grid.length > 1 ? Math.abs(grid[1]! - grid[0]!) : 1
  if (apart[best]! > step) {
    refuse(origin, [
      {
        where: `${origin}, ${name}`,
        what: `The grid goes from ${Math.min(...grid)} to ${Math.max(...grid)}; ${wished} lies outside.`,
      },
    ])
  }
  return best
}

/** All hours of one point of a variable that lies on time, latitude and longitude. */
function pointOf(variable: Variable | undefined, y: number, x: number): Float64Array | undefined {
  if (!variable || !(variable.values instanceof Float64Array) || variable.shape.length < 3) return undefined
  const [height, width] = variable.shape.slice(-2) as [number, number]
  const hours = variable.shape[0]!
  const values = variable.values
  return Float64Array.from({ length: hours }, (_, k) => values[(k * height + y) * width + x]!)
}
