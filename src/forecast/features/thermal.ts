import { dayOf, firstHourOf, type Panel, type Zoned } from '../panel.ts'
import type { Feature } from './feature.ts'
import type { Sight } from './weather.ts'
import { dayMean, meanOver, shifted } from './windows.ts'

/**
 * Temperature as demand feels it: buildings remember hours and days, and what counts is also how much warmer it is than
 * on the days whose demand is the yardstick.
 */
export function thermalFeatures(
  panel: Panel,
  temperature: Zoned,
  { reach, firstHourOfDay }: Sight,
): Feature[] {
  const feature = (name: string, of: (values: Float32Array) => Float32Array): Feature => ({
    name: `temperature ${name}`,
    zones: temperature.map(of),
  })
  const less = (a: Float32Array, b: Float32Array) => a.map((value, t) => value - b[t]!)
  const ofDay = (values: Float32Array, back = 0) =>
    shifted(dayMean(values, firstHourOfDay), -24 * back, reach)
  const week = (values: Float32Array) => {
    const means = meanOver(values, 0, 7 * 24 - 1, () => values.length - 1)
    return values.map((_, t) => means[firstHourOf(panel, dayOf(panel, t) - 8)] ?? Number.NaN)
  }
  return [
    ...[-2, -3, -4, -6, -9, -12, -24, -48, -72, 2, 3].map(by =>
      feature(`${by > 0 ? '+' : ''}${by}`, values => shifted(values, by, reach)),
    ),
    ...[3, 6, 12, 24, 48, 72, 168].map(hours =>
      feature(`mean of ${hours} hours`, values => meanOver(values, 1 - hours, 0, reach)),
    ),
    feature('highest of the day', values => ofDayBy(values, firstHourOfDay, Math.max)),
    feature('lowest of the day', values => ofDayBy(values, firstHourOfDay, Math.min)),
    feature('of the day before', values => ofDay(values, 1)),
    feature('of two days before', values => ofDay(values, 2)),
    feature('of the last seven full days', week),
    feature('above those seven days', values => less(values, week(values))),
    feature('of the day above those seven days', values => less(ofDay(values), week(values))),
    ...[2, 7].flatMap(days => [
      feature(`above ${days} days before`, values => less(values, shifted(values, -24 * days, reach))),
      feature(`of the day above ${days} days before`, values => less(ofDay(values), ofDay(values, days))),
    ]),
  ]
}

function ofDayBy(
  values: Float32Array,
  firstHour: (hour: number) => number,
  best: (...all: number[]) => number,
): Float32Array {
  return values.map((_, t) => {
    const from = firstHour(t)
    return best(
      ...values.slice(Math.max(0, from), Math.max(0, from + 24)).filter(value => !Number.isNaN(value)),
    )
  })
}
