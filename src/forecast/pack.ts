import { PlannerError } from '../errors.ts'
import type { Calibrated } from './rolling.ts'
import { type ForecastSettings, settingsSchema } from './settings.ts'

/** A trained model with all that is needed to use it on new hours of its series. */
export interface Packed {
  /** Column that it forecasts. */
  target: string
  zones: readonly string[]
  settings: ForecastSettings
  featureNames: readonly string[]
  calibrated: Omit<Calibrated, 'model'> & { model: Omit<Calibrated['model'], 'plan'> }
}

const VERSION = 1
const ARRAYS = { Float32Array, Float64Array, Int16Array, Uint8Array }
type ArrayName = keyof typeof ARRAYS

/** What JSON has no words for. */
interface Odd {
  array?: ArrayName
  base64?: string
  endless?: string
}

/** A model as text: JSON, with arrays of numbers in base 64. */
export const packModel = (packed: Packed): string =>
  JSON.stringify({ version: VERSION, ...packed }, (_key, value: unknown) => {
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
      return { endless: String(value) }
    const name = Object.keys(ARRAYS).find(own => value instanceof ARRAYS[own as ArrayName])
    return name ? { array: name, base64: toBase64(value as Uint8Array) } : value
  })

/**
 * A model from text.
 *
 * @param file  as shown to people
 * @throws PlannerError INPUT_INVALID  if it is no model of ours
 */
export function unpackModel(file: string, text: string): Packed {
  try {
    const read = JSON.parse(text, (_key, value: Odd | null) => {
      if (value?.endless) return Number(value.endless)
      return value?.array && value.base64 !== undefined ? fromBase64(value.array, value.base64) : value
    }) as Packed & { version: number }
    if (read.version === VERSION) return { ...read, settings: settingsSchema.parse(read.settings) }
  } catch {
    // Told below, with the address.
  }
  throw new PlannerError('INPUT_INVALID', `${file} cannot be used`, [
    { where: file, what: `It is not a model of version ${VERSION}.`, hint: 'Train it again.' },
  ])
}

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
