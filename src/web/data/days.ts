import type { Case } from './case.ts'
import { demandOf, hourlyOf } from './hourly.ts'

/** Kazakhstan's clock, all the year. [h ahead of UTC] */
const CLOCK = 5
const DAY = 24

/** First hour of a day by the clock of Kazakhstan, and the first one after it. */
export type Day = readonly [from: number, to: number]

/** The day that is hardest to get through: with the highest mean of demand less wind and sun. */
export function stressDay(one: Case): Day {
  const [demand, given] = [demandOf(one, ''), powerOf(one, ['wind', 'solar'])]
  return bestDay(
    one,
    demand.map((mw, h) => mw - given[h]!),
  )
}

/** The day on which wind gives most. */
export const stormDay = (one: Case): Day => bestDay(one, powerOf(one, ['wind']))

/** What some carriers give in the whole country. [MW by hour] */
export function powerOf(one: Case, carriers: readonly string[]): Float64Array {
  const { hours, snapshotAt } = hourlyOf(one)
  const sum = new Float64Array(hours)
  for (const { carrier, mw } of one.supply) {
    if (carriers.includes(carrier)) for (let h = 0; h < hours; h++) sum[h]! += mw[snapshotAt[h]!]!
  }
  return sum
}

/** The whole day with the largest sum; all hours where there is none. */
function bestDay(one: Case, values: Float64Array): Day {
  const { hours, start } = hourlyOf(one)
  const clock = new Date(start).getUTCHours() + CLOCK
  let best: { from: number; sum: number } | undefined
  for (let from = (DAY - (clock % DAY)) % DAY; from + DAY <= hours; from += DAY) {
    const sum = values.subarray(from, from + DAY).reduce((total, each) => total + each, 0)
    if (!best || sum > best.sum) best = { from, sum }
  }
  return best ? [best.from, best.from + DAY] : [0, hours]
}
