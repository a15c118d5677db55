import { DAY_MS, dateOf, dayOf, hourOfDay, type Panel } from '../panel.ts'
import type { Feature } from './feature.ts'

/**
 * What the calendar knows of each hour: hour, weekday, day of the year, days since the beginning, and holidays of the
 * day, the days beside it and the days whose measurements stand in for it.
 *
 * @param holidayOf  number of the holiday of a day since 1970, 0 for none
 */
export function calendarFeatures(
  panel: Panel,
  holidayOf: (day: number) => number,
  weekly: boolean,
): Feature[] {
  const feature = (name: string, numberAt: (hour: number) => number): Feature => {
    const values = Float32Array.from({ length: panel.hours }, (_, hour) => numberAt(hour))
    return { name, zones: panel.zones.map(() => values) }
  }
  const holiday = (ahead: number) =>
    feature(`holiday${ahead > 0 ? '+' : ''}${ahead}`, hour => holidayOf(dayOf(panel, hour) + ahead))
  return [
    feature('hour', hour => hourOfDay(panel, hour)),
    feature('day of year', hour => dayOfYear(dateOf(panel, hour))),
    ...(weekly
      ? [
          feature('weekday', hour => dateOf(panel, hour).getUTCDay()),
          feature('day', hour => dayOf(panel, hour)),
          ...[0, -1, 1, -2, -7].map(holiday),
        ]
      : []),
  ]
}

function dayOfYear(date: Date): number {
  return (date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY_MS
}
