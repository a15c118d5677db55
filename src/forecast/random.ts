/** A stream of numbers that look like chance and are the same for the same seed. */
export interface Random {
  /** Evenly in [0, 1). */
  next(): number
  /** A whole number in [0, below). */
  below(below: number): number
}

/**
 * Mulberry32: 32 bits of state, enough for drawing rows and features.
 *
 * @see T. Ettinger, “Mulberry32”, public domain, 2017.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return { next, below: below => Math.floor(next() * below) }
}

/** Draws `count` of the numbers 0 … `total` − 1 without putting back, in rising order. */
export function drawWithout(random: Random, total: number, count: number): Int32Array {
  const drawn = new Int32Array(count)
  let kept = 0
  for (let i = 0; i < total && kept < count; i++) {
    if (random.next() * (total - i) < count - kept) drawn[kept++] = i
  }
  return drawn
}
