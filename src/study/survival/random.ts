/**
 * A stream of uniform numbers in [0, 1) that is named by a text: the same name gives the same numbers on every machine.
 *
 * sfc32 (Chris Doty-Humphrey, PractRand, 2010), seeded by an FNV-1a hash of the name and mixed for some rounds. Passes
 * the usual tests, and is no more than that: not for secrets.
 */
export function randomStream(name: string): () => number {
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
    return (t >>> 0) / 4294967296
  }
  for (let k = 0; k < 12; k++) next()
  return next
}
