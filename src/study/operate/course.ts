import type { Unit } from '../../network/attribute.ts'
import type { Network } from '../../network/network.ts'
import { plainSnapshots } from '../../network/snapshots.ts'
import { usualHour } from '../forecasting/kazakhstan/clock.ts'
import { type Follower, followersOf } from './followers.ts'

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
  /** The parts of it that targets name, in an hour after the first. */
  weights(from: number, hour: number): readonly Weight[]
}

/** What a target makes of the net demand of a bus: MW for each unit of the target, demand positive. */
export interface Weight {
  target: string
  bus: string
  mw: number
}

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
  const followers = followersOf(network, home, profiles)
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
      return Float64Array.from({ length: hours }, (_, t) =>
        this.weights(from, t).reduce((sum, { target, mw }) => sum + mw * course.get(target)![t]!, 0),
      )
    },
    weights(from, t) {
      const hour = usualHour(from + t)
      const sums = new Map<string, Weight>()
      for (const { target, bus, weight, key } of [...followers.values()].flat()) {
        const mw = (key === 'demandMw' ? 1 : -1) * weight(hour)
        const name = `${target} at ${bus}`
        sums.set(name, { target, bus, mw: (sums.get(name)?.mw ?? 0) + mw })
      }
      return [...sums.values()]
    },
  }
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
