import { hourOfYear } from '../../../weather/scores.ts'
import { siteIndex } from '../../../weather/weather.ts'
import { panelPowerPu } from '../../../weather/zonePanels.ts'
import { FIRST_LEAD, FORECAST_HOURS, YEAR_DAYS } from './clock.ts'
import { FORESEEN_BEFORE, type SimulatedYear } from './simulateYear.ts'
import type { Target } from './targets.ts'

/** Edges of clouds throw light down, and cold modules give more: power is below the clear sky's by this factor. */
const MOST_OF_CLEAR = 1.2

/** Power of a zone's modules under a clear sky, for each hour of each day's forecast; temperature is that foreseen. [pu] */
export function clearPowerPu({ country, foreseen }: SimulatedYear, zone: string): Float32Array {
  const { panels } = country.climate.zones.find(({ name }) => name === zone)!
  const powers = new Float32Array(YEAR_DAYS * FORECAST_HOURS)
  for (let day = 0; day < YEAR_DAYS; day++) {
    const { weather } = foreseen[day + FORESEEN_BEFORE]!
    const airDegC = weather.temperatureDegC[siteIndex(weather, zone)]!
    for (let hour = 0; hour < FORECAST_HOURS; hour++) {
      const at = hourOfYear(weather.firstHour + FIRST_LEAD + hour)
      powers[day * FORECAST_HOURS + hour] = panelPowerPu(panels, at, 1, airDegC[FIRST_LEAD + hour]!)
    }
  }
  return powers
}

/**
 * The most that a target can be in each hour of each day's forecast: rated power, what a bright sky gives, or anything.
 *
 * @param clearPu  of the zone, for sunlight
 */
export function mostOf({ kind }: Target, clearPu: Float32Array | undefined): (place: number) => number {
  if (kind === 'wind') return () => 1
  if (kind === 'solar') return place => Math.min(1, MOST_OF_CLEAR * clearPu![place]!)
  return () => Number.POSITIVE_INFINITY
}
