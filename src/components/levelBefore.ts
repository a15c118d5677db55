import type { Block, Term } from '../lp/model.ts'
import { type Series, valueAt } from '../network/attribute.ts'
import type { Snapshots } from '../network/snapshots.ts'

/** What the level of a store depends on before a snapshot. */
export interface Keeping {
  cyclic: boolean
  /** Does each investment period end as it began? */
  cyclicPerPeriod: boolean
  /** Does each investment period begin at the initial level? */
  initialPerPeriod: boolean
  hourlyLossPu: Series
  initialLevelMwh: number
}

/**
 * What is left of the level before a snapshot, as it stands in the balance of a store:
 *
 *   (1−loss)^h · level[t−1],   before the first snapshot the last one if cyclic, else the initial level     [MWh]
 *
 * As in PyPSA, the initial level does not leak. Where there are investment periods, a store that is cyclic per period
 * ends each as it began it; one that is not carries its level into the next, unless it begins each at its initial level.
 * Snapshots in which the unit is not there are passed over.
 *
 * @returns terms for the left-hand side, negative, and the amount given on the right
 */
export function levelBefore(
  unit: Keeping,
  level: Block,
  i: number,
  t: number,
  snapshots: Snapshots,
  active: (t: number) => boolean,
): { terms: Term[]; givenMwh: number } {
  const previous = previousOf(unit, t, snapshots, active)
  if (previous === undefined) return { terms: [], givenMwh: unit.initialLevelMwh }
  const left = (1 - valueAt(unit.hourlyLossPu, t)) ** snapshots.hours[t]!
  return { terms: [[-left, level.at(i, previous)]], givenMwh: 0 }
}

function previousOf(
  { cyclic, cyclicPerPeriod, initialPerPeriod }: Keeping,
  t: number,
  { stretches }: Snapshots,
  active: (t: number) => boolean,
): number | undefined {
  const k = stretches.findIndex(({ end }) => t < end)
  const { start, end, period, scenario } = stretches[k]!
  if (t > start && active(t - 1)) return t - 1
  if (period !== null && cyclicPerPeriod) return end - 1
  if (period !== null && initialPerPeriod) return undefined
  const own = stretches.filter(each => each.scenario === scenario)
  const lastActive = (from: number, down: number) => {
    for (let s = from; s >= down; s--) if (active(s)) return s
    return undefined
  }
  const first = own[0]!.start
  return lastActive(t - 1, first) ?? (cyclic ? lastActive(own.at(-1)!.end - 1, first) : undefined)
}
