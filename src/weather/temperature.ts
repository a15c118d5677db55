import type { Assumptions, Climate } from './climate.ts'
import { hourOfYear } from './scores.ts'
import { dailyShape, winterness } from './usualTemperature.ts'

/** A value of January and one of July, blended over the year. */
const seasonal = (assumed: Assumptions, winter: string, summer: string) => {
  const [cold, warm] = [assumed(winter), assumed(summer)]
  return (share: number) => warm + share * (cold - warm)
}

/** Density and tail of a normal variable at −1: mean and square of what lies below it, E(−s−1)⁺ and E((−s−1)⁺)². */
const CALM_MEAN = 0.0833155
const CALM_SQUARE = 0.0753397
/** E s(−s−1)⁺ = −Φ(−1). */
const CALM_WITH_WIND = -0.1586553

/**
 * How far a place is from its normal, in standard deviations, mean 0 and variance 1:
 *
 *   z = clear · c + wind · w + own · o − bend · ((−w − 1)⁺ − mean)
 *
 * c and w are the slow scores of clearness and wind, o the place's own spell. The bend makes deep calm of winter deep
 * frost, so that cold and calm meet in the tail more often than correlation alone would have them.
 */
export function spellScore(
  assumed: Assumptions,
): (hour: number, sky: number, wind: number, own: number) => number {
  const bySky = seasonal(assumed, 'winter-clear-cold', 'summer-clear-warm')
  const byWind = seasonal(assumed, 'winter-wind-warm', 'summer-wind-warm')
  const bendOf = assumed('winter-calm-bend')
  return (hour, sky, wind, own) => {
    const winter = winterness(hourOfYear(hour))
    const [a, b, bend] = [bySky(winter), byWind(winter), bendOf * winter]
    const rest = Math.sqrt(Math.max(0, 1 - a ** 2 - b ** 2))
    const variance = 1 + bend ** 2 * (CALM_SQUARE - CALM_MEAN ** 2) - 2 * b * bend * CALM_WITH_WIND
    const calm = Math.max(0, -wind - 1) - CALM_MEAN
    return (a * sky + b * wind + rest * own - bend * calm) / Math.sqrt(variance)
  }
}

/** Standard deviation of the day's mean by zone, through the year. [K] */
export function spellSize(assumed: Assumptions, zone: string): (hour: number) => number {
  const size = seasonal(assumed, `spell-winter-${zone}`, `spell-summer-${zone}`)
  return hour => size(winterness(hourOfYear(hour)))
}

/** The daily cycle of temperature about its mean; a clear day's is wide, a dull one's narrow. [K] */
export function dailyCycle(climate: Climate): (hour: number, longitudeDeg: number, sky: number) => number {
  const half = seasonal(climate.assumed, 'daily-half-range-winter', 'daily-half-range-summer')
  const byClearness = climate.assumed('daily-range-by-clearness')
  return (hour, longitudeDeg, sky) => {
    const width = Math.max(0.3, 1 + byClearness * Math.max(-2, Math.min(1.5, sky)))
    return half(winterness(hourOfYear(hour))) * width * dailyShape(hourOfYear(hour), longitudeDeg)
  }
}
