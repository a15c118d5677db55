import { leastSquares } from './linear.ts'

const HOURS = 8760
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Warmest of the day, by the sun's time. [h] */
const WARMEST_HOUR = 15

/** The first day of each month, 0 is 1 January; the thirteenth is the year's end. */
export const MONTH_STARTS: readonly number[] = Array.from({ length: 13 }, (_, month) =>
  DAYS_OF_MONTHS.slice(0, month).reduce((sum, days) => sum + days, 0),
)

/**
 * Mean temperature of each hour of the year, without the daily cycle: a smooth curve of three harmonics whose monthly means
 * are the normals, as nearly as so few terms can.
 *
 * @param normalsDegC  of January to December
 */
export function smoothNormals(normalsDegC: readonly number[]): Float64Array {
  const rows = DAYS_OF_MONTHS.map((days, month) => {
    const all = Array.from({ length: days }, (_, day) => harmonics(MONTH_STARTS[month]! + day + 0.5))
    return all[0]!.map((_, i) => all.reduce((sum, row) => sum + row[i]!, 0) / days)
  })
  const weights = leastSquares(rows, normalsDegC)
  return Float64Array.from({ length: HOURS }, (_, t) =>
    harmonics(t / 24).reduce((sum, each, i) => sum + each * weights[i]!, 0),
  )
}

function harmonics(day: number): number[] {
  const angle = (2 * Math.PI * day) / 365
  return [1, 1, 2, 2, 3, 3]
    .map((order, i) => (i % 2 === 0 ? Math.cos(order * angle) : Math.sin(order * angle)))
    .concat(1)
}

/** Winter is 1 in mid-January, summer 0 in mid-July. */
export const winterness = (hourOfYear: number): number =>
  (1 + Math.cos((2 * Math.PI * (hourOfYear / 24 - 15)) / 365)) / 2

/**
 * The daily cycle of temperature about its mean, between −1 and 1: warmest three hours after the sun's noon, a slow fall
 * through the night, a quick rise in the morning.
 *
 * @param longitudeDeg  for the sun's time
 */
export function dailyShape(hourOfYear: number, longitudeDeg: number): number {
  const hour = (hourOfYear + 0.5 + longitudeDeg / 15) % 24
  const angle = (2 * Math.PI * (hour - WARMEST_HOUR)) / 24
  return 0.9 * Math.cos(angle) + 0.1 * Math.cos(2 * angle)
}
