import { dayOf, firstHourOf, type Panel, type Zoned } from '../panel.ts'
import type { Feature } from './feature.ts'
import { meanOver, shifted } from './windows.ts'

/** Days back whose same hour is looked at: the last full day when the forecast is issued is two days back. */
const DAYS_BACK = [2, 3, 4, 5, 6, 7, 8, 14, 21, 28, 364]
/** Days back of the last seven full days. */
const LAST_WEEK = [2, 3, 4, 5, 6, 7, 8]
const WHOLE: (hour: number) => number = () => Number.POSITIVE_INFINITY

/**
 * What had been measured by the end of the last full day before the forecast is issued: the day before the day of
 * issue. Numbers are shares of `level`.
 */
export function measuredFeatures(panel: Panel, level: Zoned): Feature[] {
  const share = (name: string, of: (values: Float32Array, zone: number) => Float32Array): Feature => ({
    name,
    zones: panel.target.map((values, z) => of(values, z).map((value, t) => value / level[z]![t]!)),
  })
  const back = (values: Float32Array, days: number) => shifted(values, -24 * days, WHOLE)
  return [
    ...DAYS_BACK.map(days => share(`measured ${days} days before`, values => back(values, days))),
    share('measured same weekday, mean of 4', values =>
      meanAcross([7, 14, 21, 28].map(d => back(values, d))),
    ),
    share('measured last full day', values => dayBack(panel, values, 2)),
    share('measured same weekday', values => dayBack(panel, values, 7)),
    share('measured last three hours', values => endOfDayBack(panel, values, 2)),
    { name: 'level', zones: level },
  ]
}

/** Mean of the same hour on the last seven full days when the forecast is issued, in the target's unit. */
export const recentLevel = (panel: Panel): Zoned =>
  panel.target.map(values => meanAcross(LAST_WEEK.map(days => shifted(values, -24 * days, WHOLE))))

function dayBack(panel: Panel, values: Float32Array, days: number): Float32Array {
  const means = meanOver(values, 0, 23, WHOLE)
  return values.map((_, t) => means[firstHourOf(panel, dayOf(panel, t) - days)] ?? Number.NaN)
}

function endOfDayBack(panel: Panel, values: Float32Array, days: number): Float32Array {
  const means = meanOver(values, -2, 0, WHOLE)
  return values.map((_, t) => means[firstHourOf(panel, dayOf(panel, t) - days) + 23] ?? Number.NaN)
}

function meanAcross(columns: readonly Float32Array[]): Float32Array {
  return columns[0]!.map((_, t) => {
    const known = columns.map(values => values[t]!).filter(value => !Number.isNaN(value))
    return known.reduce((sum, value) => sum + value, 0) / known.length
  })
}
