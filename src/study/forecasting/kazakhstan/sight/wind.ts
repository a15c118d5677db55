import { siteIndex } from '../../../../weather/weather.ts'
import { FIRST_LEAD } from '../clock.ts'
import { cameOf, meanBefore } from '../knownPast.ts'
import type { SimulatedYear } from '../simulateYear.ts'
import { targetName, zonesOf } from '../targets.ts'
import { add, addDaily, foreseenSeries, meanAbout, PROMISED, type Sight, sightOf } from './rows.ts'

/** Hours beside an hour that are looked at one by one. */
const BESIDE = [-6, -3, -1, 0, 1, 3, 6]

/**
 * What a forecast of wind looks at: power that the foreseen weather promises, here and in the other zones, in the hours
 * beside and on the mean; foreseen speed, which goes on where power is full; what came on the last full days.
 */
export function windSight(year: SimulatedYear): Sight {
  const zones = zonesOf(year.country, 'wind')
  const promised = foreseenSeries(year, zones, (seen, zone) => seen.promised.wind.get(zone)!)
  const speed = foreseenSeries(year, zones, (seen, zone) => {
    return seen.weather.windMps[siteIndex(seen.weather, zone)]!
  })
  const came = zones.map(zone => cameOf(year, targetName('wind', zone)))
  const sight = sightOf(zones.length)
  for (const beside of BESIDE) {
    add(sight, beside === 0 ? PROMISED : `promised ${beside} h beside`, (zone, day, hour) => {
      return meanAbout(promised[zone]![day]!, hour, -beside, beside)
    })
  }
  for (const about of [3, 8]) {
    add(sight, `promised, mean of ${about} h about`, (zone, day, hour) =>
      meanAbout(promised[zone]![day]!, hour, about, about),
    )
  }
  add(sight, 'promised, mean of a day', (zone, day) => meanAbout(promised[zone]![day]!, 0, 0, 35))
  add(sight, 'speed', (zone, day, hour) => speed[zone]![day]![FIRST_LEAD + hour]!)
  add(sight, 'speed, mean of 3 h about', (zone, day, hour) => meanAbout(speed[zone]![day]!, hour, 3, 3))
  zones.forEach((name, other) => {
    add(sight, `promised in ${name}`, (_zone, day, hour) => meanAbout(promised[other]![day]!, hour, 3, 3))
  })
  addDaily(sight, 'came on the last full day', (zone, day) => meanBefore(came[zone]!, day, 1))
  addDaily(sight, 'came in its last 6 hours', (zone, day) => meanBefore(came[zone]!, day, 0.25))
  addDaily(sight, 'came on 7 days', (zone, day) => meanBefore(came[zone]!, day, 7))
  return sight
}
