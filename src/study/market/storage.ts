import { energyMwh, type Result } from '../result.ts'
import { earningPrices } from './prices.ts'

/** What a store earns by moving energy in time. */
export interface StorageMargin {
  component: string
  name: string
  bus: string
  carrier: string
  /** [MWh] */
  sizeMwh: number
  givenMwh: number
  takenMwh: number
  /** What it is paid for what it gives, and pays for what it takes. [money] */
  earned: number
  paid: number
  /** earned − paid. [money] */
  margin: number
  /** Energy given over its size: how often it empties. */
  cycles: number
}

/**
 * Margins and cycles of what stores electricity, at the prices of its bus:
 *
 *   margin = Σ_t h p_t (given_t − taken_t),   cycles = Σ_t h given_t / size                          [money, 1]
 *
 * Of reservoirs, which water fills, the margin is what the water is worth. What wear costs stands in the bill.
 */
export function storageMarginsOf(result: Result): StorageMargin[] {
  const { snapshots, dispatch, capacities } = result
  const priceAt = new Map(earningPrices(result).map(({ bus, perMwh }) => [bus, perMwh]))
  return dispatch.flatMap(({ component, name, bus, carrier, mw }) => {
    const price = priceAt.get(bus)
    const sizeMwh = capacities.find(each => each.component === component && each.name === name)?.mwh ?? 0
    if (!price || sizeMwh === 0) return []
    const [given, taken] = [mw.map(each => Math.max(0, each)), mw.map(each => Math.max(0, -each))]
    const worth = (power: Float64Array) =>
      energyMwh(
        power.map((each, t) => each * price[t]!),
        snapshots,
      )
    const [earned, paid, givenMwh] = [worth(given), worth(taken), energyMwh(given, snapshots)]
    const takenMwh = energyMwh(taken, snapshots)
    const sums = {
      sizeMwh,
      givenMwh,
      takenMwh,
      earned,
      paid,
      margin: earned - paid,
      cycles: givenMwh / sizeMwh,
    }
    return [{ component, name, bus, carrier, ...sums }]
  })
}
