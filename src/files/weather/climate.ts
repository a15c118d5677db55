import { PlannerError, type Problem } from '../../errors.ts'
import type { Table } from '../../network/table.ts'
import type { DataPackage } from '../../study/assemble/dataPackage.ts'
import type { Assumptions, City, Climate, ZoneSeries } from '../../weather/climate.ts'
import { fitClimate } from '../../weather/fitClimate.ts'
import { readDataPackage } from '../packageFolder.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const OFFSHORE = '-offshore'
const WIND = /^(\w+)-wind(-offshore)?$/

/**
 * The climate of a data package: the zones' hourly capacity factors, the cities' normals and what is assumed, fitted.
 *
 * @param name        of the package
 * @param assumedAs   `low` or `high` takes that end of every range instead of the value
 * @throws PlannerError INPUT_INVALID  with all problems of the tables
 */
export function readClimate(name = 'kz', assumedAs: 'value' | 'low' | 'high' = 'value'): Climate {
  const problems: Problem[] = []
  const data = readDataPackage(name, problems)
  const series = zoneSeries(data)
  const cities = citiesOf(data.tables.get('weather-cities'), series, problems)
  const assumed = assumptionsOf(data.tables.get('weather-assumptions'), assumedAs, problems)
  if (series.length === 0 || cities.length === 0) {
    problems.push({
      where: `data/${name}`,
      what: 'There are no zones with wind, or no cities with normals.',
      hint: 'generators-p_max_pu.csv has columns <zone>-wind, weather-cities.csv has the cities.',
    })
  }
  if (problems.length > 0)
    throw new PlannerError('INPUT_INVALID', `The climate of ${name} cannot be read`, problems)
  return fitClimate(series, cities, assumed)
}

/** The names of all sites of a package, zones first, without fitting anything. */
export function siteNames(name = 'kz'): string[] {
  const data = readDataPackage(name, [])
  const cities = data.tables.get('weather-cities')?.rows ?? []
  return [...zoneSeries(data), ...cities].map(site => site.name)
}

/** The given series of the zones: `<zone>-wind`, `<zone>-wind-offshore`, `<zone>-solar`. */
export function zoneSeries(data: DataPackage): ZoneSeries[] {
  const columns = data.series.get('generators-p_max_pu')?.columns ?? new Map<string, Float64Array>()
  return [...columns].flatMap(([column, wind]): ZoneSeries[] => {
    const [, zone, offshore] = WIND.exec(column) ?? []
    const solar = columns.get(`${zone}-solar`)
    if (!zone || !solar) return []
    return [
      offshore ? { name: `${zone}${OFFSHORE}`, wind, skyOf: zone } : { name: zone, wind, solar, skyOf: zone },
    ]
  })
}

function citiesOf(table: Table | undefined, zones: readonly ZoneSeries[], problems: Problem[]): City[] {
  return (table?.rows ?? []).map(({ name, cells, where }) => {
    const number = (column: string) => numberAt(cells[column], `${where}, ${column}`, problems)
    if (!zones.some(zone => zone.name === cells.zone)) {
      problems.push({ where: `${where}, zone`, what: `There is no zone “${cells.zone}” with wind and sun.` })
    }
    return {
      name,
      zone: cells.zone ?? '',
      latitudeDeg: number('y'),
      longitudeDeg: number('x'),
      heightM: number('height'),
      normalsDegC: MONTHS.map(number),
    }
  })
}

function assumptionsOf(table: Table | undefined, column: string, problems: Problem[]): Assumptions {
  const values = new Map(
    (table?.rows ?? []).map(({ name, cells, where }) => [
      name,
      numberAt(cells[column], `${where}, ${column}`, problems),
    ]),
  )
  return name => {
    const value = values.get(name)
    if (value !== undefined) return value
    throw new PlannerError('INPUT_INVALID', 'Something that weather needs is not assumed', [
      { where: table?.file ?? 'weather-assumptions.csv', what: `There is no row “${name}”.` },
    ])
  }
}

function numberAt(cell: string | undefined, where: string, problems: Problem[]): number {
  const value = cell?.trim() ? Number(cell) : Number.NaN
  if (!Number.isFinite(value)) problems.push({ where, what: `“${cell ?? ''}” is not a number.` })
  return value
}

/** The given capacity factors of wind and sun of a package, by name. */
export function givenSeries(name = 'kz'): ReadonlyMap<string, Float64Array> {
  const columns = readDataPackage(name, []).series.get('generators-p_max_pu')?.columns ?? new Map()
  return new Map([...columns].filter(([column]) => /-(wind|wind-offshore|solar)$/.test(column)))
}
