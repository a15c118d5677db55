/** A series inside a packed tree: where its values begin, how many, and what the largest stands for. */
interface Place {
  $at: number
  n: number
  scale: number
}

const LARGEST = 32767

/**
 * Plain data with Float64Arrays inside → bytes: JSON of the tree, then all series as differences of 16-bit numbers, low bytes
 * first and high bytes after them, which compress well. A series is rounded to 1/32767 of its largest value; where all its values
 * are equal or whole and small, nothing is lost.
 */
export function pack(tree: unknown): Uint8Array<ArrayBuffer> {
  const series: Int16Array[] = []
  let length = 0
  const text = JSON.stringify(tree, (_, value) => {
    if (!(value instanceof Float64Array)) return value
    const scale = value.reduce((most, each) => Math.max(most, Math.abs(each)), 0) / LARGEST
    const place: Place = { $at: length, n: value.length, scale }
    series.push(differences(value, scale))
    length += value.length
    return place
  })
  const head = new TextEncoder().encode(text)
  const bytes = new Uint8Array(4 + head.length + 2 * length)
  new DataView(bytes.buffer).setUint32(0, head.length, true)
  bytes.set(head, 4)
  let at = 4 + head.length
  for (const each of series) {
    for (const value of each) {
      bytes[at] = value & 0xff
      bytes[at + length] = (value >> 8) & 0xff
      at++
    }
  }
  return bytes
}

function differences(values: Float64Array, scale: number): Int16Array {
  let before = 0
  return Int16Array.from(values, value => {
    const rounded = scale === 0 ? 0 : Math.round(value / scale)
    const difference = rounded - before
    before = rounded
    return difference
  })
}

/** The tree again, its series as Float64Arrays. */
export function unpack<T>(bytes: Uint8Array): T {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const start = 4 + headLength
  const length = (bytes.length - start) / 2
  const read = ({ $at, n, scale }: Place): Float64Array => {
    let value = 0
    return Float64Array.from({ length: n }, (_, k) => {
      const at = start + $at + k
      value = ((value + (bytes[at]! | (bytes[at + length]! << 8))) << 16) >> 16
      return value * scale
    })
  }
  return JSON.parse(new TextDecoder().decode(bytes.subarray(4, start)), (_, value) =>
    isPlace(value) ? read(value) : value,
  ) as T
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && '$at' in value
