/**
 * The quantile of some rows' values: the smallest value with at least the share `level` of them at or below it.
 *
 * @param level  in (0, 1)
 */
export function quantileOf(values: Float32Array, rows: Int32Array, level: number): number {
  const own = new Float32Array(rows.length)
  for (let i = 0; i < rows.length; i++) own[i] = values[rows[i]!]!
  return select(own, Math.min(own.length - 1, Math.max(0, Math.ceil(level * own.length) - 1)))
}

/** The value that would stand at `place` if the values were sorted; they are moved about. */
export function select(values: Float32Array, place: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const pivot = values[(low + high) >> 1]!
    let i = low
    let j = high
    while (i <= j) {
      while (values[i]! < pivot) i++
      while (values[j]! > pivot) j--
      if (i <= j) {
        const kept = values[i]!
        values[i++] = values[j]!
        values[j--] = kept
      }
    }
    if (place <= j) high = j
    else if (place >= i) low = i
    else return values[place]!
  }
  return values[place]!
}
