import { unitsIn } from '../../network/network.ts'
import { HOURS_OF_MONTHS, monthOfHour } from '../../network/snapshots.ts'
import { HOURS_PER_YEAR } from '../../units.ts'
import { type DustRule, dustLossPu } from '../../weather/dust.ts'
import { CASES, type Case, eachCase, type Ranged } from '../ranged.ts'
import type { Result } from '../result.ts'
import type { FootprintTables, Soiling } from './tables.ts'

/** How often the modules of a zone are best washed, and what that is worth. */
export interface Cleaning {
  zone: string
  mw: number
  /** Washings of a year. */
  washings: Ranged
  /** Months of the washings, by case. */
  months: Record<Case, readonly number[]>
  /** Lost to dust without washing, and with it. [MWh/a] */
  lostUnwashedMwh: Ranged
  lostMwh: Ranged
  /** What washing costs, and what it saves beyond that. [money/a] */
  cost: Ranged
  gain: Ranged
  /** [m³/a] */
  waterM3: Ranged
  source: string
}

/** More often than this nobody washes. */
const MOST_WASHINGS = 24
/** Rain that cleans, and how long the ground stays too wet for dust. */
const RAIN_MM = 6
const GRACE_DAYS = 3
const MOST_LOSS_PU = 0.3
const DAYS = HOURS_PER_YEAR / 24
/** Where there is much dust, washing is worth more if it is cheap. */
const CONTRARY = { low: 'high', middle: 'middle', high: 'low' } as const

/**
 * How often it pays to wash the modules of each zone:
 *
 *   min over n:  Σ_d loss_d(n) · worth_d + n · cost of a washing                                     [money/a]
 *   worth_d = Σ of the day  h · price · power of the zone's solar plants                              [money/d]
 *
 * Washings lie evenly between the frosts. The zones' solar series are calibrated to measured yields, in which the dust of today's
 * plants is inside: what is lost is told beside the dispatch, not taken from it. Only whole years are looked at.
 */
export function cleaningOf(
  result: Result,
  { soiling }: FootprintTables,
  zoneOf: (bus: string) => string,
): Cleaning[] {
  const { snapshots, network } = result
  if (snapshots.hours.reduce((sum, h) => sum + h, 0) !== HOURS_PER_YEAR) return []
  return soiling.flatMap(zone => {
    const buses = new Set(
      unitsIn(network, 'buses').flatMap(({ name }) => (zoneOf(name) === zone.name ? [name] : [])),
    )
    const mw = unitsIn(network, 'generators')
      .filter(({ carrier, bus }) => carrier === 'solar' && buses.has(String(bus)))
      .reduce((sum, { capacityMw }) => sum + Number(capacityMw), 0)
    if (mw === 0) return []
    const days = daysOf(result, buses)
    const best = (bound: Case) => bestOf(zone, bound, mw, days)
    const chosen = { low: best('low'), middle: best('middle'), high: best('high') }
    const of = (key: Exclude<keyof Outcome, 'months'>) => eachCase(bound => chosen[bound][key])
    return [
      {
        zone: zone.name,
        mw,
        washings: of('washings'),
        months: { low: chosen.low.months, middle: chosen.middle.months, high: chosen.high.months },
        lostUnwashedMwh: of('lostUnwashedMwh'),
        lostMwh: of('lostMwh'),
        cost: of('cost'),
        gain: of('gain'),
        waterM3: eachCase(bound => chosen[bound].washings * zone.washWater[bound] * mw),
        source: zone.source,
      },
    ]
  })
}

interface Days {
  mwh: Float64Array
  worth: Float64Array
}

/** Energy of the sun and what it earns, day by day. [MWh, money] */
function daysOf({ dispatch, prices, snapshots }: Result, buses: ReadonlySet<string>): Days {
  const days = { mwh: new Float64Array(DAYS), worth: new Float64Array(DAYS) }
  const priceAt = new Map(prices.map(({ bus, perMwh }) => [bus, perMwh]))
  for (const { component, carrier, bus, mw } of dispatch) {
    if (component !== 'Generator' || carrier !== 'solar' || !buses.has(bus)) continue
    const price = priceAt.get(bus)
    let hour = 0
    for (let t = 0; t < snapshots.hours.length; t++) {
      const [h, day] = [snapshots.hours[t]!, Math.floor(hour / 24)]
      days.mwh[day]! += h * mw[t]!
      days.worth[day]! += h * mw[t]! * Math.max(0, price?.[t] ?? 0)
      hour += h
    }
  }
  return days
}

interface Outcome {
  washings: number
  months: readonly number[]
  lostUnwashedMwh: number
  lostMwh: number
  cost: number
  gain: number
}

function bestOf(zone: Soiling, bound: Case, mw: number, days: Days): Outcome {
  const rule: DustRule = {
    dailyPu: zone.dailyLoss[bound],
    cleaningMm: RAIN_MM,
    graceDays: GRACE_DAYS,
    mostPu: MOST_LOSS_PU,
  }
  const rain = rainDays(zone.cleaningRains)
  const outcomes = Array.from({ length: MOST_WASHINGS + 1 }, (_, n) => {
    const washed = washingDays(n, zone)
    const loss = dustLossPu(rain, rule, new Set(washed))
    const lost = (of: Float64Array) => loss.reduce((sum, pu, day) => sum + pu * of[day]!, 0)
    const cost = n * zone.washCost[CONTRARY[bound]] * mw
    return { n, washed, cost, mwh: lost(days.mwh), worth: lost(days.worth) }
  })
  const [none] = outcomes
  const best = outcomes.reduce((least, each) =>
    each.worth + each.cost < least.worth + least.cost ? each : least,
  )
  return {
    washings: best.n,
    months: best.washed.map(day => monthOfHour(day * 24)),
    lostUnwashedMwh: none!.mwh,
    lostMwh: best.mwh,
    cost: best.cost,
    gain: none!.worth - best.worth - best.cost,
  }
}

/** Rain of each day: so many cleaning rains in each month, evenly spread. [mm] */
function rainDays(rains: readonly number[]): Float64Array {
  const rain = new Float64Array(DAYS)
  let first = 0
  HOURS_OF_MONTHS.forEach((hours, month) => {
    const days = hours / 24
    for (let k = 0; k < rains[month]!; k++)
      rain[first + Math.floor(((k + 0.5) * days) / rains[month]!)] = RAIN_MM
    first += days
  })
  return rain
}

/** Days of n washings, evenly spread between the frosts. */
function washingDays(n: number, { firstMonth, lastMonth }: Soiling): number[] {
  const daysUntil = (month: number) =>
    HOURS_OF_MONTHS.slice(0, month).reduce((sum, hours) => sum + hours / 24, 0)
  const [first, last] = [daysUntil(firstMonth - 1), daysUntil(lastMonth)]
  return Array.from({ length: n }, (_, k) => Math.floor(first + ((k + 0.5) * (last - first)) / n))
}

/** Months in which a case washes, with how often. */
export function washingsByMonth({ months }: Cleaning): Record<Case, number[]> {
  const counts = {
    low: new Array<number>(12).fill(0),
    middle: new Array<number>(12).fill(0),
    high: new Array<number>(12).fill(0),
  }
  for (const bound of CASES) for (const month of months[bound]) counts[bound][month]! += 1
  return counts
}
