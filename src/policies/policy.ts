import type { z } from 'zod'
import type { Block } from '../lp/model.ts'
import type { Building } from '../network/component.ts'

/** What a name may stand for. */
export type NamedKind = 'candidate technology' | 'technology' | 'carrier' | 'bus' | 'sector' | 'basin'

/** A name that the data must know, with its place in the options. */
export interface NamedThing {
  kind: NamedKind
  name: string
  path: readonly (string | number)[]
}

/** A rule laid on the whole system: it reads a ledger and adds rows or entries. */
export interface Policy<Options = unknown> {
  /** Key under `policies` in a scenario. */
  name: string
  options: z.ZodType<Options>
  /** Speaks of what is built, so that it has nothing to say where all sizes are given. */
  ofInvestment?: true
  /** May it give way in a dispatch, and what does that cost at least for each unit of its row? [money/unit] */
  shortfallPrice?: number
  /** Names in the options that the data must know. */
  names?(options: Options): readonly NamedThing[]
  /** Writes the rows; those that it returns have a dual that `words` explains. */
  build(options: Options, building: Building): readonly Block[]
  /**
   * What the dual of its rows means, in a sentence.
   *
   * @param dual      change of the cost for one unit more on the right-hand side, ≤ 0 for a cap, ≥ 0 for a floor
   * @param currency  name of the money
   */
  words?(options: Options, dual: number, currency: string): string
}

/** Declares a policy; its options give `build` its types. */
export function definePolicy<Options>(policy: Policy<Options>): Policy {
  return policy as unknown as Policy
}

/** Is a dual more than the rounding of a solver? */
export const binds = (dual: number): boolean => Math.abs(dual) > 1e-6

/** An amount of money for people, at most four digits. */
export const inWords = (amount: number): string =>
  Math.abs(amount) >= 1000 ? Math.round(amount).toString() : Number(amount.toPrecision(3)).toString()

/**
 * Limits of what is built:  Σ new size of those that share a key ≤ largest, one row for each name.        [MW]
 *
 * @param key  what names say: `carrier` or `technology`
 */
export function limitAdditions(
  rows: string,
  most: Readonly<Record<string, number>>,
  key: 'carrier' | 'technology',
  { lp, ledger }: Building,
): Block[] {
  return Object.entries(most).map(([name, mw]) =>
    lp.constraints(`${rows} ${name}`, [], () => ({
      terms: ledger.built
        .filter(each => each.key[key] === name)
        .map(({ block, index }) => [1, block.at(index)] as const),
      atMost: mw,
    })),
  )
}
