import { energyMwh, type Result } from '../result.ts'
import { earningPrices } from './prices.ts'

/** What a connection earns from different prices at its ends. */
export interface CongestionRent {
  name: string
  component: string
  bus0: string
  bus1: string
  ratingMw: number
  /** Σ h · (price1 · arriving − price0 · leaving). [money] */
  rent: number
  /** Energy carried in either direction, at its beginning. [MWh] */
  carriedMwh: number
  /** Hours in which one MW more would have been worth something. [h] */
  bindingHours: number
}

/** A gain below this is rounding of the solver. [money/MWh] */
const SOME_GAIN = 0.01
/** How near its rating a connection is full. [pu] */
const FULL_PU = 0.999

/**
 * Congestion rent by connection, largest first: what energy is worth where it arrives less what it is worth where it leaves,
 *
 *   rent = Σ_t h (p1_t · mw1_t − p0_t · mw0_t)                                                       [money]
 *
 * which pays for its losses first, and what is left is the worth of its limit. Connections whose ends are not both priced are left
 * out.
 *
 * @see F. C. Schweppe and others, “Spot Pricing of Electricity”, Kluwer, Boston, 1988.
 */
export function congestionRentsOf(result: Result): CongestionRent[] {
  const { snapshots, flows, capacities } = result
  const priceAt = new Map(earningPrices(result).map(({ bus, perMwh }) => [bus, perMwh]))
  return flows
    .flatMap(({ name, component, bus0, bus1, mw0, mw1, valuePerMwh }) => {
      const [price0, price1] = [priceAt.get(bus0), priceAt.get(bus1)]
      if (!price0 || !price1) return []
      const ratingMw = capacities.find(each => each.component === component && each.name === name)?.mw ?? 0
      const sum = (of: (t: number) => number) =>
        energyMwh(
          mw0.map((_, t) => of(t)),
          snapshots,
        )
      const sent = (t: number) => Math.max(Math.abs(mw0[t]!), Math.abs(mw1[t]!))
      const most = mw0.reduce((largest, _, t) => Math.max(largest, sent(t)), 0)
      return [
        {
          name,
          component,
          bus0,
          bus1,
          ratingMw,
          rent: sum(t => price1[t]! * mw1[t]! - price0[t]! * mw0[t]!),
          carriedMwh: sum(sent),
          bindingHours: sum(t => (valuePerMwh[t]! > SOME_GAIN && sent(t) > FULL_PU * most ? 1 : 0)),
        },
      ]
    })
    .sort((one, other) => other.rent - one.rent)
}
