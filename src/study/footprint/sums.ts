import { eachCase, type Ranged } from '../ranged.ts'
import type { Footprint } from './index.ts'

/** What a run takes in all. */
export interface FootprintSums {
  /** Fresh water that plants take, and of it not given back. [million m³] */
  freshWithdrawalMillionM3: Ranged
  freshConsumptionMillionM3: Ranged
  /** From reservoirs, by their share of power. [million m³] */
  evaporationMillionM3: Ranged
  /** [kt] */
  so2Kt: Ranged
  noxKt: Ranged
  dustKt: Ranged
  ashKt: Ranged
  /** Used for nothing else. [km²] */
  landKm2: Ranged
}

const MILLION = 1e6
const TONNES_PER_KT = 1000
const HA_PER_KM2 = 100

/** Sums of the ledgers, case by case. */
export function footprintSums({ water, air, land }: Footprint): FootprintSums {
  const fresh = water.filter(row => row.fresh && row.use !== 'evaporation')
  const lakes = water.filter(row => row.use === 'evaporation')
  const sum = <T>(rows: readonly T[], of: (row: T) => Ranged, factor: number) =>
    eachCase(bound => rows.reduce((total, row) => total + of(row)[bound], 0) / factor)
  return {
    freshWithdrawalMillionM3: sum(fresh, row => row.withdrawalM3, MILLION),
    freshConsumptionMillionM3: sum(fresh, row => row.consumptionM3, MILLION),
    evaporationMillionM3: sum(lakes, row => row.consumptionM3, MILLION),
    so2Kt: sum(air, row => row.so2Tonnes, TONNES_PER_KT),
    noxKt: sum(air, row => row.noxTonnes, TONNES_PER_KT),
    dustKt: sum(air, row => row.dustTonnes, TONNES_PER_KT),
    ashKt: sum(air, row => row.ashTonnes, TONNES_PER_KT),
    landKm2: sum(land, row => row.takenHa, HA_PER_KM2),
  }
}
