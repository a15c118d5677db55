import type { Unit } from './attribute.ts'
import type { Network } from './network.ts'
import { plainSnapshots } from './snapshots.ts'

/**
 * The same network in longer steps of equal length.
 *
 * @param step  how many snapshots become one, ≥ 1
 */
export function coarsen(network: Network, step: number): Network {
  if (step === 1) return network
  const count = Math.ceil(network.snapshots.hours.length / step)
  return mergeSnapshots(
    network,
    Array.from({ length: count }, (_, k) => k * step),
  )
}

/**
 * The same network with adjacent snapshots merged: every series becomes its mean over each stretch, so energies stay
 * what they are and peaks are flattened.
 *
 * Whatever is possible hour by hour, its means are possible in the merged network at the same cost, as long as costs and
 * efficiencies are constant in time and stores do not leak: the merged optimum is a lower bound of the hourly one.
 *
 * @param firsts  first snapshot of each stretch, rising, beginning with 0
 */
export function mergeSnapshots(network: Network, firsts: readonly number[]): Network {
  const { axis, hours } = network.snapshots
  const end = (k: number) => firsts[k + 1] ?? hours.length
  const lengths = Float64Array.from(firsts, (first, k) => sum(hours.subarray(first, end(k))))
  const means = new Map<Float64Array, Float64Array>()
  const meanOf = (series: Float64Array) => {
    let mean = means.get(series)
    if (!mean) {
      mean = Float64Array.from(firsts, (first, k) => {
        const past = end(k)
        let total = 0
        for (let t = first; t < past; t++) total += series[t]! * hours[t]!
        return total / lengths[k]!
      })
      means.set(series, mean)
    }
    return mean
  }
  const coarser = (unit: Unit) => {
    const merged: Record<string, unknown> = { ...unit }
    for (const [key, value] of Object.entries(merged))
      if (value instanceof Float64Array) merged[key] = meanOf(value)
    return merged as Unit
  }
  return {
    snapshots: plainSnapshots({ ...axis, labels: firsts.map(first => axis.labels[first]!) }, lengths),
    units: Object.fromEntries(
      Object.entries(network.units).map(([list, units]) => [list, units.map(coarser)]),
    ),
  }
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
