import type { Unit } from './attribute.ts'
import type { Network } from './network.ts'

/**
 * The same network in longer steps: every series becomes its mean over each step, so energies stay what they are
 * and peaks are flattened.
 *
 * @param step  how many snapshots become one, ≥ 1
 */
export function coarsen(network: Network, step: number): Network {
  if (step === 1) return network
  const { axis, hours } = network.snapshots
  const count = Math.ceil(hours.length / step)
  const firsts = Array.from({ length: count }, (_, k) => k * step)
  const lengths = Float64Array.from(firsts, first => sum(hours.subarray(first, first + step)))
  const means = new Map<Float64Array, Float64Array>()
  const meanOf = (series: Float64Array) => {
    let mean = means.get(series)
    if (!mean) {
      mean = Float64Array.from(firsts, (first, k) => {
        let total = 0
        for (let t = first; t < Math.min(first + step, hours.length); t++) total += series[t]! * hours[t]!
        return total / lengths[k]!
      })
      means.set(series, mean)
    }
    return mean
  }
  const coarser = (unit: Unit) =>
    Object.fromEntries(
      Object.entries(unit).map(([key, value]) => [
        key,
        value instanceof Float64Array ? meanOf(value) : value,
      ]),
    ) as Unit
  return {
    snapshots: {
      axis: { ...axis, labels: firsts.map(first => axis.labels[first]!) },
      hours: lengths,
    },
    units: Object.fromEntries(
      Object.entries(network.units).map(([list, units]) => [list, units.map(coarser)]),
    ),
  }
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
