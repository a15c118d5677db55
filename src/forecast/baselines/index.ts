import { type Bounds, within } from '../bounds.ts'
import type { Frame } from '../frame.ts'
import type { Quantiles } from '../levels.ts'
import { linearQuantiles } from './linear.ts'
import { climatology, convexCombination, persistence, sameHour, smartPersistence } from './points.ts'
import { climatologyQuantiles, orElse, withErrors } from './spread.ts'

/** The references that stand beside every forecast. */
export const BASELINES = [
  'persistence',
  'smart persistence',
  'climatology',
  'convex combination',
  'same hour last week',
  'linear quantile regression',
] as const
/** Name of a reference. */
export type BaselineName = (typeof BASELINES)[number]

/**
 * All references for some hours of a zone, each with quantiles, from what was known before `end`. A reference that knows
 * nothing of an hour, since what it would repeat was not measured, says what climatology says.
 *
 * @param end  first hour of the target that is not known; where a forecast is issued each day, the hours that are
 *             learnt from end here, and each day's last full day stands in for it
 */
export function baselinesOf(
  frame: Frame,
  zone: number,
  end: number,
  hours: readonly number[],
  bounds: Bounds,
): Record<BaselineName, Quantiles> {
  const { panel, plan } = frame
  const known = plan.horizon === 'period' ? end : undefined
  const daily = sameHour(panel, known, 1)
  const mean = climatology(panel, end)
  const points = {
    persistence: persistence(panel.target, daily),
    'smart persistence': smartPersistence(panel, daily, mean),
    'convex combination': convexCombination(panel, daily, mean, end),
    'same hour last week': persistence(panel.target, sameHour(panel, known, 7)),
  }
  const spread = (name: keyof typeof points) => withErrors(panel, zone, points[name][zone]!, end, hours)
  const all = {
    persistence: spread('persistence'),
    'smart persistence': spread('smart persistence'),
    climatology: climatologyQuantiles(panel, zone, end, hours),
    'convex combination': spread('convex combination'),
    'same hour last week': spread('same hour last week'),
    'linear quantile regression': linearQuantiles(frame, zone, end, hours),
  }
  const possible = (quantiles: Quantiles) =>
    within(frame, zone, hours, orElse(quantiles, all.climatology), bounds)
  return Object.fromEntries(BASELINES.map(name => [name, possible(all[name])])) as Record<
    BaselineName,
    Quantiles
  >
}
