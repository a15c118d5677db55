import { z } from 'zod'
import { PlannerError } from '../../../errors.ts'
import type { Correction } from '../../../forecast/conformal.ts'
import type { Network } from '../../../forecast/network/forward.ts'
import { packArrays, unpackArrays } from '../../../forecast/packArrays.ts'
import { networkShape } from '../../../forecast/packShape.ts'
import { FORECAST_HOURS } from './clock.ts'
import { LEVELS } from './levels.ts'
import type { Reference } from './references.ts'
import type { Kind } from './targets.ts'

/** The trained model of a kind of targets. */
export interface KindModel {
  kind: Kind
  zones: readonly string[]
  features: readonly string[]
  /** What is averaged, trained from different first weights. */
  networks: readonly Network[]
  /** For each zone, how its quantiles were moved at the end of the year on which that was learnt. */
  corrections: readonly Correction[]
  /** For each zone, the mean squared error of the median, as a share of the scale squared. */
  variances: readonly number[]
}

/** Everything that was learnt from simulated years of Kazakhstan. */
export interface KazakhstanModels {
  references: readonly Reference[]
  kinds: readonly KindModel[]
}

/** Names of the simulated years that are learnt from. Whoever tests or operates takes others. */
export const TRAINING_SEEDS: readonly number[] = [101, 102, 103, 104, 105, 106, 107, 108, 109, 110]
/** The year on which the correction of intervals begins. */
export const CALIBRATION_SEED = 201
/** Years on which the models are scored for their card. */
export const TEST_SEEDS: readonly number[] = [301, 302]

const VERSION = 1

const modelsShape = z.looseObject({
  references: z.array(
    z.looseObject({
      target: z.string(),
      usual: z.instanceof(Float32Array).refine(({ length }) => length === 12 * 24 * LEVELS.length),
      change: z
        .instanceof(Float32Array)
        .refine(({ length }) => length === 4 * FORECAST_HOURS * LEVELS.length),
    }),
  ),
  kinds: z.array(
    z.looseObject({
      kind: z.string(),
      zones: z.array(z.string()),
      features: z.array(z.string()),
      networks: z.array(networkShape),
      corrections: z.array(z.instanceof(Float64Array)),
      variances: z.array(z.number()),
    }),
  ),
})

/** Models as text. */
export const packKazakhstan = (models: KazakhstanModels): string =>
  packArrays({ version: VERSION, levels: LEVELS, ...models })

/**
 * Models from text.
 *
 * @param file  as shown to people
 * @throws PlannerError INPUT_INVALID  if they are none of ours, or of other levels
 */
export function unpackKazakhstan(file: string, text: string): KazakhstanModels {
  try {
    const read = unpackArrays(text) as KazakhstanModels & { version: number; levels: readonly number[] }
    const isOurs = read.version === VERSION && String(read.levels) === String(LEVELS)
    if (isOurs && modelsShape.safeParse(read).success) return read
  } catch {
    // Told below, with the address.
  }
  throw new PlannerError('INPUT_INVALID', `${file} cannot be used`, [
    {
      where: file,
      what: `It does not hold the models of Kazakhstan, version ${VERSION}.`,
      hint: 'Train them again: qazgrid forecast kazakhstan',
    },
  ])
}
