import type { Case } from './case.ts'

/** A case hour by hour, for pictures: stretches of several hours are drawn as long as they are. */
export interface Hourly {
  hours: number
  /** Milliseconds since 1970 of the first hour. */
  start: number
  /** Snapshot of each hour. */
  snapshotAt: Uint16Array
  /** Carriers in the order of stacking. */
  carriers: readonly string[]
}

/** Order in which carriers are stacked, steady ones below. */
const ORDER = [
  'nuclear',
  'coal',
  'gas',
  'biomass',
  'oil',
  'hydro',
  'hydrogen',
  'pumped-storage',
  'battery',
  'wind',
  'solar',
  'import',
  'export',
  'unserved',
]

const known = new WeakMap<Case, Hourly>()

/** Hours of a case, reckoned once. */
export function hourlyOf(one: Case): Hourly {
  const before = known.get(one)
  if (before) return before
  const hours = Math.round(one.lengths.reduce((sum, h) => sum + h, 0))
  const snapshotAt = new Uint16Array(hours)
  let hour = 0
  one.lengths.forEach((length, t) => {
    for (let k = 0; k < Math.round(length); k++) snapshotAt[hour++] = t
  })
  const made = {
    hours,
    start: Date.parse(one.start),
    snapshotAt,
    carriers: inOrder(one.supply.map(({ carrier }) => carrier)),
  }
  known.set(one, made)
  return made
}

/** Carriers in the order of stacking, unknown ones last. */
export function inOrder(carriers: Iterable<string>): string[] {
  const rank = (carrier: string) => (ORDER.includes(carrier) ? ORDER.indexOf(carrier) : ORDER.length)
  return [...new Set(carriers)].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
}

/** Series by snapshot → by hour. */
export function spread(values: Float64Array, { hours, snapshotAt }: Hourly): Float64Array {
  const spreadOut = new Float64Array(hours)
  for (let h = 0; h < hours; h++) spreadOut[h] = values[snapshotAt[h]!]!
  return spreadOut
}

/** Sum of series of equal length; zeros of `length` where there are none. */
export function sumUp(all: readonly Float64Array[], length: number): Float64Array {
  const sum = new Float64Array(length)
  for (const each of all) for (let t = 0; t < length; t++) sum[t]! += each[t]!
  return sum
}

/**
 * What each carrier gives in a place, or in the country if that is empty, and what crosses its border: `import` above zero, `export`
 * below. So the stack meets the demand. [MW by hour]
 */
export function supplyByCarrier(one: Case, place: string): Map<string, Float64Array> {
  const { length } = one.lengths
  const own = one.supply.filter(each => place === '' || each.place === place)
  const net = netArrivals(one, place === '' ? one.places : [place])
  const series = new Map(
    hourlyOf(one).carriers.map(carrier => {
      const parts = own.filter(each => each.carrier === carrier)
      return [carrier, parts.map(({ mw }) => mw)] as const
    }),
  )
  series.set('import', [...(series.get('import') ?? []), net.map(mw => Math.max(0, mw))])
  series.set('export', [...(series.get('export') ?? []), net.map(mw => Math.min(0, mw))])
  return new Map(
    inOrder(series.keys()).map(carrier => [
      carrier,
      spread(sumUp(series.get(carrier)!, length), hourlyOf(one)),
    ]),
  )
}

/** What comes into places from elsewhere, less what leaves them. [MW by snapshot] */
function netArrivals({ connections, lengths }: Case, places: readonly string[]): Float64Array {
  const net = new Float64Array(lengths.length)
  for (const { from, to, mw } of connections) {
    const sign = Number(places.includes(to)) - Number(places.includes(from))
    if (sign !== 0) for (let t = 0; t < net.length; t++) net[t]! += sign * mw[t]!
  }
  return net
}

/** Demand of a place, or of the country. [MW by hour] */
export function demandOf(one: Case, place: string): Float64Array {
  const parts = one.demand.filter(each => place === '' || each.place === place)
  return spread(
    sumUp(
      parts.map(({ mw }) => mw),
      one.lengths.length,
    ),
    hourlyOf(one),
  )
}

/** Price of a place; of the country, weighted with demand. [money/MWh by hour] */
export function priceOf(one: Case, place: string): Float64Array {
  const { length } = one.lengths
  const mean = new Float64Array(length)
  const demand = sumUp(
    one.demand.map(({ mw }) => mw),
    length,
  )
  for (const { place: at, perMwh } of one.prices) {
    const own = one.demand.find(each => each.place === at)?.mw
    if (place !== '' && at !== place) continue
    for (let t = 0; t < length; t++)
      mean[t]! += place !== '' ? perMwh[t]! : own ? (perMwh[t]! * own[t]!) / demand[t]! : 0
  }
  return spread(mean, hourlyOf(one))
}
