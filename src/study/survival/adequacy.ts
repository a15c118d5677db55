import { type Failing, outageSampler } from './outages.ts'
import { shortfall, type Transfer } from './shortfall.ts'

/** What a store may give beyond its plan. */
export interface Reserve {
  zone: number
  /** Discharge beyond what is planned. [MW by snapshot] */
  spareMw: Float64Array
  /** Energy that is there by plan. [MWh by snapshot] */
  levelMwh: Float64Array
  /** Largest rate at which it can be made good. [MW] */
  chargeMw: number
  efficiencyPu: number
}

/** A system as adequacy sees it, snapshot by snapshot. */
export interface AdequacyCase {
  zones: readonly string[]
  /** Length of a snapshot. [h] */
  hours: Float64Array
  /** Demand less all that does not fail by chance: wind, sun, rivers, stores by plan. [MW by zone and snapshot] */
  residualMw: readonly Float64Array[]
  plants: readonly Failing[]
  reserves: readonly Reserve[]
  /** What zones can send to one another in a snapshot. */
  transfersAt: (t: number) => readonly Transfer[]
  draws: number
  seed: number
}

/** How often and by how much demand is not met. */
export interface Adequacy {
  draws: number
  seed: number
  /** Loss of load expectation of the horizon. [h] */
  loleHours: number
  loleStandardError: number
  /** Expected energy not served. [MWh] */
  eensMwh: number
  eensStandardError: number
  byZone: readonly { zone: string; loleHours: number; eensMwh: number }[]
  /** Expected energy not served by month of the label. [MWh by snapshot] */
  byHourMwh: Float64Array
}

/** Shortfalls below this are rounding. [MW] */
const NOTHING = 1e-3

/**
 * Samples forced outages over the horizon and counts what demand cannot be met.
 *
 * In each hour of each draw zones help one another as far as connections go (`shortfall.ts`). What is still short is
 * taken from stores beyond their plan, as far as power and level go; what was taken is made good from later surplus.
 * The plan itself does not change with the outage, which errs on the safe side.
 *
 *   LOLE = mean over draws of the hours with a shortfall,   EENS = mean of the energy                [h], [MWh]
 *   standard error = standard deviation / √draws
 *
 * @param onDraw  waited for after each draw; what it throws ends the sampling
 * @throws RangeError  where a residual load is not a number
 */
export async function sampleAdequacy(
  system: AdequacyCase,
  onDraw?: (done: number, total: number) => Promise<void>,
): Promise<Adequacy> {
  const { zones, hours, draws, seed } = system
  // A NaN would compare as no shortfall at all.
  if (system.residualMw.some(mw => mw.some(Number.isNaN)))
    throw new RangeError('residual load is not a number')
  const sample = outageSampler(system.plants, zones.length, hours.length, seed)
  const lole = new Float64Array(draws)
  const eens = new Float64Array(draws)
  const zoneHours = new Float64Array(zones.length)
  const zoneMwh = new Float64Array(zones.length)
  const byHourMwh = new Float64Array(hours.length)
  for (let draw = 0; draw < draws; draw++) {
    const there = sample(draw)
    const owed = new Float64Array(system.reserves.length)
    for (let t = 0; t < hours.length; t++) {
      const surplus = system.residualMw.map((mw, zone) => there[zone]![t]! - mw[t]!)
      if (surplus.every(mw => mw >= 0)) {
        if (owed.some(mwh => mwh > 0)) repay(system, surplus, owed, t)
        continue
      }
      const transfers = system.transfersAt(t)
      let short = shortfall(surplus, transfers)
      if (total(short) > NOTHING) {
        drawOnReserves(system, surplus, short, owed, t)
        short = shortfall(surplus, transfers)
      } else if (owed.some(mwh => mwh > 0)) repay(system, surplus, owed, t)
      const sum = total(short)
      if (sum <= NOTHING) continue
      lole[draw]! += hours[t]!
      eens[draw]! += sum * hours[t]!
      byHourMwh[t]! += (sum * hours[t]!) / draws
      short.forEach((mw, zone) => {
        if (mw <= NOTHING) return
        zoneHours[zone]! += hours[t]! / draws
        zoneMwh[zone]! += (mw * hours[t]!) / draws
      })
    }
    await onDraw?.(draw + 1, draws)
  }
  return {
    draws,
    seed,
    loleHours: mean(lole),
    loleStandardError: standardError(lole),
    eensMwh: mean(eens),
    eensStandardError: standardError(eens),
    byZone: zones.map((zone, k) => ({ zone, loleHours: zoneHours[k]!, eensMwh: zoneMwh[k]! })),
    byHourMwh,
  }
}

/** Stores give beyond their plan: those of short zones first, then those that can send help. */
function drawOnReserves(
  { reserves, hours }: AdequacyCase,
  surplus: number[],
  short: readonly number[],
  owed: Float64Array,
  t: number,
): void {
  let need = total(short)
  const order = [...reserves.keys()].sort(
    (one, other) => short[reserves[other]!.zone]! - short[reserves[one]!.zone]! || one - other,
  )
  for (const k of order) {
    if (need <= NOTHING) return
    const { zone, spareMw, levelMwh, efficiencyPu } = reserves[k]!
    const energy = Math.max(0, (levelMwh[t]! - owed[k]!) * efficiencyPu)
    const mw = Math.min(need, spareMw[t]!, energy / hours[t]!)
    if (mw <= 0) continue
    surplus[zone]! += mw
    owed[k]! += (mw * hours[t]!) / efficiencyPu
    need -= mw
  }
}

/** What stores gave beyond their plan is made good from what their zone has over. */
function repay({ reserves, hours }: AdequacyCase, surplus: number[], owed: Float64Array, t: number): void {
  reserves.forEach(({ zone, chargeMw, efficiencyPu }, k) => {
    if (owed[k]! <= 0) return
    const mw = Math.min(Math.max(0, surplus[zone]!), chargeMw, owed[k]! / (efficiencyPu * hours[t]!))
    surplus[zone]! -= mw
    owed[k]! -= mw * hours[t]! * efficiencyPu
  })
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length

function standardError(values: Float64Array): number {
  const average = mean(values)
  const variance =
    values.reduce((sum, value) => sum + (value - average) ** 2, 0) / Math.max(1, values.length - 1)
  return Math.sqrt(variance / values.length)
}
