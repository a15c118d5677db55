/** Levels that the model learns: closer where tails bend. Levels between them are interpolated. */
export const LEARNT_LEVELS: readonly number[] = [
  0.005, 0.01, 0.02, 0.035, 0.05, 0.075, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65,
  0.7, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95, 0.965, 0.98, 0.99,
]

/** The 99 levels that are handed out: 0.01, 0.02, … 0.99. */
export const PERCENTILES: readonly number[] = Array.from({ length: 99 }, (_, i) => (i + 1) / 100)

/** Quantiles of many hours: for each level a column with a number for each hour. */
export interface Quantiles {
  levels: readonly number[]
  columns: readonly Float32Array[]
}

/** Quantiles of some values, straight lines between one value and the next. */
export function quantilesOf(values: ArrayLike<number>, levels: readonly number[]): Float32Array {
  const sorted = Float32Array.from(values).sort()
  return Float32Array.from(levels, level => {
    const place = level * (sorted.length - 1)
    const low = Math.floor(place)
    return sorted[low]! + (place - low) * ((sorted[low + 1] ?? sorted[low]!) - sorted[low]!)
  })
}

/** The column of a level that is among the levels. */
export function columnAt({ levels, columns }: Quantiles, level: number): Float32Array {
  const at = levels.findIndex(own => Math.abs(own - level) < 1e-9)
  if (at < 0) throw new RangeError(`There is no quantile of level ${level}.`)
  return columns[at]!
}

/**
 * Quantiles at other levels, straight lines between known ones and flat beyond them. Each hour's quantiles are sorted
 * first, so the result never falls from one level to the next.
 */
export function atLevels(from: Quantiles, levels: readonly number[]): Quantiles {
  const sorted = sortedHours(from)
  const columns = levels.map(level => {
    const above = from.levels.findIndex(known => known >= level - 1e-9)
    const high = above < 0 ? from.levels.length - 1 : above
    const low = Math.max(0, above < 0 ? high : high - 1)
    const span = from.levels[high]! - from.levels[low]!
    const weight = span > 0 ? Math.min(1, Math.max(0, (level - from.levels[low]!) / span)) : 0
    if (weight === 1) return sorted[high]!
    return sorted[low]!.map((value, hour) => value + weight * (sorted[high]![hour]! - value))
  })
  return { levels, columns }
}

function sortedHours({ columns }: Quantiles): Float32Array[] {
  const sorted = columns.map(column => column.slice())
  const own = new Float32Array(columns.length)
  for (let hour = 0; hour < (columns[0]?.length ?? 0); hour++) {
    let rises = true
    for (let k = 0; k < own.length; k++) {
      own[k] = columns[k]![hour]!
      if (k > 0 && !(own[k]! >= own[k - 1]!)) rises = false
    }
    if (rises) continue
    own.sort()
    for (let k = 0; k < own.length; k++) sorted[k]![hour] = own[k]!
  }
  return sorted
}

/** The mean of several forecasts, level by level. */
export function meanOf(members: readonly Quantiles[]): Quantiles {
  const [first] = members
  if (!first) throw new RangeError('There is nothing to average.')
  return {
    levels: first.levels,
    columns: first.columns.map((column, k) =>
      column.map((_, hour) => members.reduce((sum, m) => sum + m.columns[k]![hour]!, 0) / members.length),
    ),
  }
}
