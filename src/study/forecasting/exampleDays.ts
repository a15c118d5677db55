import type { DayAheadForecasts } from './dayAhead.ts'
import type { SimulatedYear } from './kazakhstan/simulateYear.ts'

/** A day as it was forecast on the day before, and as it came. Factors in pu, demand in MW. */
export interface ExampleDay {
  came: number[]
  /** A row of 24 hours for each level of `ExampleDays.levels`. */
  quantiles: number[][]
}

/** Days to look at, and how often the forecasts of the whole year kept what they promised. */
export interface ExampleDays {
  /** Name of the simulated year, which no model has seen. */
  seed: number
  /** Levels of the fans. */
  levels: number[]
  /** All levels that are forecast. */
  allLevels: number[]
  targets: Record<
    string,
    {
      unit: 'pu' | 'MW'
      /** Share of hours that came below each of all levels; hours that are sure to be nothing do not count. [pu] */
      below: number[]
      /** By name of the day. */
      days: Record<string, ExampleDay>
    }
  >
}

/** Days in the middle of the seasons, counted from 1 January. */
const DAYS = { winter: 14, spring: 104, summer: 195, autumn: 287 } as const
const FAN = [0.05, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95]
/** What is surely nothing: the sun at night. */
const NOTHING = 1e-6

/** Fixed days of a year, and for each target the day that it foresaw worst, so that nobody is shown only what went well. */
export function exampleDays(year: SimulatedYear, forecasts: DayAheadForecasts): ExampleDays {
  const { levels } = forecasts
  const targets = [...forecasts.targets].map(([name, quantiles]) => {
    const came = year.actual.get(name)!
    const at = (day: number, hour: number, level: number) =>
      quantiles[(day * forecasts.hours + hour) * levels.length + level]!
    const days = {
      ...DAYS,
      worst: worstDay(forecasts.days, came, (day, hour) => at(day, hour, levels.indexOf(0.5))),
    }
    const isFactor = /^(wind|solar) /.test(name)
    const rounded = (value: number) => Number(value.toFixed(isFactor ? 4 : 0))
    const example = (day: number): ExampleDay => ({
      came: hoursOf(hour => rounded(came[24 * day + hour]!)),
      quantiles: FAN.map(level => hoursOf(hour => rounded(at(day, hour, levels.indexOf(level))))),
    })
    return [
      name,
      {
        unit: isFactor ? ('pu' as const) : ('MW' as const),
        below: belowLevels(came, levels, forecasts.days, at),
        days: Object.fromEntries(Object.entries(days).map(([key, day]) => [key, example(day)])),
      },
    ] as const
  })
  return { seed: year.seed, levels: FAN, allLevels: [...levels], targets: Object.fromEntries(targets) }
}

const hoursOf = (of: (hour: number) => number): number[] => Array.from({ length: 24 }, (_, hour) => of(hour))

/** The day whose median was furthest from what came, hour by hour. */
function worstDay(days: number, came: Float64Array, median: (day: number, hour: number) => number): number {
  const missed = Array.from({ length: days }, (_, day) =>
    hoursOf(hour => Math.abs(median(day, hour) - came[24 * day + hour]!)).reduce(
      (sum, each) => sum + each,
      0,
    ),
  )
  return missed.indexOf(Math.max(...missed))
}

function belowLevels(
  came: Float64Array,
  levels: readonly number[],
  days: number,
  at: (day: number, hour: number, level: number) => number,
): number[] {
  const counts = levels.map(() => 0)
  let hours = 0
  for (let day = 0; day < days; day++) {
    for (let hour = 0; hour < 24; hour++) {
      if (at(day, hour, levels.length - 1) < NOTHING) continue
      hours++
      levels.forEach((_, k) => {
        if (came[24 * day + hour]! <= at(day, hour, k)) counts[k]!++
      })
    }
  }
  return counts.map(count => Number((count / hours).toFixed(4)))
}
