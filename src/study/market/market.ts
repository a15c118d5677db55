import type { Result } from '../result.ts'
import { demandMw, homeBuses } from '../summary.ts'
import { type CongestionRent, congestionRentsOf } from './congestion.ts'
import { type Curtailment, curtailmentsOf } from './curtailment.ts'
import { type LevelisedCost, levelisedCostsOf } from './levelised.ts'
import { earningPrices } from './prices.ts'
import { type StorageMargin, storageMarginsOf } from './storage.ts'
import { type MarketValue, marketValuesOf } from './values.ts'

/** What prices say of a run: who earns what, and what is lost. */
export interface Market {
  /** Demand-weighted price of the country. [money/MWh] */
  meanPricePerMwh: number
  values: readonly MarketValue[]
  curtailments: readonly Curtailment[]
  congestion: readonly CongestionRent[]
  storage: readonly StorageMargin[]
  /** Of what may be built; empty unless the run is a plan. */
  levelised: readonly LevelisedCost[]
}

/** Everything that follows from the prices of a run. */
export function marketOf(result: Result): Market {
  const meanPricePerMwh = demandWeightedPrice(result)
  return {
    meanPricePerMwh,
    values: marketValuesOf(result),
    curtailments: curtailmentsOf(result),
    congestion: congestionRentsOf(result),
    storage: storageMarginsOf(result),
    levelised: levelisedCostsOf(result.plan?.cards ?? [], meanPricePerMwh),
  }
}

/** Σ h · p · demand / Σ h · demand over the country's zones. [money/MWh] */
function demandWeightedPrice(result: Result): number {
  let [money, mwh] = [0, 0]
  for (const { bus, perMwh } of earningPrices(result)) {
    if (!homeBuses(result).has(bus)) continue
    const demand = demandMw(result, new Set([bus]))
    result.snapshots.hours.forEach((h, t) => {
      money += h * perMwh[t]! * demand[t]!
      mwh += h * demand[t]!
    })
  }
  return money / mwh
}
