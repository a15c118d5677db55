import { PlannerError, type Problem } from '../errors.ts'
import { placeOf } from './columns.ts'
import { describeDoubles, describeGaps } from './irregular.ts'
import { HOUR_MS, type Panel } from './panel.ts'
import type { ForecastSettings } from './settings.ts'
import { readStamp, type Stamp, writeStamp } from './stamps.ts'

/** A table of text as it stands in a file. */
export interface Cells {
  /** Path as shown to people. */
  file: string
  header: readonly string[]
  rows: readonly (readonly string[])[]
}

/** A series in order, and what had to be said about it. */
export interface Gathered {
  panel: Panel
  /** Whether stamps name the end of their hour. */
  ending: boolean
  /** Whether stamps say that they are UTC. */
  utc: boolean
  notes: string[]
}

interface Reading {
  stamp: Stamp
  zone: number
  row: readonly string[]
}

const MOST_TOLD = 20

/**
 * Puts the rows of a table in order: one place for each hour and zone. Hours that are missing stay empty (NaN) and are
 * neither learnt from nor scored; hours that stand twice, as when clocks go back, become their mean. Both are told.
 *
 * @param target  column to forecast; it may be absent when there is only weather ahead
 * @throws PlannerError INPUT_INVALID  with every unreadable stamp and number, up to twenty
 */
export function gather(cells: Cells, target: string, settings: ForecastSettings): Gathered {
  const problems: Problem[] = []
  const [time, zone, wanted] = [settings.time.column, settings.zone, target].map(column =>
    placeOf(cells.header, column),
  ) as [number, number, number]
  for (const [column, place] of [
    [settings.time.column, time],
    [target, wanted],
  ] as const) {
    if (place < 0)
      problems.push({
        where: `${cells.file}, header`,
        what: `There is no column “${column}”.`,
        hint: `Columns are ${cells.header.join(', ')}.`,
      })
  }
  refuse(cells.file, problems)
  const zones = zonesOf(cells, zone)
  const readings = readingsOf(cells, time, zone, zones, problems)
  refuse(cells.file, problems)
  const ending = settings.time.stamp ? settings.time.stamp === 'ending' : looksEnding(readings)
  const names = cells.header.filter(
    (name, place) => ![time, zone, wanted].includes(place) && !['', ...settings.ignore].includes(name),
  )
  const gathered = fill(cells, readings, zones, [cells.header[wanted]!, ...names], ending, problems)
  refuse(cells.file, problems)
  return gathered
}

function refuse(file: string, problems: readonly Problem[]): void {
  if (problems.length > 0)
    throw new PlannerError('INPUT_INVALID', `${file} cannot be used`, problems.slice(0, MOST_TOLD))
}

function zonesOf({ rows }: Cells, column: number): string[] {
  if (column < 0) return ['all']
  const names = [...new Set(rows.map(row => row[column] ?? ''))]
  return names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

function readingsOf(
  { file, rows }: Cells,
  time: number,
  zone: number,
  zones: readonly string[],
  problems: Problem[],
): Reading[] {
  const numberOf = new Map(zones.map((name, z) => [name, z]))
  return rows.flatMap((row, index) => {
    const stamp = readStamp(row[time] ?? '')
    if (stamp) return [{ stamp, zone: zone < 0 ? 0 : numberOf.get(row[zone] ?? '')!, row }]
    problems.push({
      where: `${file}, row ${index + 2}`,
      what: `“${row[time] ?? ''}” is not the stamp of a whole hour.`,
      hint: 'Write 2012-04-01T01:00:00Z or 2012-04-01 01:00.',
    })
    return []
  })
}

/** Series whose stamps name the end of hours begin at 01:00 or end at 00:00. */
function looksEnding(readings: readonly Reading[]): boolean {
  const hourOf = (reading: Reading | undefined) => Math.floor((reading?.stamp.timeMs ?? 0) / HOUR_MS) % 24
  return hourOf(readings[0]) === 1 || hourOf(readings.at(-1)) === 0
}

function fill(
  { file, header }: Cells,
  readings: readonly Reading[],
  zones: readonly string[],
  columns: readonly string[],
  ending: boolean,
  problems: Problem[],
): Gathered {
  const places = columns.map(column => header.indexOf(column))
  const [first, last] = readings.reduce(
    ([low, high], { stamp }) => [Math.min(low, stamp.timeMs), Math.max(high, stamp.timeMs)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  const hours = Math.round((last - first) / HOUR_MS) + 1
  const values = columns.map(() => zones.map(() => new Float32Array(hours).fill(Number.NaN)))
  const seen = zones.map(() => new Uint8Array(hours))
  for (const { stamp, zone, row } of readings) {
    const hour = Math.round((stamp.timeMs - first) / HOUR_MS)
    const times = ++seen[zone]![hour]!
    places.forEach((place, c) => {
      const text = (row[place] ?? '').trim()
      const value = text === '' ? Number.NaN : Number(text)
      if (text !== '' && !Number.isFinite(value) && !/^(na|nan|null|n\/a)$/i.test(text))
        problems.push({
          where: `${file}, ${writeStamp(stamp)}, ${columns[c]}`,
          what: `“${text}” is not a number.`,
          hint: 'Columns that are not weather belong under “ignore” in the settings.',
        })
      const column = values[c]![zone]!
      column[hour] = times === 1 ? value : column[hour]! + (value - column[hour]!) / times
    })
  }
  const utc = readings[0]?.stamp.utc ?? false
  const name = (hour: number) => writeStamp({ timeMs: first + hour * HOUR_MS, utc })
  return {
    panel: {
      startMs: first - (ending ? HOUR_MS : 0),
      hours,
      zones,
      target: values[0]!,
      weather: new Map(columns.slice(1).map((column, c) => [column, values[c + 1]!])),
    },
    ending,
    utc,
    notes: zones.flatMap((zone, z) => [
      ...describeDoubles(zone, seen[z]!, name),
      ...describeGaps(zone, seen[z]!, name),
    ]),
  }
}
