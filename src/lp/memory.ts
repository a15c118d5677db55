/** Where arrays are taken from; all are 0 at first. */
export interface Store {
  doubles(count: number): Float64Array
  ints(count: number): Int32Array
}

/** Arrays of their own, which the collector takes back when nobody holds them any more. */
export const ordinary: Store = {
  doubles: count => new Float64Array(count),
  ints: count => new Int32Array(count),
}

const sharedBuffer = (bytes: number) =>
  typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes)

/**
 * Arrays that another thread can read without a copy, where the platform shares memory; ordinary ones elsewhere (a web page
 * shares memory only if its server isolates it).
 */
export const shared: Store = {
  doubles: count => new Float64Array(sharedBuffer(8 * count), 0, count),
  ints: count => new Int32Array(sharedBuffer(4 * count), 0, count),
}

/** Numbers again, in an array of their own. */
export function copied(all: Float64Array, store: Store): Float64Array {
  const copy = store.doubles(all.length)
  copy.set(all)
  return copy
}

/** Arrays for a while: all are given back at once. */
export interface Scratch extends Store {
  /** What the arrays lie in, to be handed to another thread or to be released. */
  buffers: ArrayBuffer[]
}

/** Gives the memory back. Nobody may use any of the arrays afterwards. */
export function release({ buffers }: { buffers: ArrayBuffer[] }): void {
  for (const buffer of buffers.splice(0)) buffer.transfer(0)
}

/** So large that the platform maps a slab by itself and really takes it back, untouched pages costing nothing. */
const SLAB_BYTES = 67_108_864

/**
 * Opens a scratch store; its first slab may be smaller, where little may be wanted. The collector counts objects more than bytes and comes late, and what it frees in small pieces the
 * platform keeps; a solve that takes hundreds of megabytes on its way to a problem half as large would hold them to its end.
 */
export function openScratch(firstBytes = SLAB_BYTES): Scratch {
  const buffers: ArrayBuffer[] = []
  let next = 0
  const take = (bytes: number) => {
    if (next + bytes > (buffers.at(-1)?.byteLength ?? -1)) {
      buffers.push(new ArrayBuffer(Math.max(buffers.length === 0 ? firstBytes : SLAB_BYTES, bytes)))
      next = 0
    }
    const from = next
    next += 8 * Math.ceil(bytes / 8)
    return [buffers.at(-1)!, from] as const
  }
  return {
    doubles: count => new Float64Array(...take(8 * count), count),
    ints: count => new Int32Array(...take(4 * count), count),
    buffers,
  }
}
