import { type Series, type Unit, valueAt } from '../../network/attribute.ts'
import { type Network, unitsIn } from '../../network/network.ts'
import { plainSnapshots } from '../../network/snapshots.ts'
import { usualHour } from '../forecasting/kazakhstan/clock.ts'

/** What is known or believed of some hours: name of a target → its values. [pu, MW] */
export type Course = ReadonlyMap<string, ArrayLike<number>>

/** Makes networks of some hours of the year. */
export interface CourseMaker {
  /**
   * @param from    first hour, counted from midnight in Astana of 1 January
   * @param course  what wind, sun and demand do in these hours
   */
  networkOf(from: number, hours: number, course: Course): Network
  /** Demand less wind and sun where nothing is curtailed. [MW by hour] */
  netDemandMw(from: number, hours: number, course: Course): Float64Array
  /** The parts of it that targets name: MW for each unit of a target, demand positive. */
  weights(from: number, hour: number): ReadonlyMap<string, number>
}

/** A unit whose series follows a target: series = factor · target, or usual · target / usual target. */
interface Follower {
  target: string
  /** Output or demand for each unit of the target, in an hour of the package's year. [MW] */
  weight(hour: number): number
  /** The unit's series for each unit of the target, in an hour of the package's year. */
  perTarget(hour: number): number
  key: 'availabilityPu' | 'demandMw'
}

const PARTS: Record<string, string> = {
  industry: 'industry',
  households: 'households',
  services: 'households',
}
/** What follows the demand of its zone, as losses do. */
const FOLLOWING = ['losses', 'own-use']

/**
 * Puts a course of wind, sun and demand into the hours of a network. All else, heat and rivers and what plants are out, is
 * as in the plan at the hour of the same season and weekday.
 *
 * Losses and the plants' own use follow what the zone's other demand does. Vehicles, data centres and other loads that no
 * target speaks of keep their course.
 *
 * @param profiles  capacity factors by name, of which the network's are multiples
 */
export function courseMaker(
  network: Network,
  home: ReadonlySet<string>,
  profiles: ReadonlyMap<string, Float64Array>,
): CourseMaker {
  const followers = new Map<string, Follower[]>()
  const follow = (unit: Unit, all: Follower[]) => followers.set(unit.name, all)
  for (const unit of unitsIn(network, 'generators')) {
    const { carrier, bus, availabilityPu } = unit
    if ((carrier !== 'wind' && carrier !== 'solar') || !home.has(String(bus))) continue
    const factor = mean(availabilityPu as Series) / mean(profiles.get(String(unit.profile))!)
    const weight = () => factor * Number(unit.capacityMw)
    follow(unit, [{ target: `${carrier} ${bus}`, perTarget: () => factor, weight, key: 'availabilityPu' }])
  }
  const usual = usualDemand(network, home)
  for (const unit of unitsIn(network, 'loads')) {
    const { bus, sector } = unit
    const own = unit.demandMw as Series
    const part = PARTS[String(sector)]
    const targets = part
      ? [`${part} ${bus}`]
      : FOLLOWING.includes(String(sector))
        ? ['industry', 'households'].map(each => `${each} ${bus}`).filter(each => usual.has(each))
        : []
    if (!home.has(String(bus)) || targets.length === 0) continue
    const sum = (hour: number) => targets.reduce((total, target) => total + usual.get(target)![hour]!, 0)
    const perTarget = (hour: number) => valueAt(own, hour) / sum(hour)
    follow(
      unit,
      targets.map(target => ({ target, perTarget, weight: perTarget, key: 'demandMw' })),
    )
  }

  const followed = (from: number, all: readonly Follower[], course: Course, hours: number) =>
    Float64Array.from({ length: hours }, (_, t) =>
      all.reduce((sum, { target, perTarget }) => {
        return sum + perTarget(usualHour(from + t)) * course.get(target)![t]!
      }, 0),
    )
  return {
    networkOf(from, hours, course) {
      const cut = cutter(from, hours)
      const changed = (unit: Unit): Unit => {
        const copy: Record<string, unknown> = cut(unit)
        const own = followers.get(unit.name)
        if (!own) return copy as Unit
        const { key } = own[0]!
        copy[key] = followed(from, own, course, hours)
        if (key === 'availabilityPu') copy[key] = (copy[key] as Float64Array).map(value => Math.min(1, value))
        return copy as Unit
      }
      const labels = Array.from({ length: hours }, (_, t) => `h${t}`)
      return {
        snapshots: plainSnapshots({ labels, time: true }, new Float64Array(hours).fill(1)),
        units: Object.fromEntries(
          Object.entries(network.units).map(([list, units]) => [list, units.map(changed)]),
        ),
      }
    },
    netDemandMw(from, hours, course) {
      return Float64Array.from({ length: hours }, (_, t) => {
        let sum = 0
        for (const [target, mw] of this.weights(from, t)) sum += mw * course.get(target)![t]!
        return sum
      })
    },
    weights(from, t) {
      const hour = usualHour(from + t)
      const sums = new Map<string, number>()
      for (const { target, weight, key } of [...followers.values()].flat()) {
        const sign = key === 'demandMw' ? 1 : -1
        sums.set(target, (sums.get(target) ?? 0) + sign * weight(hour))
      }
      return sums
    },
  }
}

/** Demand of the plan by target. [MW by hour of the package's year] */
function usualDemand(network: Network, home: ReadonlySet<string>): Map<string, Float64Array> {
  const usual = new Map<string, Float64Array>()
  for (const { bus, sector, demandMw } of unitsIn(network, 'loads')) {
    const part = PARTS[String(sector)]
    if (!part || !home.has(String(bus))) continue
    const target = `${part} ${bus}`
    const sum = usual.get(target) ?? new Float64Array(network.snapshots.hours.length)
    usual.set(
      target,
      sum.map((mw, t) => mw + valueAt(demandMw as Series, t)),
    )
  }
  return usual
}

/** Cuts hours out of all series of a unit; a series that several units share is cut once. */
function cutter(from: number, hours: number): (unit: Unit) => Record<string, unknown> {
  const done = new Map<Float64Array, Float64Array>()
  return unit => {
    const copy: Record<string, unknown> = { ...unit }
    for (const key in copy) {
      const value = copy[key]
      if (!(value instanceof Float64Array)) continue
      let part = done.get(value)
      if (!part) {
        part = Float64Array.from({ length: hours }, (_, t) => value[usualHour(from + t)]!)
        done.set(value, part)
      }
      copy[key] = part
    }
    return copy
  }
}

function mean(series: Series): number {
  if (typeof series === 'number') return series
  return series.reduce((sum, value) => sum + value, 0) / series.length
}
