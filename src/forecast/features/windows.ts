/** How far ahead of an hour the weather may be looked at: the last hour that its forecast reaches. */
export type Reach = (hour: number) => number

/** The value `by` hours later (earlier, if negative); beyond the reach, the last value that it has. */
export function shifted(values: Float32Array, by: number, reach: Reach): Float32Array {
  return values.map((_, hour) => values[Math.min(hour + by, reach(hour))] ?? Number.NaN)
}

/** The mean from `from` to `to` hours after each hour, both included, known values only. */
export function meanOver(values: Float32Array, from: number, to: number, reach: Reach): Float32Array {
  const { sums, counts } = runningSums(values)
  return values.map((_, hour) => {
    const low = Math.max(0, hour + from)
    const high = Math.min(values.length, reach(hour) + 1, hour + to + 1)
    return high > low ? (sums[high]! - sums[low]!) / (counts[high]! - counts[low]!) : Number.NaN
  })
}

/**
 * The mean of the known values of each hour's day.
 *
 * @param firstHour  a function that gives the first hour of the day of an hour
 */
export function dayMean(values: Float32Array, firstHour: (hour: number) => number): Float32Array {
  const { sums, counts } = runningSums(values)
  return values.map((_, hour) => {
    const low = Math.max(0, firstHour(hour))
    const high = Math.min(values.length, firstHour(hour) + 24)
    return high > low ? (sums[high]! - sums[low]!) / (counts[high]! - counts[low]!) : Number.NaN
  })
}

function runningSums(values: Float32Array): { sums: Float64Array; counts: Int32Array } {
  const sums = new Float64Array(values.length + 1)
  const counts = new Int32Array(values.length + 1)
  for (let i = 0; i < values.length; i++) {
    const known = !Number.isNaN(values[i]!)
    sums[i + 1] = sums[i]! + (known ? values[i]! : 0)
    counts[i + 1] = counts[i]! + (known ? 1 : 0)
  }
  return { sums, counts }
}
