import util from 'node:util'
import type { Tensors } from '../../forecast/tensor.ts'

/** Put together, since its types are not there either where the package is not installed. */
const NAME = ['@tensorflow', 'tfjs-node'].join('/')

/** TensorFlow as native code, where somebody has added the package to the project; else undefined. */
export async function nativeTensors(): Promise<Tensors | undefined> {
  // Version 4.22 asks for this function, which Node no longer has.
  if (!('isNullOrUndefined' in util))
    Object.assign(util, { isNullOrUndefined: (value: unknown) => value === undefined || value === null })
  try {
    return ((await import(NAME)) as { default: Tensors }).default
  } catch {
    return undefined
  }
}
