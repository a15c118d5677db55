import type { Block, Term } from '../lp/model.ts'

/** What the level of a store depends on before a snapshot. */
export interface Keeping {
  cyclic: boolean
  hourlyLossPu: number
  initialLevelMwh: number
}

/**
 * What is left of the level before a snapshot, as it stands in the balance of a store:
 *
 *   (1−loss)^h · level[t−1],   before the first snapshot the last one if cyclic, else the initial level     [MWh]
 *
 * As in PyPSA, the initial level does not leak.
 *
 * @returns terms for the left-hand side, negative, and the amount given on the right
 */
export function levelBefore(
  { cyclic, hourlyLossPu, initialLevelMwh }: Keeping,
  level: Block,
  i: number,
  t: number,
  hours: Float64Array,
): { terms: Term[]; givenMwh: number } {
  if (t === 0 && !cyclic) return { terms: [], givenMwh: initialLevelMwh }
  const previous = level.at(i, t === 0 ? hours.length - 1 : t - 1)
  return { terms: [[-((1 - hourlyLossPu) ** hours[t]!), previous]], givenMwh: 0 }
}
