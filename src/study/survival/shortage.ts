import { type Series, valueAt } from '../../network/attribute.ts'
import { homeBuses } from '../../network/home.ts'
import { unitsIn } from '../../network/network.ts'
import { cutFlow } from '../grid.ts'
import type { Result } from '../result.ts'

/** Demand of a zone that is not met. */
export interface ZoneShortage {
  zone: string
  hours: number
  mwh: number
  peakMw: number
  /** Label of the hour with the largest deficit. */
  worst: string
  /** Deficit snapshot by snapshot. [MW] */
  mw: Float64Array
}

/** Something at its limit while a zone is short. */
export interface Binding {
  zone: string
  /** A connection or a cut into the zone, a store that is empty, or all thermal plants together. */
  kind: 'connection' | 'cut' | 'store' | 'plants'
  /** Which; none for plants. */
  name: string
  /** Hours of shortage in which it is at its limit. */
  hours: number
}

/** Deficits below this are rounding. [MW] */
const NOTHING = 0.01
/** Nearer to a limit than this counts as at it. [pu] */
const NEAR = 1e-4

/** Where and when demand is not met. */
export function shortagesOf(result: Result): ZoneShortage[] {
  const { axis, hours } = result.snapshots
  return [...homeBuses(result)].flatMap(zone => {
    const power = result.dispatch.find(({ component, bus }) => component === 'Unserved' && bus === zone)
    if (!power) return []
    let [short, mwh, peakMw, worst] = [0, 0, 0, 0]
    power.mw.forEach((mw, t) => {
      if (mw <= NOTHING) return
      short += hours[t]!
      mwh += mw * hours[t]!
      if (mw > peakMw) [peakMw, worst] = [mw, t]
    })
    return short > 0 ? [{ zone, hours: short, mwh, peakMw, worst: axis.labels[worst]!, mw: power.mw }] : []
  })
}

/** What is at its limit in the hours of shortage: connections into the zone, stores that are empty, plants. */
export function bindingIn(result: Result, shortages: readonly ZoneShortage[]): Binding[] {
  const { hours } = result.snapshots
  const isFull = fullness(result)
  const cuts = cutsAtLimit(result)
  return shortages.flatMap(({ zone, mw }) => {
    const short = [...mw.keys()].filter(t => mw[t]! > NOTHING)
    const count = (holds: (t: number) => boolean) =>
      short.filter(holds).reduce((sum, t) => sum + hours[t]!, 0)
    const connections = result.flows
      .filter(({ bus0, bus1 }) => bus0 === zone || bus1 === zone)
      .map(({ component, name, bus1, mw0, mw1, valuePerMwh }) => {
        const inward = (t: number) => (bus1 === zone ? mw1[t]! : -mw0[t]!)
        return {
          zone,
          kind: 'connection' as const,
          name,
          hours: count(t => inward(t) > NOTHING && isFull(component, name, t, valuePerMwh[t]!)),
        }
      })
    const stores = result.levels
      .filter(({ bus }) => bus === zone)
      .map(({ name, mwh }) => {
        const most = mwh.reduce((largest, each) => Math.max(largest, each), 0)
        return { zone, kind: 'store' as const, name, hours: count(t => mwh[t]! <= NEAR * most) }
      })
    const plants = {
      zone,
      kind: 'plants' as const,
      name: '',
      hours: count(t => thermalHeadroomMw(result, zone, t) < 1),
    }
    const limits = cuts
      .filter(({ zones }) => zones.includes(zoneOf(result, zone)))
      .map(({ name, isAtLimit }) => ({ zone, kind: 'cut' as const, name, hours: count(isAtLimit) }))
    return [...connections, ...limits, ...stores, plants]
      .filter(each => each.hours > 0)
      .sort((one, other) => other.hours - one.hours)
  })
}

type IsFull = (component: string, name: string, t: number, valuePerMwh: number) => boolean

/**
 * Is a connection at its limit? One that would gain by carrying more is, but for lines under the voltage law, whose flows are
 * not free: those are where they carry their rating.
 */
function fullness({ network, flows }: Result): IsFull {
  const meshed = unitsIn(network, 'cuts').length > 0
  const lines = new Map(unitsIn(network, 'lines').map(unit => [unit.name, unit]))
  const flowOf = new Map(
    flows.filter(({ component }) => component === 'Line').map(flow => [flow.name, flow.mw0]),
  )
  return (component, name, t, valuePerMwh) => {
    const line = lines.get(name)
    if (!meshed || component !== 'Line' || !line) return valuePerMwh > 0.01
    const usable = Number(line.ratingMva) * valueAt(line.usablePu as Series, t)
    return Math.abs(flowOf.get(name)![t]!) >= (1 - NEAR) * usable
  }
}

/** Cuts with the zones on their sides, and when they carry all they may. */
function cutsAtLimit({ network, flows }: Result) {
  return unitsIn(network, 'cuts').map(unit => {
    const { name, mw, limitMw } = cutFlow(unit, flows)
    return {
      name,
      zones: name.split('-'),
      isAtLimit: (t: number) => Math.abs(mw[t]!) >= (1 - NEAR) * valueAt(limitMw, t),
    }
  })
}

/** The zone of which a node is a part; itself where it is one. */
const zoneOf = ({ network }: Result, bus: string): string =>
  String(unitsIn(network, 'buses').find(({ name }) => name === bus)?.zone || bus)

/** What plants of a zone could give beyond what they give. [MW] */
function thermalHeadroomMw({ network, dispatch }: Result, zone: string, t: number): number {
  let headroom = 0
  for (const unit of network.units.generators ?? []) {
    if (unit.bus !== zone || Number(unit.sign) < 0) continue
    const power = dispatch.find(({ component, name }) => component === 'Generator' && name === unit.name)
    const available = unit.availabilityPu as number | Float64Array
    const most = Number(unit.capacityMw) * (typeof available === 'number' ? available : available[t]!)
    headroom += Math.max(0, most - (power?.mw[t] ?? 0))
  }
  return headroom
}
