import type { Correction } from '../../../forecast/conformal.ts'
import type { Network } from '../../../forecast/network/forward.ts'
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
