import type { Zoned } from '../panel.ts'

/**
 * Weather that is missing in a zone, taken from the mean of the zones that have it at that hour, plus what this zone
 * usually differs from them. Zones without any neighbour that knows stay empty.
 *
 * @returns  the numbers of the zones that borrowed
 */
export function borrowed(zones: Zoned): { zones: Zoned; borrowers: number[] } {
  const borrowers: number[] = []
  const filled = zones.map((own, z) => {
    const others = zones.filter((_, other) => other !== z)
    const means = own.map((_, hour) => meanKnown(others, hour))
    const missing = own.map((value, hour) => (Number.isNaN(value) && !Number.isNaN(means[hour]!) ? 1 : 0))
    if (!missing.includes(1)) return own
    borrowers.push(z)
    const differs = usualDifference(own, means)
    return own.map((value, hour) => (missing[hour] === 1 ? means[hour]! + differs : value))
  })
  return { zones: filled, borrowers }
}

function meanKnown(zones: Zoned, hour: number): number {
  let sum = 0
  let count = 0
  for (const values of zones) {
    if (Number.isNaN(values[hour]!)) continue
    sum += values[hour]!
    count++
  }
  return sum / count
}

function usualDifference(own: Float32Array, means: Float32Array): number {
  let sum = 0
  let count = 0
  own.forEach((value, hour) => {
    const difference = value - means[hour]!
    if (Number.isNaN(difference)) return
    sum += difference
    count++
  })
  return count > 0 ? sum / count : 0
}
