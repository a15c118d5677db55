import { PlannerError } from '../errors.ts'
import { packArrays, unpackArrays } from './packArrays.ts'
import { packShape } from './packShape.ts'
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
/** A model as text: JSON, with arrays of numbers in base 64. */
export const packModel = (packed: Packed): string => packArrays({ version: VERSION, ...packed })

/**
 * A model from text.
 *
 * @param file  as shown to people
 * @throws PlannerError INPUT_INVALID  if it is no model of ours
 */
export function unpackModel(file: string, text: string): Packed {
  try {
    const read = unpackArrays(text) as Packed & { version: number }
    if (read.version === VERSION && packShape.safeParse(read).success)
      return { ...read, settings: settingsSchema.parse(read.settings) }
  } catch {
    // Told below, with the address.
  }
  throw new PlannerError('INPUT_INVALID', `${file} cannot be used`, [
    { where: file, what: `It is not a model of version ${VERSION}.`, hint: 'Train it again.' },
  ])
}
