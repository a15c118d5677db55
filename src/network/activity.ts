import { z } from 'zod'
import { attribute, descriptive } from './attribute.ts'
import type { Snapshots, Stretch } from './snapshots.ts'

/** Columns that say when a unit is there. */
export const lifeAttributes = {
  buildYear: descriptive('build_year', 'year', z.number().int().default(0), 'First year in operation.'),
  lifetimeYears: descriptive(
    'lifetime',
    'year',
    z.number().min(0).default(Number.POSITIVE_INFINITY),
    'Years in operation.',
  ),
  active: attribute('active', '1', z.boolean().default(true), 'Is it there at all?'),
}

/** What decides when a unit is there. */
export interface Living {
  buildYear: number
  lifetimeYears: number
}

/**
 * The stretches of time in which a unit is there:  build year ≤ period < build year + lifetime.
 *
 * Where there are no investment periods a unit is always there; whoever makes the network leaves out what is not.
 */
export function activeStretches(
  { buildYear, lifetimeYears }: Living,
  { stretches }: Snapshots,
): readonly Stretch[] {
  return stretches.filter(
    ({ period }) => period === null || (buildYear <= period && period < buildYear + lifetimeYears),
  )
}

/** Tells of each snapshot whether a unit is there. */
export function activityOf(unit: Living, snapshots: Snapshots): (t: number) => boolean {
  const active = activeStretches(unit, snapshots)
  if (active.length === snapshots.stretches.length) return () => true
  const flags = new Uint8Array(snapshots.hours.length)
  for (const { start, end } of active) flags.fill(1, start, end)
  return t => flags[t] === 1
}
