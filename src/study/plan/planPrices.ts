import type { Snapshots } from '../../network/snapshots.ts'
import type { PriceSeries } from '../result.ts'
import type { Segmented } from './segmented.ts'

/**
 * Prices of a plan itself: what one more MWh of demand would cost if what is built could follow. An hour has the price of the stretch
 * that it lies in. In the dispatch of a plan sizes are given, so that a policy can only be kept, or broken, by running otherwise, and
 * its prices say what that costs.
 */
export function planPrices(
  { built: { ledger }, solution }: Segmented,
  { axis, hours }: Snapshots,
): PriceSeries[] {
  const { balance, snapshots } = ledger
  const first = new Map(snapshots.axis.labels.map((label, k) => [label, k]))
  let stretch = 0
  const stretches = axis.labels.map(label => {
    stretch = first.get(label) ?? stretch
    return stretch
  })
  return balance.axes[0]!.labels.map((bus, b) => ({
    bus,
    perMwh: Float64Array.from(hours, (_, t) => {
      const k = stretches[t]!
      return solution.y[balance.at(b, k)]! / snapshots.costHours[k]!
    }),
  }))
}
