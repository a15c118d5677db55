const ARRAYS = { Float32Array, Float64Array, Int16Array, Uint8Array, Uint16Array }
type ArrayName = keyof typeof ARRAYS

/** What JSON has no words for. */
interface Odd {
  array?: ArrayName
  base64?: string
  endless?: string
}

/** Anything made of plain data and arrays of numbers as text: JSON, with those arrays in base 64. */
export const packArrays = (plain: object): string =>
  JSON.stringify(plain, (_key, value: unknown) => {
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
      return { endless: String(value) }
    const name = Object.keys(ARRAYS).find(own => value instanceof ARRAYS[own as ArrayName])
    return name ? { array: name, base64: toBase64(value as Uint8Array) } : value
  })

/**
 * What was packed.
 *
 * @throws SyntaxError  if it is no JSON
 */
export const unpackArrays = (text: string): unknown =>
  JSON.parse(text, (_key, value: Odd | null) => {
    if (value?.endless) return Number(value.endless)
    return value?.array && value.base64 !== undefined ? fromBase64(value.array, value.base64) : value
  })

const CHUNK = 8192

function toBase64({ buffer, byteOffset, byteLength }: Uint8Array): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength)
  let text = ''
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK))
  return btoa(text)
}

function fromBase64(name: ArrayName, base64: string): InstanceType<(typeof ARRAYS)[ArrayName]> {
  const text = atob(base64)
  const bytes = Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  return new ARRAYS[name](bytes.buffer)
}
