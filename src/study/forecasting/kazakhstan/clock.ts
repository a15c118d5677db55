/** Hours that Kazakhstan's clock is ahead of UTC, everywhere since March 2024. */
export const CLOCK_AHEAD_HOURS = 5
/** A day's forecast is issued at 10:00 in Astana on the day before, so its first hour is 14 hours ahead. */
export const FIRST_LEAD = 14
/** Hours that a forecast covers, from midnight on: the day and the morning after it. */
export const FORECAST_HOURS = 36
/** Days of a simulated year. */
export const YEAR_DAYS = 365
/** Hours of a simulated year and of the morning after it. */
export const YEAR_HOURS = 24 * (YEAR_DAYS - 1) + FORECAST_HOURS
/** Days before the year that are simulated as well, for whoever looks back. */
export const DAYS_BEFORE = 28

/** Weeks that come nearest to a year: an hour so much earlier falls on the same weekday of the same season. */
const WHOLE_WEEKS = 364 * 24
const PACKAGE_HOURS = 8760

/**
 * The hour of the package's year (UTC) whose usual demand is that of an hour of a simulated year, which has the same
 * weekdays: outside of the package's year the hour of the same weekday and season.
 *
 * @param hour  from midnight in Astana of 1 January on; may be negative
 */
export function usualHour(hour: number): number {
  const utc = hour - CLOCK_AHEAD_HOURS
  if (utc < 0) return utc + WHOLE_WEEKS
  return utc >= PACKAGE_HOURS ? utc - WHOLE_WEEKS : utc
}
