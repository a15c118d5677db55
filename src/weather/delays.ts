import { productMean } from './memory.ts'

/** Delays that are tried: whole days, so that what exists only by day stays by day. [h] */
const DELAYS = [0, 24, 48]

/**
 * How much later the same weather comes to each zone than to the first it reaches: the delays under which the zones' winds
 * are most alike. Over Kazakhstan weather comes from the west.
 *
 * @param winds  of each zone, without cycles, 8760 hours
 * @returns hours for each zone, at least one of them 0
 */
export function fitDelays(winds: readonly Float64Array[]): number[] {
  const alike = winds.map(a => winds.map(b => (lag: number) => circular(a, b, lag)))
  const memo = new Map<string, number>()
  const likeness = (i: number, j: number, lag: number) => {
    const key = `${i} ${j} ${lag}`
    if (!memo.has(key)) memo.set(key, alike[i]![j]!(lag))
    return memo.get(key)!
  }
  let best = { total: Number.NEGATIVE_INFINITY, delays: winds.map(() => 0) }
  for (const delays of choices(winds.length)) {
    if (Math.min(...delays) > 0) continue
    let total = 0
    for (let i = 0; i < delays.length; i++) {
      for (let j = 0; j < i; j++) total += likeness(i, j, delays[j]! - delays[i]!)
    }
    if (total > best.total + 1e-9) best = { total, delays }
  }
  return best.delays
}

function choices(count: number): number[][] {
  if (count === 0) return [[]]
  return choices(count - 1).flatMap(former => DELAYS.map(delay => [...former, delay]))
}

/** Correlation of a[t] with b[t + lag], the year a ring. */
function circular(a: Float64Array, b: Float64Array, lag: number): number {
  return productMean(a, later(b, lag), 0) / Math.sqrt(productMean(a, a, 0) * productMean(b, b, 0))
}

/** A series some hours later or earlier, the year a ring: what stands at t stood at t + hours. */
export const later = (values: Float64Array, hours: number): Float64Array =>
  values.map((_, t) => values[(((t + hours) % values.length) + values.length) % values.length]!)
