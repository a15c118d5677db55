/**
 * A stream of uniform numbers in (0, 1) that is named by a text: the same name gives the same numbers on every machine.
 *
 * @see C. Doty-Humphrey, PractRand, 2010 (sfc32), seeded by an FNV-1a hash of the name.
 */
export function uniforms(name: string): () => number {
  let hash = 2166136261
  for (let k = 0; k < name.length; k++) hash = Math.imul(hash ^ name.charCodeAt(k), 16777619)
  let [a, b, c, d] = [hash | 0, Math.imul(hash, 2654435761), Math.imul(hash ^ (hash >>> 15), 2246822519), 1]
  const next = () => {
    const t = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return ((t >>> 0) + 0.5) / 4294967296
  }
  for (let k = 0; k < 12; k++) next()
  return next
}

/**
 * A stream of independent normal numbers, mean 0 and variance 1, named by a text.
 *
 * @see G. E. P. Box and M. E. Muller, “A note on the generation of random normal deviates”, Ann. Math. Stat. 29(2), 1958.
 */
export function normals(name: string): () => number {
  const uniform = uniforms(name)
  let spare: number | undefined
  return () => {
    if (spare !== undefined) {
      const kept = spare
      spare = undefined
      return kept
    }
    const radius = Math.sqrt(-2 * Math.log(uniform()))
    const angle = 2 * Math.PI * uniform()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}
