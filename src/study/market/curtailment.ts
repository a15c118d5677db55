import { homeBuses } from '../../network/home.ts'
import { unitsIn } from '../../network/network.ts'
import { energyMwh, type PowerSeries, type Result } from '../result.ts'

/** Why energy that was there was not used. */
export type CurtailmentReason =
  | 'connection full'
  | 'others must run'
  | 'nobody needs it'
  | 'worth more elsewhere'

/** Wind, sun and running water that were there and not used. [MW by snapshot] */
export interface Lost {
  name: string
  bus: string
  carrier: string
  mw: Float64Array
}

/** Energy not used, by zone, carrier and reason. */
export interface Curtailment {
  bus: string
  carrier: string
  reason: CurtailmentReason
  /** The connections that were full most of that time, the fullest first; of other reasons none. */
  where: readonly string[]
  mwh: number
}

const SPARED = new Set(['wind', 'solar', 'hydro'])
/** Power below this is rounding. [MW] */
const SOME_MW = 0.01
/** A price below this does not pay for any fuel. [money/MWh] */
const WORTHLESS = 0.01
/** A gain from carrying that is more than rounding. [money/MWh] */
const SOME_GAIN = 0.01

/** Output that was available and not taken, unit by unit, of the country's wind, sun and running water. */
export function lostPower(result: Pick<Result, 'network' | 'dispatch'>, home = homeBuses(result)): Lost[] {
  const used = new Map(result.dispatch.map(power => [`${power.component} ${power.name}`, power.mw]))
  return unitsIn(result.network, 'generators').flatMap(unit => {
    const [name, bus, carrier] = [unit.name, String(unit.bus), String(unit.carrier)]
    const mw = used.get(`Generator ${name}`)
    if (!mw || !SPARED.has(carrier) || !home.has(bus)) return []
    const available = unit.availabilityPu as number | Float64Array
    const lost = mw.map((each, t) =>
      Math.max(
        0,
        Number(unit.capacityMw) * (typeof available === 'number' ? available : available[t]!) - each,
      ),
    )
    return [{ name, bus, carrier, mw: lost }]
  })
}

/**
 * Why wind, sun and running water are curtailed, hour by hour; the first reason that holds counts:
 *
 *   connection full      one MW more of a connection from the zone would have been worth something, and it was sending all it could
 *   others must run      the price is not positive and plants with fuel run in the zone all the same: for heat, by rule, as reserve
 *   nobody needs it      the price is not positive, nothing with fuel runs: demand is met, stores and connections are full
 *   worth more elsewhere the price is positive: a rule or a reserve holds the output back
 */
export function curtailmentsOf(result: Result): Curtailment[] {
  const { snapshots } = result
  const priceAt = new Map(result.prices.map(({ bus, perMwh }) => [bus, perMwh]))
  const sums = new Map<string, Omit<Curtailment, 'where'> & { full: Map<string, number> }>()
  for (const { bus, carrier, mw } of lostPower(result)) {
    const price = priceAt.get(bus)
    if (!price) continue
    const fuelled = fuelledAt(result.dispatch, bus)
    const exits = exitsOf(result, bus)
    for (let t = 0; t < mw.length; t++) {
      if (mw[t]! < SOME_MW) continue
      const full = exits.filter(({ isFull }) => isFull(t))
      const reason = reasonFor(
        full.length > 0,
        price[t]!,
        fuelled.some(power => power[t]! > SOME_MW),
      )
      const id = `${bus} ${carrier} ${reason}`
      const sum = sums.get(id) ?? { bus, carrier, reason, mwh: 0, full: new Map() }
      sums.set(id, sum)
      sum.mwh += snapshots.hours[t]! * mw[t]!
      for (const { name } of full)
        sum.full.set(name, (sum.full.get(name) ?? 0) + snapshots.hours[t]! * mw[t]!)
    }
  }
  return [...sums.values()]
    .map(({ full, ...sum }) => ({
      ...sum,
      where: [...full].sort(([, one], [, other]) => other - one).map(([name]) => name),
    }))
    .sort((one, other) => other.mwh - one.mwh)
}

function reasonFor(isFull: boolean, price: number, somethingBurns: boolean): CurtailmentReason {
  if (isFull) return 'connection full'
  if (price > WORTHLESS) return 'worth more elsewhere'
  return somethingBurns ? 'others must run' : 'nobody needs it'
}

/** Output at a bus of what burns fuel. */
const fuelledAt = (dispatch: readonly PowerSeries[], bus: string) =>
  dispatch
    .filter(
      power =>
        power.bus === bus &&
        (power.component === 'Generator' || power.component === 'HeatAndPower') &&
        !SPARED.has(power.carrier),
    )
    .map(({ mw }) => mw)

/** Connections from a bus, and whether they send all they can to where a MWh is worth more. */
function exitsOf({ flows }: Result, bus: string) {
  return flows
    .filter(({ bus0, bus1 }) => bus0 === bus || bus1 === bus)
    .map(({ name, bus0, mw0, mw1, valuePerMwh }) => {
      const leaving = (t: number) => (bus0 === bus ? mw0[t]! : -mw1[t]!)
      return { name, isFull: (t: number) => valuePerMwh[t]! > SOME_GAIN && leaving(t) > SOME_MW }
    })
}

/** Curtailed energy by carrier. [MWh] */
export function curtailedMwh(result: Result, home: Set<string>): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { carrier, mw } of lostPower(result, home))
    sums[carrier] = (sums[carrier] ?? 0) + energyMwh(mw, result.snapshots)
  return sums
}
