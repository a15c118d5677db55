import { type Series, valueAt } from '../../network/attribute.ts'
import { homeBuses } from '../../network/home.ts'
import { type Network, unitsIn } from '../../network/network.ts'

/** Price change per MW where prices say nothing: what keeps unlike hours apart under equal prices. [money/MWh/MW] */
const SLOPE_PER_MW = 0.0005

/** Price at which hours are kept apart twice as strictly as where electricity costs nothing. [money/MWh] */
const USUAL_PER_MWH = 50

/** Dearer hours than this say no more than that demand is not met. [money/MWh] */
const DEAREST_PER_MWH = 3000

/** Share of the highest demand with which weather counts that nothing is built for yet. */
const CURIOSITY_PU = 0.1

/**
 * Cuts the horizon into stretches of adjacent hours that do much the same to the system.
 *
 * An hour is described by what it does: the residual load of each zone, after what must run and after wind and sun of the
 * sizes expected, and each profile of candidates with a small size of its own. Always that pair of neighbours is merged
 * which loses the least. The cost of an hour is convex in the residual load d and its slope is the price π, so that
 * taking the mean of two stretches loses about
 *
 *   loss = n_a · n_b / (n_a + n_b) · Σ_zones |π_a − π_b| · |d_a − d_b|                           [money]
 *
 * to which a small slope s · (d_a − d_b)² of every feature is added, since other sizes make other prices. Without prices
 * that is all, which is Ward's rule. Where a coarser plan has told which hours are dear, s grows with their price,
 *
 *   s(π) = s · (1 + π / 50)                                                                [money/MWh/MW]
 *
 * since the price of an hour climbs the faster the scarcer power is: nights of lull stay hours, when cheap days become one.
 *
 * @param count   stretches wanted
 * @param sizes   expected size of units by name [MW]; missing ones as the network has them
 * @param prices  prices of buses, snapshot by snapshot, if a dispatch is known [money/MWh]
 * @param dear    prices by bus as a coarser plan expects them [money/MWh]
 * @returns first snapshot of each stretch
 * @see J. H. Ward, “Hierarchical grouping to optimize an objective function”, J. American Statistical Association
 *   58(301), 236–244, 1963; S. Pineda and J. M. Morales, “Chronological time-period clustering for optimal capacity
 *   expansion planning with storage”, IEEE Trans. Power Systems 33(6), 7162–7170, 2018.
 */
export function segmentsOf(
  network: Network,
  count: number,
  sizes: ReadonlyMap<string, number>,
  prices?: ReadonlyMap<string, Float64Array>,
  dear?: ReadonlyMap<string, Float64Array>,
): number[] {
  const { residual, weather } = describeHours(network, sizes)
  const features = [...residual.values(), ...weather]
  const priced = [...residual.keys()].map(bus => prices?.get(bus)).filter(price => price !== undefined)
  const dearest = [...residual.keys()].map(bus => dear?.get(bus)).filter(price => price !== undefined)
  return mergeNeighbours(features, priced, network.snapshots.hours, count, dearest)
}

/** Residual load of the zones, and profiles of candidates. [MW] */
function describeHours(network: Network, sizes: ReadonlyMap<string, number>) {
  const length = network.snapshots.hours.length
  const home = [...homeBuses({ network })]
  const residual = new Map(home.map(bus => [bus, new Float64Array(length)]))
  const add = (bus: unknown, factor: number, series: Series) => {
    const sum = residual.get(String(bus))
    if (sum && factor !== 0) for (let t = 0; t < length; t++) sum[t]! += factor * valueAt(series, t)
  }
  for (const { bus, sign, demandMw } of unitsIn(network, 'loads')) add(bus, -Number(sign), demandMw as Series)
  const peak = [...residual.values()].reduce((most, mw) => Math.max(most, ...mw), 0)
  const profiles = new Map<Series, number>()
  for (const unit of unitsIn(network, 'generators')) {
    const { bus, carrier, capacityMw, availabilityPu, leastOutputPu, extendable } = unit
    const size = sizes.get(unit.name) ?? Number(capacityMw)
    const variable = carrier === 'wind' || carrier === 'solar' || carrier === 'hydro'
    add(bus, -size, (variable ? availabilityPu : leastOutputPu) as Series)
    if (extendable && availabilityPu instanceof Float64Array && residual.has(String(bus)))
      profiles.set(availabilityPu, CURIOSITY_PU * peak)
  }
  for (const { bus, capacityMw, leastOutputPu } of unitsIn(network, 'heat_and_powers')) {
    add(bus, -Number(capacityMw), leastOutputPu as Series)
  }
  const weather = [...profiles].map(([series, weight]) =>
    Float64Array.from({ length }, (_, t) => weight * valueAt(series, t)),
  )
  return { residual, weather }
}

/**
 * Agglomerates neighbours until `count` stretches are left.
 *
 * @param prices  price that goes with each of the first features, or none at all
 * @param dear    prices of which the highest in an hour says how strictly it is kept apart, or none at all [money/MWh]
 */
export function mergeNeighbours(
  features: readonly Float64Array[],
  prices: readonly Float64Array[],
  hours: Float64Array,
  count: number,
  dear: readonly Float64Array[] = [],
): number[] {
  const n = hours.length
  const weight = Float64Array.from(hours)
  const means = features.map(series => Float64Array.from(series))
  const priceMeans = prices.map(series => Float64Array.from(series))
  const slopes = slopesOf(n, dear)
  const all = [...means, ...priceMeans, slopes]
  const next = Int32Array.from({ length: n }, (_, t) => (t + 1 < n ? t + 1 : -1))
  const previous = Int32Array.from({ length: n }, (_, t) => t - 1)
  const version = new Int32Array(n)
  const lossWithNext = (a: number) => {
    const b = next[a]!
    let distance = 0
    const slope = Math.max(slopes[a]!, slopes[b]!)
    for (let k = 0; k < means.length; k++) {
      const difference = Math.abs(means[k]![a]! - means[k]![b]!)
      const price = priceMeans[k]
      distance += difference * (slope * difference + (price ? Math.abs(price[a]! - price[b]!) : 0))
    }
    return ((weight[a]! * weight[b]!) / (weight[a]! + weight[b]!)) * distance
  }
  const heap = new Heap()
  for (let t = 0; t + 1 < n; t++) heap.push(lossWithNext(t), t, 0)
  let left = n
  while (left > Math.max(1, count)) {
    const { item: a, stamp } = heap.pop()
    if (version[a] !== stamp || next[a]! < 0) continue
    const b = next[a]!
    const total = weight[a]! + weight[b]!
    for (const mean of all) mean[a] = (mean[a]! * weight[a]! + mean[b]! * weight[b]!) / total
    weight[a] = total
    next[a] = next[b]!
    if (next[a]! >= 0) previous[next[a]!] = a
    version[b] = -1
    left--
    for (const changed of [a, previous[a]!]) {
      if (changed < 0) continue
      version[changed]!++
      if (next[changed]! >= 0) heap.push(lossWithNext(changed), changed, version[changed]!)
    }
  }
  return Array.from({ length: n }, (_, t) => t).filter(t => version[t]! >= 0)
}

/** Price change per MW in each hour. [money/MWh/MW] */
const slopesOf = (length: number, dear: readonly Float64Array[]): Float64Array =>
  Float64Array.from({ length }, (_, t) => {
    const most = dear.reduce((known, price) => Math.max(known, price[t]!), 0)
    return SLOPE_PER_MW * (1 + Math.min(most, DEAREST_PER_MWH) / USUAL_PER_MWH)
  })

/** A binary heap of losses, smallest first, earlier items first among equals. */
class Heap {
  #loss: number[] = []
  #item: number[] = []
  #stamp: number[] = []

  push(loss: number, item: number, stamp: number): void {
    let k = this.#loss.length
    this.#loss.push(loss)
    this.#item.push(item)
    this.#stamp.push(stamp)
    while (k > 0) {
      const parent = (k - 1) >> 1
      if (this.#before(parent, k)) break
      this.#swap(parent, k)
      k = parent
    }
  }

  pop(): { item: number; stamp: number } {
    const top = { item: this.#item[0]!, stamp: this.#stamp[0]! }
    const last = this.#loss.length - 1
    this.#swap(0, last)
    this.#loss.pop()
    this.#item.pop()
    this.#stamp.pop()
    for (let k = 0; ; ) {
      const left = 2 * k + 1
      if (left >= last) break
      const child = left + 1 < last && this.#before(left + 1, left) ? left + 1 : left
      if (this.#before(k, child)) break
      this.#swap(k, child)
      k = child
    }
    return top
  }

  #before(one: number, other: number): boolean {
    const difference = this.#loss[one]! - this.#loss[other]!
    return difference < 0 || (difference === 0 && this.#item[one]! <= this.#item[other]!)
  }

  #swap(one: number, other: number): void {
    for (const values of [this.#loss, this.#item, this.#stamp]) {
      const kept = values[one]!
      values[one] = values[other]!
      values[other] = kept
    }
  }
}
