import { CASES, type Ranged } from '../ranged.ts'
import type { Course, CourseMaker } from './course.ts'
import { DAY_HOURS, type DayPlan } from './dayAhead.ts'
import type { Terms } from './tables.ts'

/** What one kind of participants was wrong about in a year, and what that costs them. */
export interface Imbalance {
  /** Energy that was missing: demand above its schedule, wind and sun below. [MWh] */
  shortMwh: number
  surplusMwh: number
  /** [money] */
  bill: Ranged
}

/** Imbalances by kind: wind, solar, industry, households. */
export type Imbalances = Record<string, Imbalance>

/**
 * Adds a day of imbalances. Each zone's wind, sun and demand is scheduled as it is expected and settled for what it departs
 * from that, at the zone's price p of the day ahead:
 *
 *   bill = Σ [ (shortage − 1) · p · short + (1 − surplus) · p · surplus ]                              [money]
 *
 * that is what deviating costs beside the price of the energy itself. It is paid between participants: the system's own
 * cost of errors is in what redispatch costs. Losses and plants' own use are settled with the demand that they follow.
 */
export function addImbalances(
  sums: Imbalances,
  maker: CourseMaker,
  from: number,
  expected: Course,
  came: Course,
  { prices }: DayPlan,
  { shortage, surplus }: Terms,
): void {
  for (let t = 0; t < DAY_HOURS; t++) {
    for (const { target, bus, mw } of maker.weights(from, t)) {
      const kind = target.split(' ')[0]!
      const short = mw * (came.get(target)![t]! - expected.get(target)![t]!)
      const price = Math.max(0, prices.get(bus)![t]!)
      sums[kind] ??= { shortMwh: 0, surplusMwh: 0, bill: { low: 0, middle: 0, high: 0 } }
      const sum = sums[kind]
      if (short > 0) sum.shortMwh += short
      else sum.surplusMwh -= short
      for (const bound of CASES) {
        // What costs participants more is a high price of what is missing and a low one of what is too much.
        const against = bound === 'low' ? 'high' : bound === 'high' ? 'low' : 'middle'
        const perMwh = short > 0 ? shortage[bound] - 1 : 1 - surplus[against]
        sum.bill[bound] += perMwh * price * Math.abs(short)
      }
    }
  }
}
