import { mean } from 'simple-statistics'
import { hourOfDate, monthOfHour } from '../../network/snapshots.ts'
import type { Captive } from './captive.ts'
import { numberOf, type Row } from './records.ts'

/** Local time of most of the country in 2018, the calendar of all years. [h] */
const UTC_OFFSET_HOURS = 6
/** 1 January 2018 was a Monday. */
const SATURDAY = 5

const HOURS = 8760

/** Households never fall below this share of their mean. */
const LEAST_HOUSEHOLDS = 0.3
/** Step in which industry takes over more of the swing of the total. */
const STEP = 0.02

/**
 * Hourly profiles of the sectors of one zone, mean 1, which add up to the national shape exactly:
 *
 *   Σ_sector share · profile[t] = total[t]
 *
 * Industry and services have documented shapes over day, week and season; the plants' own use follows the total;
 * losses follow its square; households are the rest. Where the rest would fall below 0.3 of its mean, in zones with
 * few households, industry follows the total in part:
 *
 *   industry = (1 − f) · shape + f · total,  with the smallest f that suffices
 *
 * So the rest carries the evening and the winter, as it should, and a test holds it to that.
 *
 * @param total   national demand by hour, mean 1
 * @param shares  share of each sector in the zone's gross demand, sum 1
 * @param shapes  rows of base/daily-shapes.csv
 */
export function sectorProfiles(
  total: readonly number[],
  shares: Readonly<Record<string, number>>,
  shapes: readonly Row[],
): Record<string, number[]> {
  const shaped = (name: string) =>
    meanOne(total.map((_, t) => shapeAt(shapes.find(row => row.name === name)!, t)))
  const given = {
    services: shaped('services'),
    losses: meanOne(total.map(value => value * value)),
    'own-use': [...total],
  }
  const flat = shaped('industry')
  for (let follow = 0; follow <= 1; follow += STEP) {
    const industry = flat.map((value, t) => (1 - follow) * value + follow * total[t]!)
    const profiles: Record<string, number[]> = { industry, ...given }
    const households = restOf(total, profiles, shares)
    if (Math.min(...households) >= LEAST_HOUSEHOLDS) return { ...profiles, households }
  }
  throw new RangeError('no share of the swing leaves households a positive demand')
}

/** What the given sectors leave to households. */
function restOf(
  total: readonly number[],
  profiles: Readonly<Record<string, number[]>>,
  shares: Readonly<Record<string, number>>,
): number[] {
  return total.map((value, t) => {
    const others = Object.entries(profiles).reduce(
      (sum, [sector, profile]) => sum + shares[sector]! * profile[t]!,
      0,
    )
    return (value - others) / shares.households!
  })
}

/**
 * The profiles of a zone with what stands behind turbines of its own taken out of industry; together they are what industry was.
 *
 *   share_industry · industry[t] = share_captive · captive[t] + (share_industry − share_captive) · rest[t]
 *
 * @throws RangeError  where industry would take less than nothing in some hour
 */
export function withoutCaptive(
  profiles: Readonly<Record<string, readonly number[]>>,
  shares: Readonly<Record<string, number>>,
  captive: Captive,
  zone: string,
): Record<string, readonly number[]> {
  const own = captive.profile.get(zone)
  if (!own) return { ...profiles }
  const [all, part] = [shares.industry!, captive.sharePu.get(zone)!]
  const industry = profiles.industry!.map((value, t) => (all * value - part * own[t]!) / (all - part))
  if (Math.min(...industry) < 0)
    throw new RangeError(`captive turbines of ${zone} give more than its industry takes`)
  return { ...profiles, industry, captive: own }
}

/** A shape over the local day, lowered at weekends, raised in winter. */
function shapeAt(shape: Row, t: number): number {
  const local = t + UTC_OFFSET_HOURS
  const day = Math.floor(local / 24)
  const weekend = day % 7 >= SATURDAY ? numberOf(shape, 'weekend') : 1
  const season = 1 + numberOf(shape, 'winter') * Math.cos((2 * Math.PI * (day - 15)) / 365)
  return numberOf(shape, `h${String(local % 24).padStart(2, '0')}`) * weekend * season
}

/** First and last day of the heating season, by decree of most cities about the middle of October and of April. */
const HEATING_ENDS = hourOfDate(4, 15)!
const HEATING_BEGINS = hourOfDate(10, 15)!
/** Indoor temperature to which buildings heat themselves by people and appliances. [°C] */
const BASE_DEG_C = 18
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Hourly heat demand of a city, mean 1, until there is weather:
 *
 *   heat[t] ∝ (1−w) · max(0, 18 °C − T[t]) / (18 °C − T_Jan) in the heating season  +  w · (1 + 0.25 · daily swing)
 *
 * with T between the monthly means of the climate table on straight lines, and w the share of hot water at the peak.
 *
 * @param climate  row of base/climate.csv: monthly mean temperatures [°C]
 */
export function heatProfile(climate: Row): number[] {
  const water = numberOf(climate, 'hot_water_share')
  const coldest = Math.min(...MONTHS.map(month => numberOf(climate, month)))
  return meanOne(
    Array.from({ length: HOURS }, (_, t) => {
      const heating = t < HEATING_ENDS || t >= HEATING_BEGINS
      const space = heating ? Math.max(0, BASE_DEG_C - temperatureAt(climate, t)) / (BASE_DEG_C - coldest) : 0
      const swing = Math.cos((2 * Math.PI * (t + UTC_OFFSET_HOURS - 20)) / 24)
      return (1 - water) * space * (1 + 0.03 * swing) + water * (1 + 0.25 * swing)
    }),
  )
}

/** Temperature between the middles of the months, on straight lines. [°C] */
function temperatureAt(climate: Row, t: number): number {
  const month = monthOfHour(t)
  const start = hourOfDate(month + 1, 1)!
  const end = month === 11 ? HOURS : hourOfDate(month + 2, 1)!
  const position = (t - start) / (end - start) - 0.5
  const here = numberOf(climate, MONTHS[month]!)
  const other = numberOf(climate, MONTHS[(month + (position < 0 ? 11 : 1)) % 12]!)
  return here + (other - here) * Math.abs(position)
}

function meanOne(values: number[]): number[] {
  const average = mean(values)
  return values.map(value => value / average)
}
