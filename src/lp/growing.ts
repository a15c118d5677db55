/** Numbers in one block, as 8-byte or 4-byte ones. */
type Numbers = Int32Array | Float64Array

/** Numbers that grow without being copied: in chunks, so that nothing is left behind for the collector. */
export class Growing<Kind extends Numbers = Float64Array> {
  length = 0
  readonly #chunks: Kind[] = []
  readonly #take: (length: number) => Kind
  #last: Kind | undefined

  /** @param take  gives a chunk, from where all of them may be given back at once */
  constructor(take: (length: number) => Kind) {
    this.#take = take
  }

  push(value: number): void {
    const place = this.length % CHUNK
    if (place === 0) {
      this.#last = this.#take(CHUNK)
      this.#chunks.push(this.#last)
    }
    this.#last![place] = value
    this.length++
  }

  at(index: number): number {
    return this.#chunks[Math.floor(index / CHUNK)]![index % CHUNK]!
  }

  add(index: number, amount: number): void {
    this.#chunks[Math.floor(index / CHUNK)]![index % CHUNK]! += amount
  }

  /** Copies all into an array, from a place on, and gives it back. */
  into<Target extends Numbers>(target: Target, start = 0): Target {
    this.#chunks.forEach((chunk, k) => {
      const from = k * CHUNK
      target.set(chunk.subarray(0, Math.min(CHUNK, this.length - from)) as never, start + from)
    })
    return target
  }
}

/** Numbers in a chunk. */
const CHUNK = 32_768
