import { buildFeatures, type FeaturePlan } from './features/build.ts'
import type { Feature } from './features/feature.ts'
import { recentLevel } from './features/measured.ts'
import { isNothing, type Nothing, neverGenerating } from './nothing.ts'
import type { Panel, Zoned } from './panel.ts'

/** A panel with everything that models look at. */
export interface Frame {
  panel: Panel
  plan: FeaturePlan
  /** What a number is a share of. */
  level: Zoned
  features: readonly Feature[]
  nothing: Nothing
}

/** An hour of a zone. */
export interface Row {
  zone: number
  hour: number
}

/**
 * Builds the frame of a panel.
 *
 * @param panel    cut off where the present is (`knownBetween`)
 * @param nothing  hours without generation, as a model learnt them; found out from the panel if left out
 */
export function frameOf(panel: Panel, plan: FeaturePlan, nothing = neverGenerating(panel)): Frame {
  const level = levelOf(panel, plan)
  return { panel, plan, level, features: buildFeatures(panel, plan, level), nothing }
}

/** Demand is learnt relative to its last week, generation as it is. */
function levelOf(panel: Panel, { kind, horizon }: FeaturePlan): Zoned {
  return kind === 'demand' && horizon === 'day'
    ? recentLevel(panel)
    : panel.target.map(values => new Float32Array(values.length).fill(1))
}

/** The hours of a zone that can be learnt from: measured, and not one at which nothing is ever generated. */
export function learnableRows({ panel, level, nothing }: Frame, zone: number): Row[] {
  const rows: Row[] = []
  panel.target[zone]!.forEach((value, hour) => {
    const known = !Number.isNaN(value) && !Number.isNaN(level[zone]![hour]!)
    if (known && !isNothing(nothing, panel, zone, hour)) rows.push({ zone, hour })
  })
  return rows
}

/** Features at some rows, a column each. */
export const columnsAt = (features: readonly Feature[], rows: readonly Row[]): Float32Array[] =>
  features.map(({ zones }) => Float32Array.from(rows, ({ zone, hour }) => zones[zone]![hour]!))

/** The target at some rows, as shares of the level. */
export const targetAt = ({ panel, level }: Frame, rows: readonly Row[]): Float32Array =>
  Float32Array.from(rows, ({ zone, hour }) => panel.target[zone]![hour]! / level[zone]![hour]!)
