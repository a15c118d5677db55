import { correctDaily, type DayOfHours } from '../../../forecast/conformal.ts'
import { meanOf, type Quantiles } from '../../../forecast/levels.ts'
import { forward } from '../../../forecast/network/forward.ts'
import { FORECAST_HOURS, YEAR_DAYS } from './clock.ts'
import { comingOf, monthOf } from './knownPast.ts'
import { LEVELS } from './levels.ts'
import type { KindModel } from './models.ts'
import { physicsOf, sightOfKind } from './sight/sightOfKind.ts'
import type { SimulatedYear } from './simulateYear.ts'
import type { Target } from './targets.ts'

/**
 * A forecast ends at noon of the day after its day, so the third day back is the last of which all hours had been measured when
 * the forecast of a day is issued.
 */
const DELAY_DAYS = 3
/** How fast the correction of the intervals learns, for each day. */
const CORRECTION_RATE = 0.01

/** Quantiles of each zone of a model, before correction: a number for each hour of each day's forecast, as share of the scale. */
export function predictKind(
  { kind, networks }: Pick<KindModel, 'kind' | 'networks'>,
  targets: readonly Target[],
  year: SimulatedYear,
): Quantiles[] {
  const sight = sightOfKind(year, kind)
  const { yardstick, says } = physicsOf(year, kind, sight)
  const { zone, day, hour } = sight.rows
  const found = meanOf(
    networks.map(network => ({ levels: LEVELS, columns: forward(network, sight.columns, yardstick.length) })),
  )
  const zones = targets.map(() => LEVELS.map(() => new Float32Array(YEAR_DAYS * FORECAST_HOURS)))
  for (let i = 0; i < yardstick.length; i++) {
    const own = zones[zone[i]!]!
    const share = yardstick[i]! / targets[zone[i]!]!.scale
    const place = day[i]! * FORECAST_HOURS + hour[i]!
    for (let k = 0; k < own.length; k++) own[k]![place] = share * (says[i]! + found.columns[k]![i]!)
  }
  return zones.map(columns => ({ levels: LEVELS, columns }))
}

/**
 * Moves the quantiles of a year by what its days up to the last measured teach.
 *
 * @param correction  where it begins; left at where it ends
 */
export const correctYear = (
  quantiles: Quantiles,
  target: Target,
  year: SimulatedYear,
  correction: Float64Array,
): Quantiles => correctDaily(quantiles, comingOf(year, target), DAYS, DELAY_DAYS, CORRECTION_RATE, correction)

const DAYS: readonly DayOfHours[] = Array.from({ length: YEAR_DAYS }, (_, day) => {
  const hours = Array.from({ length: FORECAST_HOURS }, (_, hour) => hour)
  return {
    places: hours.map(hour => day * FORECAST_HOURS + hour),
    hoursOfDay: hours.map(hour => hour % 24),
    month: monthOf(day),
  }
})
