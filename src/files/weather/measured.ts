import { PlannerError, type Problem } from '../../errors.ts'

/** What files of weather may hold. */
export const QUANTITIES = [
  'temperatureDegC',
  'globalWm2',
  'beamWm2',
  'diffuseWm2',
  'windMps',
  'pressurePa',
  'powerPu',
] as const
/** One of them. */
export type Quantity = (typeof QUANTITIES)[number]

/** Hourly weather of one place as somebody else measured or computed it. */
export interface MeasuredWeather {
  /** The file or service, for people. */
  origin: string
  latitudeDeg: number
  longitudeDeg: number
  /** `NaN` where it is not told. */
  heightM: number
  /** Height above ground at which the wind is given; `NaN` without wind. [m] */
  windHeightM: number
  /** Beginning of each hour, UTC, in milliseconds since 1970. */
  startMs: Float64Array
  /** `NaN` where a value is missing. */
  series: ReadonlyMap<Quantity, Float64Array>
  /** What a reader should know: gaps, missing values, joined years. */
  notes: readonly string[]
}

const HOUR_MS = 3_600_000
const MOST_LISTED = 20

/** Where a column of numbers comes from: text of each hour, how it is turned into our unit, what stands for nothing. */
export interface ColumnOf<Hour> {
  quantity: Quantity
  cell: (hour: Hour) => string | number | null | undefined
  scale?: number
  shift?: number
  isMissing?: (value: number) => boolean
}

/** Everything but hours and series. */
export type Heading = Omit<MeasuredWeather, 'startMs' | 'series' | 'notes'>

/**
 * Hours and their columns as weather. Missing values become `NaN` and a note, hours that are no hours become a refusal.
 *
 * @param startOf   beginning of an hour, UTC [ms], `NaN` where its text is none
 * @param whereOf   address of an hour for people
 * @throws PlannerError INPUT_INVALID  with at most twenty addresses
 */
export function measured<Hour>(
  heading: Heading,
  hours: readonly Hour[],
  columns: readonly ColumnOf<Hour>[],
  startOf: (hour: Hour) => number,
  whereOf: (index: number) => string,
  notes: readonly string[] = [],
): MeasuredWeather {
  const problems: Problem[] = []
  const startMs = Float64Array.from(hours, startOf)
  startMs.forEach((start, k) => {
    if (Number.isNaN(start)) problems.push({ where: whereOf(k), what: 'This is no date and hour.' })
  })
  const series = new Map<Quantity, Float64Array>()
  const missing: string[] = []
  for (const { quantity, cell, scale = 1, shift = 0, isMissing = () => false } of columns) {
    const values = Float64Array.from(hours, (hour, k) => {
      const raw = cell(hour)
      if (raw === null || raw === undefined || raw === '' || Number.isNaN(raw)) return Number.NaN
      const value = Number(raw)
      if (!Number.isFinite(value)) {
        problems.push({ where: `${whereOf(k)}, ${quantity}`, what: `“${raw}” is not a number.` })
      }
      return isMissing(value) ? Number.NaN : value * scale + shift
    })
    const gone = values.filter(Number.isNaN).length
    if (gone === hours.length) continue
    if (gone > 0) missing.push(`${quantity}: ${gone} of ${hours.length} hours are missing.`)
    series.set(quantity, values)
  }
  if (hours.length === 0) problems.push({ where: heading.origin, what: 'There are no hours.' })
  else if (series.size === 0) {
    problems.push({ where: heading.origin, what: `There is none of ${QUANTITIES.join(', ')}.` })
  }
  refuse(heading.origin, problems)
  return { ...heading, startMs, series, notes: [...notes, ...missing, ...gapsOf(startMs)] }
}

/** Throws what is wrong, if anything is. */
export function refuse(origin: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return
  throw new PlannerError(
    'INPUT_INVALID',
    `${origin} cannot be read as weather`,
    problems.slice(0, MOST_LISTED),
  )
}

function gapsOf(startMs: Float64Array): string[] {
  let gaps = 0
  let doubles = 0
  for (let k = 1; k < startMs.length; k++) {
    const step = startMs[k]! - startMs[k - 1]!
    if (step > HOUR_MS) gaps++
    else if (step < HOUR_MS) doubles++
  }
  return [
    ...(gaps > 0 ? [`There are ${gaps} gaps between hours.`] : []),
    ...(doubles > 0 ? [`${doubles} hours do not follow the one before: doubled or out of order.`] : []),
  ]
}

/** Beginning of an hour from its numbers, in a zone some hours ahead of UTC. [ms] */
export const startOfHour = (
  year: number,
  month: number,
  day: number,
  hour: number,
  aheadOfUtcHours = 0,
): number => Date.UTC(year, month - 1, day, hour) - aheadOfUtcHours * HOUR_MS
