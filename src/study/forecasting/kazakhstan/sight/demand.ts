import { coolingDegree, heatingDegree } from '../../../../weather/degreeDays.ts'
import { hourOfYear } from '../../../../weather/scores.ts'
import { siteIndex } from '../../../../weather/weather.ts'
import { FIRST_LEAD, usualHour } from '../clock.ts'
import { INERTIA_HOURS } from '../demand.ts'
import { type CameAt, cameOf, DAYS_TO_LAST_FULL, lastFullHour, meanBefore } from '../knownPast.ts'
import { FORESEEN_BEFORE, type SimulatedYear } from '../simulateYear.ts'
import { PARTS, type PartName, type SimulatedCountry, targetName, zonesOf } from '../targets.ts'
import { add, addDaily, meanAbout, type Sight, sightOf } from './rows.ts'

/**
 * What a forecast of a part of demand looks at: how much colder or hotter than usual it was foreseen to be, on the day
 * and on the last full day, and what came on the last full days, as a share of what is usual.
 */
export function partSight(year: SimulatedYear, part: PartName): Sight {
  const zones = zonesOf(year.country, part)
  const shares = zones.map(zone => shareOfUsual(year, part, zone))
  const warmth = zones.map(zone => degreesAboveUsual(year, zone))
  const sight = sightOf(zones.length)
  addWeekday(sight)
  for (const degree of ['heating', 'cooling'] as const) {
    add(sight, `${degree} degree above usual`, (zone, day, hour) => warmth[zone]![degree](day, hour))
    addDaily(sight, `${degree} degree above usual, last full day`, (zone, day) =>
      warmth[zone]![degree](day - DAYS_TO_LAST_FULL, 23),
    )
  }
  addPast(sight, 'came', shares)
  return sight
}

/** The same for the national sum: what each zone's weather and each part's past say of the whole. */
export function nationalSight(year: SimulatedYear): Sight {
  const zones = zonesOf(year.country, 'households')
  const sight = sightOf(1)
  addWeekday(sight)
  for (const zone of zones) {
    const warmth = degreesAboveUsual(year, zone)
    for (const degree of ['heating', 'cooling'] as const) {
      add(sight, `${degree} degree above usual in ${zone}`, (_, day, hour) => warmth[degree](day, hour))
      addDaily(sight, `${degree} degree above usual in ${zone}, last full day`, (_, day) =>
        warmth[degree](day - DAYS_TO_LAST_FULL, 23),
      )
    }
  }
  addPast(sight, 'came', [shareOfUsual(year, 'national', '')])
  for (const part of PARTS) addPast(sight, part, [shareOfUsual(year, part, '')])
  const [households, whole] = [usualMw(year.country, 'households', ''), usualMw(year.country, 'national', '')]
  add(sight, 'usual share of households', (_, day, hour) => {
    const at = usualHour(24 * day + hour)
    return households[at]! / whole[at]!
  })
  return sight
}

function addWeekday(sight: Sight): void {
  add(sight, 'weekday', (_zone, day, hour) => (day + Math.floor(hour / 24)) % 7)
}

function addPast(sight: Sight, name: string, shares: readonly CameAt[]): void {
  add(sight, `${name} at this hour of the last full day`, (zone, day, hour) =>
    shares[zone]!(lastFullHour(day, hour)),
  )
  addDaily(sight, `${name} in its last 6 hours`, (zone, day) => meanBefore(shares[zone]!, day, 0.25))
  addDaily(sight, `${name} on the last full day`, (zone, day) => meanBefore(shares[zone]!, day, 1))
  addDaily(sight, `${name} on 7 days`, (zone, day) => meanBefore(shares[zone]!, day, 7))
}

/**
 * Usual demand of a part, or of all, by hour of the package's year (UTC). [MW]
 *
 * @param zone  one of them, or all if empty
 */
export function usualMw(
  { parts }: SimulatedCountry,
  kind: PartName | 'national',
  zone: string,
): Float64Array {
  const own = parts.filter(
    each => (kind === 'national' || each.part === kind) && (zone === '' || each.zone === zone),
  )
  return own[0]!.usualMw.map((_, t) => own.reduce((sum, part) => sum + part.usualMw[t]!, 0))
}

/** What came as a share of what is usual. */
function shareOfUsual(year: SimulatedYear, kind: PartName | 'national', zone: string): CameAt {
  const usual = usualMw(year.country, kind, zone)
  const zones = zone === '' && kind !== 'national' ? zonesOf(year.country, kind) : [zone]
  const came = zones.map(each => cameOf(year, targetName(kind, each)))
  return hour => came.reduce((sum, at) => sum + at(hour), 0) / usual[usualHour(hour)]!
}

/** Heating and cooling degree of the last day's mean beyond that of the season, as foreseen. [K] */
function degreesAboveUsual({ country, foreseen }: SimulatedYear, zone: string) {
  const site = siteIndex({ sites: country.climate.sites.map(each => each.site) }, zone)
  const { usualDegC } = country.climate.sites[site]!
  const above = (degree: (degC: number) => number) => (day: number, hour: number) => {
    const { weather } = foreseen[day + FORESEEN_BEFORE]!
    const felt = meanAbout(weather.temperatureDegC[site]!, hour, INERTIA_HOURS - 1, 0)
    return degree(felt) - degree(usualDegC[hourOfYear(weather.firstHour + FIRST_LEAD + hour)]!)
  }
  return { heating: above(degC => heatingDegree(degC)), cooling: above(degC => coolingDegree(degC)) }
}
