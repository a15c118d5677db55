import { FIRST_LEAD, FORECAST_HOURS, YEAR_DAYS } from '../clock.ts'
import { FORESEEN_BEFORE, type Foreseen, type SimulatedYear } from '../simulateYear.ts'

/** An hour of a day's forecast of a zone: zone after zone, day after day. */
export interface Rows {
  /** Places of the zones in the list of the kind. */
  zone: Uint8Array
  day: Uint16Array
  /** 0 … 35 from midnight of the day. */
  hour: Uint8Array
}

/** What a model looks at: a name and a column each, all with the same rows. */
export interface Sight {
  rows: Rows
  names: string[]
  columns: Float32Array[]
}

/** Name of the power that the foreseen weather promises for an hour. */
export const PROMISED = 'promised'

/** A sight of all hours of all days of some zones, or of those that are kept; it has the calendar and grows by `add`. */
export function sightOf(
  zones: number,
  keep: (zone: number, day: number, hour: number) => boolean = () => true,
): Sight {
  const rows = rowsOf(zones, keep)
  const sight: Sight = { rows, names: [], columns: [] }
  if (zones > 1) add(sight, 'zone', zone => zone)
  add(sight, 'hour', (_zone, _day, hour) => hour % 24)
  add(sight, 'day of year', (_zone, day, hour) => day + 1 + Math.floor(hour / 24))
  add(sight, 'lead', (_zone, _day, hour) => hour)
  return sight
}

function rowsOf(zones: number, keep: (zone: number, day: number, hour: number) => boolean): Rows {
  const most = zones * YEAR_DAYS * FORECAST_HOURS
  const rows = { zone: new Uint8Array(most), day: new Uint16Array(most), hour: new Uint8Array(most) }
  let count = 0
  for (let zone = 0; zone < zones; zone++) {
    for (let day = 0; day < YEAR_DAYS; day++) {
      for (let hour = 0; hour < FORECAST_HOURS; hour++) {
        if (!keep(zone, day, hour)) continue
        rows.zone[count] = zone
        rows.day[count] = day
        rows.hour[count++] = hour
      }
    }
  }
  return { zone: rows.zone.slice(0, count), day: rows.day.slice(0, count), hour: rows.hour.slice(0, count) }
}

/** Adds a column. */
export function add(
  { rows, names, columns }: Sight,
  name: string,
  valueAt: (zone: number, day: number, hour: number) => number,
): void {
  const column = new Float32Array(rows.zone.length)
  for (let i = 0; i < column.length; i++) {
    column[i] = valueAt(rows.zone[i]!, rows.day[i]!, rows.hour[i]!)
  }
  names.push(name)
  columns.push(column)
}

/** Adds a column whose number is the same in all hours of a day. */
export function addDaily(sight: Sight, name: string, valueAt: (zone: number, day: number) => number): void {
  const known = new Map<number, number>()
  add(sight, name, (zone, day) => {
    const place = zone * YEAR_DAYS + day
    const value = known.get(place) ?? valueAt(zone, day)
    known.set(place, value)
    return value
  })
}

/** A series that was foreseen for a day: by zone and day, from the hour of issue on. */
export type ForeseenSeries = readonly (readonly Float64Array[])[]

/** Takes a series of each zone out of all forecasts of weather, those of the days before the year left out. */
export const foreseenSeries = <T>(
  { foreseen }: SimulatedYear,
  zones: readonly T[],
  series: (seen: Foreseen, zone: T) => Float64Array,
): ForeseenSeries => zones.map(zone => foreseen.slice(FORESEEN_BEFORE).map(seen => series(seen, zone)))

/** The mean of a series over some hours about an hour, of those that were foreseen; NaN if none was. */
export function meanAbout(values: Float64Array, hour: number, before: number, after: number): number {
  const from = Math.max(0, FIRST_LEAD + hour - before)
  const to = Math.min(values.length - 1, FIRST_LEAD + hour + after)
  if (to < from) return Number.NaN
  let sum = 0
  for (let t = from; t <= to; t++) sum += values[t]!
  return sum / (to - from + 1)
}
