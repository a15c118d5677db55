import { crossed, SEASONS, seasonOf, yearly } from './cycle.ts'

/** Hours at which the sun stands below so much of the day's height, and the rest below the next, are distributed alike. */
const HEIGHTS = [0.35, 0.75]

/**
 * What clearness depends on at an hour: the season, how high the sun stands for the day, whether it rises or sinks.
 *
 * @param clearWm2  light of the clear sky by hour of the year
 */
export function sunDay(clearWm2: Float64Array): {
  termsOf: (hourOfYear: number) => number[]
  kindOf: (hourOfYear: number) => number
} {
  const noons = Array.from({ length: clearWm2.length / 24 + 1 }, (_, day) => noonOf(clearWm2, day))
  const heightOf = (hour: number) => clearWm2[hour]! / noons[dayOf(hour)]!.clear
  return {
    termsOf(hour) {
      const height = heightOf(hour)
      return crossed(yearly(hour), [1, height, Math.sign(hour - noons[dayOf(hour)]!.hour) * (1 - height)])
    },
    kindOf(hour) {
      const height = heightOf(hour)
      return seasonOf(hour) + SEASONS * HEIGHTS.filter(each => height > each).length
    },
  }
}

/** Days about the sun's noon, which lies between 4 and 10 UTC: a day goes from −6 to 17. */
const dayOf = (hour: number): number => Math.floor((hour + 6) / 24)

function noonOf(clearWm2: Float64Array, day: number): { hour: number; clear: number } {
  let noon = { hour: 0, clear: 0 }
  for (let hour = day * 24 - 6; hour < day * 24 + 18; hour++) {
    const clear = clearWm2[(hour + clearWm2.length) % clearWm2.length]!
    if (clear > noon.clear) noon = { hour, clear }
  }
  return noon
}
