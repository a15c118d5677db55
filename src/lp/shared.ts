/**
 * Arrays that another thread can read without a copy, where the platform shares memory; ordinary ones elsewhere (a web page
 * shares memory only if its server isolates it).
 */
const bufferOf = (bytes: number) =>
  typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes)

/** So many doubles, all 0. */
export const sharedDoubles = (count: number): Float64Array => new Float64Array(bufferOf(8 * count), 0, count)

/** So many integers, all 0. */
export const sharedInts = (count: number): Int32Array => new Int32Array(bufferOf(4 * count), 0, count)
