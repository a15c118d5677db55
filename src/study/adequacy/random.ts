/**
 * Chance that can be repeated: numbers spread evenly over [0, 1), fixed by a seed and, if given, by the numbers of a
 * stream within it (draw, plant, unit, …). The stream's words are scattered into the 128 bits of state, each as a
 * one-to-one function of the last number of the stream, so that two draws of one seed never share a state.
 *
 * In steps of 2⁻³². Not for secrets.
 *
 * @param seed     any number
 * @param streams  which of the seed's streams
 * @see A. Appleby, “MurmurHash3”, 2011 (`fmix32`, by which the state is filled).
 */
export function randomFrom(seed: number, ...streams: readonly number[]): () => number {
  const bytes = new DataView(new ArrayBuffer(8))
  const state = new Uint32Array(4)
  for (let k = 0; k < 4; k++) {
    let word = scatter(Math.imul(k + 1, GOLDEN_RATIO))
    for (const number of [seed, ...streams]) {
      bytes.setFloat64(0, number + 0)
      word = scatter(scatter(word ^ bytes.getUint32(0)) ^ bytes.getUint32(4))
      word = (word + GOLDEN_RATIO) | 0
    }
    state[k] = word
  }
  const next = xoshiro128(state)
  return () => next() / 2 ** 32
}

/**
 * The generator xoshiro128**, period 2¹²⁸ − 1: whole numbers in [0, 2³²).
 *
 * @param state  four words, not all of them zero
 * @see D. Blackman and S. Vigna, “Scrambled linear pseudorandom number generators”, ACM Transactions on Mathematical
 *   Software 47 (4), 2021.
 */
export function xoshiro128(state: Readonly<ArrayLike<number>>): () => number {
  let [a, b, c, d] = [state[0]! | 0, state[1]! | 0, state[2]! | 0, state[3]! | 0]
  if ((a | b | c | d) === 0) a = 1
  return () => {
    const word = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return word
  }
}

/** 2³² over the golden ratio: steps that never fall into a rhythm. */
const GOLDEN_RATIO = 0x9e3779b9

const rotate = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits))

/** A one-to-one map of 32 bits in which each bit of the input turns about half the bits of the output. */
function scatter(word: number): number {
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
  return word ^ (word >>> 16)
}
