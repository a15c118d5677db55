import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type CapacityFactors, namedFactors, type Weather } from '../../weather/weather.ts'
import { writeFile } from '../writeFile.ts'

const HOURS_PER_YEAR = 8760
/** Generated years have no date; they carry the calendar of the package's series. */
const CALENDAR_MS = Date.UTC(2018, 0, 1)

/** The name of an hour of the year, as in the package's series. */
const snapshotOf = (hour: number): string =>
  `${new Date(CALENDAR_MS + hour * 3_600_000).toISOString().slice(0, 16)}Z`

/**
 * Writes weather as wide CSV files, one for each quantity and year: `temperature-001.csv` [°C], `global-001.csv` [W/m²],
 * `wind-001.csv` [m/s] with a column for each site, and `generators-p_max_pu-001.csv` with the zones' capacity factors,
 * in the form of `data/kz/generators-p_max_pu.csv`.
 *
 * @returns the paths written
 */
export function writeWeather(
  folder: string,
  weather: Weather,
  factors: CapacityFactors,
  sites: readonly string[],
  prefix = '',
): string[] {
  mkdirSync(folder, { recursive: true })
  const kept = sites.map(name => weather.sites.findIndex(site => site.name === name))
  const columns = (series: readonly Float64Array[]) =>
    new Map(kept.map(i => [weather.sites[i]!.name, series[i]!]))
  const tables = {
    temperature: { columns: columns(weather.temperatureDegC), digits: 1 },
    global: { columns: columns(weather.globalWm2), digits: 0 },
    wind: { columns: columns(weather.windMps), digits: 2 },
    'generators-p_max_pu': { columns: namedFactors(factors), digits: 4 },
  }
  const years = Array.from({ length: weather.hours / HOURS_PER_YEAR }, (_, year) => year)
  return years.flatMap(year =>
    Object.entries(tables).map(([name, table]) => {
      const path = join(folder, `${prefix}${name}-${String(year + 1).padStart(3, '0')}.csv`)
      writeFile(path, [[...lines(table.columns, table.digits, year * HOURS_PER_YEAR)].join('')])
      return path
    }),
  )
}

function* lines(
  columns: ReadonlyMap<string, Float64Array>,
  digits: number,
  first: number,
): Generator<string> {
  yield `snapshot,${[...columns.keys()].join(',')}\n`
  const series = [...columns.values()]
  for (let hour = 0; hour < HOURS_PER_YEAR; hour++) {
    const cells = series.map(values => cellOf(values[first + hour]!, digits))
    yield `${snapshotOf(hour)},${cells.join(',')}\n`
  }
}

/** Nothing where nothing is foreseen. */
const cellOf = (value: number, digits: number): string =>
  Number.isNaN(value) ? '' : String(Number(value.toFixed(digits)))
