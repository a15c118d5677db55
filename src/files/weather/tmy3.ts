import { parseRows } from '../csv.ts'
import { type ColumnOf, type MeasuredWeather, measured, type Quantity, startOfHour } from './measured.ts'

const TYPICAL_YEAR = 2018
const MISSING = -9900

const NAMES: readonly (readonly [Quantity, string, number])[] = [
  ['globalWm2', 'GHI (W/m^2)', 1],
  ['beamWm2', 'DNI (W/m^2)', 1],
  ['diffuseWm2', 'DHI (W/m^2)', 1],
  ['temperatureDegC', 'Dry-bulb (C)', 1],
  ['windMps', 'Wspd (m/s)', 1],
  ['pressurePa', 'Pressure (mbar)', 100],
]

/**
 * A typical year of NREL's third collection: station in the first line, names in the second, hours named by their end.
 *
 * @see S. Wilcox and W. Marion, “Users Manual for TMY3 Data Sets”, NREL/TP-581-43156, Golden, 2008, table 1-1.
 */
export function readTmy3(origin: string, text: string): MeasuredWeather {
  const [title = [], names = [], ...hours] = parseRows(text)
  const [ahead, latitudeDeg, longitudeDeg, heightM] = title.slice(3, 7).map(Number)
  const columns = NAMES.filter(([, name]) => names.includes(name)).map(
    ([quantity, name, scale]): ColumnOf<string[]> => ({
      quantity,
      cell: row => row[names.indexOf(name)],
      scale,
      isMissing: value => value <= MISSING,
    }),
  )
  const heading = {
    origin,
    latitudeDeg: latitudeDeg!,
    longitudeDeg: longitudeDeg!,
    heightM: heightM!,
    windHeightM: 10,
  }
  return measured(
    heading,
    hours,
    columns,
    ([date = '', time = '']) => {
      const [month, day] = date.split('/').map(Number)
      return startOfHour(TYPICAL_YEAR, month!, day!, Number(time.split(':')[0]) - 1, ahead)
    },
    k => `${origin}, line ${k + 3}`,
    [`A typical year joined of several; its hours are told in ${TYPICAL_YEAR}.`],
  )
}
