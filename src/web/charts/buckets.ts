/** Series that are stacked: what is positive upwards, what is negative downwards. */
export interface Stack {
  layers: readonly { name: string; color: string; values: Float64Array }[]
}

/** A stacked layer in columns of a picture. */
export interface Layer {
  color: string
  upper: Float64Array
  lower: Float64Array
}

/** Running sums of series, so that the mean of any number of hours takes two look-ups. */
const sums = new WeakMap<Float64Array, Float64Array>()

function sumsOf(values: Float64Array): Float64Array {
  const known = sums.get(values)
  if (known) return known
  const made = new Float64Array(values.length + 1)
  for (let t = 0; t < values.length; t++) made[t + 1] = made[t]! + values[t]!
  sums.set(values, made)
  return made
}

/** Means of a series over equal parts of a window. */
export function meansOf(
  values: Float64Array,
  [from, to]: readonly [number, number],
  columns: number,
): Float64Array {
  const sum = sumsOf(values)
  const means = new Float64Array(columns)
  for (let k = 0; k < columns; k++) {
    const a = Math.floor(from + (k * (to - from)) / columns)
    const b = Math.max(a + 1, Math.floor(from + ((k + 1) * (to - from)) / columns))
    means[k] = (sum[Math.min(b, values.length)]! - sum[Math.min(a, values.length)]!) / (b - a)
  }
  return means
}

/**
 * What a picture of so many columns shows of a window: means of the hours in each column. Series are averaged first and stacked
 * then, so that a stack stays as high as the sum of its parts.
 */
export function bucketsOf(
  picture: {
    window: readonly [number, number]
    stack: Stack | null
    lines: readonly { values: Float64Array }[]
  },
  columns: number,
): { layers: Layer[]; lines: Float64Array[] } {
  const { window, stack, lines } = picture
  const up = new Float64Array(columns)
  const down = new Float64Array(columns)
  const layers = (stack?.layers ?? []).flatMap(({ color, values }) => {
    const means = meansOf(values, window, columns)
    return [
      { color, ...raised(means, up, 1) },
      ...(means.some(mean => mean < 0) ? [{ color, ...raised(means, down, -1) }] : []),
    ]
  })
  return { layers, lines: lines.map(({ values }) => meansOf(values, window, columns)) }
}

/** Puts the positive or the negative part of a layer on what is stacked already. */
function raised(means: Float64Array, base: Float64Array, sign: 1 | -1): Pick<Layer, 'upper' | 'lower'> {
  const lower = base.slice()
  for (let k = 0; k < means.length; k++) base[k]! += sign * Math.max(0, sign * means[k]!)
  return { upper: base.slice(), lower }
}
