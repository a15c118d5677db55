import { DAY_MS } from './panel.ts'

/** Number of the holiday of a day since 1970, 0 for a day like others. */
export type HolidayOf = (day: number) => number

/** A holiday by month (1 … 12) and either its day or its place among a month's weekdays (−1 is the last). */
type Rule =
  | { month: number; day: number; moved?: boolean; after?: number }
  | { month: number; weekday: number; nth: number; after?: number }

/**
 * Holidays of a country, or those on a list. Each has its own number, so that a model may tell them apart.
 *
 * @see United States Code, title 5, § 6103 (with the eves of Christmas and New Year and the day after Thanksgiving).
 * @see Law of the Republic of Kazakhstan No. 267-II “On holidays”, 2001, as of 2022. Qurban Ait follows the moon
 *      and is left out.
 */
export function holidaysOf(which: 'none' | 'us' | 'kz' | readonly string[]): HolidayOf {
  if (which === 'none') return () => 0
  if (typeof which !== 'string') {
    const days = new Set(which.map(date => Math.round(Date.parse(date) / DAY_MS)))
    return day => (days.has(day) ? 1 : 0)
  }
  const rules = RULES[which]
  return day => 1 + rules.findIndex(rule => falls(rule, day))
}

const RULES: Record<'us' | 'kz', readonly Rule[]> = {
  us: [
    { month: 1, day: 1, moved: true },
    { month: 1, weekday: 1, nth: 3 },
    { month: 2, weekday: 1, nth: 3 },
    { month: 5, weekday: 1, nth: -1 },
    { month: 7, day: 4, moved: true },
    { month: 9, weekday: 1, nth: 1 },
    { month: 10, weekday: 1, nth: 2 },
    { month: 11, day: 11, moved: true },
    { month: 11, weekday: 4, nth: 4 },
    { month: 11, weekday: 4, nth: 4, after: 1 },
    { month: 12, day: 24 },
    { month: 12, day: 25, moved: true },
    { month: 12, day: 31 },
  ],
  kz: [
    { month: 1, day: 1 },
    { month: 1, day: 2 },
    { month: 1, day: 7 },
    { month: 3, day: 8 },
    { month: 3, day: 21 },
    { month: 3, day: 22 },
    { month: 3, day: 23 },
    { month: 5, day: 1 },
    { month: 5, day: 7 },
    { month: 5, day: 9 },
    { month: 7, day: 6 },
    { month: 8, day: 30 },
    { month: 10, day: 25 },
    { month: 12, day: 16 },
  ],
}

/** Whether a rule names a day; one on a weekend may move to the Friday before or the Monday after. */
function falls(rule: Rule, day: number): boolean {
  const date = new Date((day - (rule.after ?? 0)) * DAY_MS)
  const month = date.getUTCMonth() + 1
  if (month !== rule.month) return false
  if ('nth' in rule) return date.getUTCDay() === rule.weekday && isNth(date, rule.nth)
  if (date.getUTCDate() === rule.day) return true
  if (!rule.moved) return false
  const weekday = date.getUTCDay()
  return (
    (weekday === 1 && date.getUTCDate() === rule.day + 1) ||
    (weekday === 5 && date.getUTCDate() === rule.day - 1)
  )
}

function isNth(date: Date, nth: number): boolean {
  const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  return nth < 0 ? date.getUTCDate() > days - 7 : Math.floor((date.getUTCDate() - 1) / 7) === nth - 1
}
