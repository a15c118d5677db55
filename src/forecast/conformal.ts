import { columnAt, type Quantiles } from './levels.ts'

/** Parts of the day that are corrected by themselves. */
const PARTS_OF_DAY = 4

const SEASONS = 4
/** How fast the share of the season learns beside the share of all seasons. */
const SEASONAL = 0.4

/**
 * How far each level is moved, in widths of the 80 % interval: first in all seasons, then in each season beyond that, part
 * of the day after part, level after level. So a winter begins with what the winter before taught.
 */
export type Correction = Float64Array

/** No correction yet. */
export const noCorrection = (levels: number): Correction =>
  new Float64Array((1 + SEASONS) * PARTS_OF_DAY * levels)

/** Hours of one day, on which the correction learns. */
export interface DayOfHours {
  /** Places in the forecast's columns, and the hour of the day of each. */
  places: readonly number[]
  hoursOfDay: readonly number[]
  /** Month of the day, 0 … 11. */
  month: number
}

/**
 * Adaptive conformal correction: each level is moved by a share θ of the interval's width, and every day θ learns from
 * how often the moved quantile was not exceeded:
 *
 *   q′_τ = q_τ + θ_τ · (q_0.9 − q_0.1),   θ_τ ← θ_τ + η · (τ − share of hours with y ≤ q′_τ)
 *
 * In the long run the share meets τ whatever the series does. θ has a part of the season, which learns more slowly. A day is learnt from only when it has been measured in
 * full before the forecast of a later day is issued.
 *
 * @param days         days in order
 * @param delayDays    days from a day that is learnt from to the first that may use it
 * @param rate         η
 * @param correction   where θ begins; left at where it ends
 * @see A. Angelopoulos, E. Candès and R. Tibshirani, “Conformal PID control for time series prediction”, NeurIPS, 2023.
 */
export function correctDaily(
  forecast: Quantiles,
  came: Float32Array,
  days: readonly DayOfHours[],
  delayDays: number,
  rate: number,
  correction: Correction = noCorrection(forecast.levels.length),
): Quantiles {
  const columns = forecast.columns.map(column => column.slice())
  const width = widthOf(forecast)
  days.forEach((day, d) => {
    move(forecast, columns, width, day, correction)
    const measured = days[d - delayDays + 1]
    if (measured) learn(forecast.levels, columns, width, came, measured, rate, correction)
  })
  return { levels: forecast.levels, columns }
}

/** Moves quantiles by a correction that no longer learns. */
export function corrected(
  forecast: Quantiles,
  days: readonly DayOfHours[],
  correction: Correction,
): Quantiles {
  const columns = forecast.columns.map(column => column.slice())
  const width = widthOf(forecast)
  for (const day of days) move(forecast, columns, width, day, correction)
  return { levels: forecast.levels, columns }
}

function widthOf(forecast: Quantiles): Float32Array {
  const low = columnAt(forecast, 0.1)
  return columnAt(forecast, 0.9).map((high, i) => high - low[i]!)
}

function move(
  { levels, columns: from }: Quantiles,
  to: readonly Float32Array[],
  width: Float32Array,
  { places, hoursOfDay, month }: DayOfHours,
  correction: Correction,
): void {
  const own = new Float32Array(levels.length)
  places.forEach((place, i) => {
    const always = partOf(hoursOfDay[i]!) * levels.length
    const season = always + seasonOf(month) * PARTS_OF_DAY * levels.length
    for (let k = 0; k < levels.length; k++) {
      const theta = correction[always + k]! + correction[season + k]!
      own[k] = from[k]![place]! + theta * width[place]!
    }
    own.sort()
    for (let k = 0; k < levels.length; k++) to[k]![place] = own[k]!
  })
}

function learn(
  levels: readonly number[],
  columns: readonly Float32Array[],
  width: Float32Array,
  came: Float32Array,
  { places, hoursOfDay, month }: DayOfHours,
  rate: number,
  correction: Correction,
): void {
  for (let part = 0; part < PARTS_OF_DAY; part++) {
    const known = places.filter(
      (place, i) => partOf(hoursOfDay[i]!) === part && width[place]! > 0 && !Number.isNaN(came[place]!),
    )
    if (known.length === 0) continue
    levels.forEach((level, k) => {
      const below = known.filter(place => came[place]! <= columns[k]![place]!).length / known.length
      const always = part * levels.length + k
      correction[always]! += rate * (level - below)
      correction[always + seasonOf(month) * PARTS_OF_DAY * levels.length]! +=
        SEASONAL * rate * (level - below)
    })
  }
}

const partOf = (hourOfDay: number): number => Math.floor((hourOfDay * PARTS_OF_DAY) / 24)

/** December to February is 1. */
const seasonOf = (month: number): number => 1 + Math.floor(((month + 1) % 12) / 3)
