import { parseRows } from '../csv.ts'
import { type ColumnOf, type MeasuredWeather, measured, refuse, startOfHour } from './measured.ts'

const HEADER_LINES = 8
/** Typical years join months of several years; hours are told in this one. */
const TYPICAL_YEAR = 2018

/** Columns by their place; what stands for a missing value is in the format's own list. */
const COLUMNS: readonly ColumnOf<string[]>[] = [
  { quantity: 'temperatureDegC', cell: row => row[6], isMissing: value => value >= 99.9 },
  { quantity: 'pressurePa', cell: row => row[9], isMissing: value => value >= 999999 },
  { quantity: 'globalWm2', cell: row => row[13], isMissing: value => value >= 9999 },
  { quantity: 'beamWm2', cell: row => row[14], isMissing: value => value >= 9999 },
  { quantity: 'diffuseWm2', cell: row => row[15], isMissing: value => value >= 9999 },
  { quantity: 'windMps', cell: row => row[21], isMissing: value => value >= 999 },
]

/**
 * An EnergyPlus weather file. Hours are named 1 to 24 by their end, in standard time.
 *
 * @see US Department of Energy, “EnergyPlus: Auxiliary Programs”, ch. “Weather Data”, EPW format.
 */
export function readEpw(origin: string, text: string): MeasuredWeather {
  const rows = parseRows(text)
  const [title = []] = rows
  if (title[0] !== 'LOCATION') {
    refuse(origin, [
      {
        where: `${origin}, line 1`,
        what: `It begins with “${title[0] ?? ''}”.`,
        hint: 'It must be LOCATION.',
      },
    ])
  }
  const [latitudeDeg, longitudeDeg, ahead, heightM] = title.slice(6, 10).map(Number)
  const hours = rows.slice(HEADER_LINES)
  const isTypical = new Set(hours.map(row => row[0])).size > 1
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
    COLUMNS,
    ([year, month, day, hour]) =>
      startOfHour(
        isTypical ? TYPICAL_YEAR : Number(year),
        Number(month),
        Number(day),
        Number(hour) - 1,
        ahead,
      ),
    k => `${origin}, line ${k + HEADER_LINES + 1}`,
    isTypical ? [`A typical year joined of several; its hours are told in ${TYPICAL_YEAR}.`] : [],
  )
}
