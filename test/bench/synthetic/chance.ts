/**
 * A stream of numbers in [0, 1) from a seed: x ← 1664525 x + 1013904223 (mod 2³²).
 *
 * Too plain for sampling, and good enough for weather that only has to look uneven.
 *
 * @see W. H. Press et al., “Numerical Recipes in C”, 2nd edition, Cambridge, 1992, §7.1, “An Even Quicker Generator”.
 */
export function chanceFrom(seed: number): () => number {
  let state = (Math.imul(seed, 2654435761) + 12345) >>> 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  for (let k = 0; k < 8; k++) next()
  return next
}
