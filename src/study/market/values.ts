import { homeBuses } from '../../network/home.ts'
import { energyMwh, type PriceSeries, type Result } from '../result.ts'
import { earningPrices } from './prices.ts'

/** What the electricity of a carrier in a zone is worth, and how much its plants are used. */
export interface MarketValue {
  bus: string
  carrier: string
  capacityMw: number
  /** Energy given, gross. [MWh] */
  generationMwh: number
  /** generation / capacity. [h] */
  fullLoadHours: number
  /** Σ h · price · output. [money] */
  earned: number
  /** earned / generation: mean price, weighted with the output. [money/MWh] */
  valuePerMwh: number
  /** Value over the plain mean price of the zone; NaN where that is not positive. [pu] */
  captureRatePu: number
}

/** Components that give electricity rather than carry or take it. */
const GENERATING = new Set(['Generator', 'HeatAndPower', 'StorageUnit', 'Store'])

/**
 * Market values and capture rates by zone and carrier, of the country's electricity:
 *
 *   value = Σ_t h p_t g_t / Σ_t h g_t,   capture rate = value / (Σ_t h p_t / Σ_t h)               [money/MWh, pu]
 *
 * with the shadow prices p of the zone. What storage takes is not deducted; its margin is told apart (`storage.ts`).
 *
 * @see L. Hirth, “The market value of variable renewables”, Energy Economics 38, 218–236, 2013,
 *   doi:10.1016/j.eneco.2013.02.004, where the capture rate is called value factor.
 */
export function marketValuesOf(result: Result): MarketValue[] {
  const { snapshots, dispatch, capacities } = result
  const home = homeBuses(result)
  const priceAt = new Map(earningPrices(result).map(({ bus, perMwh }) => [bus, perMwh]))
  const sums = new Map<string, { bus: string; carrier: string; generationMwh: number; earned: number }>()
  for (const { component, bus, carrier, mw } of dispatch) {
    const price = priceAt.get(bus)
    if (!price || !GENERATING.has(component) || !home.has(bus)) continue
    const sum = sums.get(`${bus} ${carrier}`) ?? { bus, carrier, generationMwh: 0, earned: 0 }
    sums.set(`${bus} ${carrier}`, sum)
    const given = mw.map(each => Math.max(0, each))
    sum.generationMwh += energyMwh(given, snapshots)
    sum.earned += energyMwh(
      given.map((each, t) => each * price[t]!),
      snapshots,
    )
  }
  return [...sums.values()]
    .filter(({ generationMwh }) => generationMwh > 0)
    .map(sum => {
      const capacityMw = capacities
        .filter(
          each => each.bus === sum.bus && each.carrier === sum.carrier && GENERATING.has(each.component),
        )
        .reduce((total, { mw }) => total + mw, 0)
      const valuePerMwh = sum.earned / sum.generationMwh
      const mean = meanPrice(priceAt.get(sum.bus)!, result)
      return {
        ...sum,
        capacityMw,
        fullLoadHours: capacityMw > 0 ? sum.generationMwh / capacityMw : Number.NaN,
        valuePerMwh,
        captureRatePu: mean > 0 ? valuePerMwh / mean : Number.NaN,
      }
    })
}

/** Σ h · p / Σ h. [money/MWh] */
export function meanPrice(perMwh: PriceSeries['perMwh'], { snapshots }: Pick<Result, 'snapshots'>): number {
  return energyMwh(perMwh, snapshots) / energyMwh(1, snapshots)
}
