import { FIRST_LEAD, FORECAST_HOURS } from '../clock.ts'
import { cameOf, DAYS_TO_LAST_FULL } from '../knownPast.ts'
import type { SimulatedYear } from '../simulateYear.ts'
import { targetName, zonesOf } from '../targets.ts'
import { add, addDaily, foreseenSeries, PROMISED, type Sight, sightOf } from './rows.ts'

/**
 * What a forecast of sunlight looks at: power under a clear sky, power that the foreseen sky promises, its share of the
 * former here and in the other zones, in the hours beside and on the whole day; the share that came on the last full day. Nights
 * are left out.
 *
 * @param clearPu  power under a clear sky of each zone, for each hour of each day's forecast
 */
export function sunSight(year: SimulatedYear, clearPu: readonly Float32Array[]): Sight {
  const zones = zonesOf(year.country, 'solar')
  const promised = foreseenSeries(year, zones, (seen, zone) => seen.promised.solar.get(zone)!)
  const clear = (zone: number, day: number, hour: number) =>
    clearPu[zone]![day * FORECAST_HOURS + Math.min(FORECAST_HOURS - 1, Math.max(0, hour))]!
  const promise = (zone: number, day: number, hour: number) =>
    promised[zone]![day]![FIRST_LEAD + Math.min(FORECAST_HOURS - 1, Math.max(0, hour))]!
  const share = (zone: number, day: number, from: number, to: number) => {
    let [sum, most] = [0, 0]
    for (let hour = from; hour <= to; hour++) {
      sum += promise(zone, day, hour)
      most += clear(zone, day, hour)
    }
    return most > 0 ? sum / most : Number.NaN
  }
  const sight = sightOf(zones.length, (zone, day, hour) => clear(zone, day, hour) > 0)
  add(sight, 'clear sky', clear)
  add(sight, PROMISED, promise)
  for (const beside of [-2, -1, 0, 1, 2]) {
    add(sight, `share of the clear sky ${beside} h beside`, (zone, day, hour) =>
      share(zone, day, hour + beside, hour + beside),
    )
  }
  add(sight, 'share of the clear sky, mean of 3 h about', (zone, day, hour) =>
    share(zone, day, hour - 3, hour + 3),
  )
  addDaily(sight, 'share of the clear sky, whole day', (zone, day) => share(zone, day, 0, 23))
  zones.forEach((name, other) => {
    add(sight, `share of the clear sky in ${name}`, (_zone, day, hour) =>
      share(other, day, hour - 1, hour + 1),
    )
  })
  addDaily(sight, 'share that came on the last full day', (zone, day) => {
    const came = cameOf(year, targetName('solar', zones[zone]!))
    const past = Math.max(0, day - DAYS_TO_LAST_FULL)
    let [sum, most] = [0, 0]
    for (let hour = 0; hour < 24; hour++) {
      sum += came(24 * (day - DAYS_TO_LAST_FULL) + hour)
      most += clear(zone, past, hour)
    }
    return sum / most
  })
  return sight
}
