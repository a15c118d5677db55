import type { BuiltKey } from '../../../network/ledger.ts'

/** A part of what a unit of size earns or costs over the horizon. [money/MW, or money/MWh for what stores energy] */
export interface Part {
  /**
   * Of values: `energy` or `taken` (what is given to a bus and taken from it, at its price), else the name of a policy. Of costs:
   * the item of the bill, building split into `capital` and `fixed operation`. Of limits: `most` and `least` where its size is at an
   * end, `sites` where a step of rising cost is full, `rising` where running costs rise with output, `own` for what else it is given or held to.
   */
  what: string
  /** Bus of energy, row of a policy; else empty. */
  where: string
  money: number
}

/** What a unit earns hour by hour, for a unit of its size. */
export interface Hours {
  /** First instant of each stretch, and its length. [h] */
  labels: readonly string[]
  lengths: Float64Array
  /** What it earns in each stretch beyond what running costs. [money/MW] */
  earned: Float64Array
}

/**
 * Why something is built, or not built: for each unit of its size
 *
 *   values − costs = limits     of what is built: it earns its cost, and what it earns beyond is the worth of a limit
 *   values − costs = −lacks     of what is not: so much is missing each year from the first MW
 */
export interface Card extends Pick<BuiltKey, 'component' | 'name' | 'carrier' | 'technology' | 'bus'> {
  /** Table of its component. */
  list: string
  /** What the plan decides. [MW, MWh] */
  size: number
  values: readonly Part[]
  costs: readonly Part[]
  limits: readonly Part[]
  /** Σ values − Σ costs. [money/MW] */
  surplus: number
  /** By how much one MW more would cost more than it brings; 0 where the plan is free to choose. [money/MW] */
  reducedCost: number
  /** What it gives to buses over the horizon. [MWh/MW] */
  fullLoadHours: number
  /** [money/kW, or money/kWh of stores] */
  overnightPerKw: number
  /**
   * Of what is not built: the capital cost at which its first MW would pay at the prices of the plan; 0 where it would not for
   * nothing. Null of what is built, of what would come only together with others, and where it is not told what building costs.
   */
  breakEvenPerKw: number | null
  /** Bus that it touches at which nothing is traded, so that it would come only together with others; null where there is none. */
  idleBus: string | null
  hours: Hours
}

/** Σ of parts. */
export const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { money }) => sum + money, 0)
