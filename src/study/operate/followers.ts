import { type Series, type Unit, valueAt } from '../../network/attribute.ts'
import { type Network, unitsIn } from '../../network/network.ts'

/** A unit whose series follows a target: series = factor · target, or usual · target / usual target. */
export interface Follower {
  target: string
  bus: string
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
 * The units whose series follow targets, by name: wind and sun by the profile that they have, industry, households and
 * services of a zone, and what follows these. Hours are those of the package's year.
 *
 * @param profiles  capacity factors by name, of which the network's are multiples
 */
export function followersOf(
  network: Network,
  home: ReadonlySet<string>,
  profiles: ReadonlyMap<string, Float64Array>,
): Map<string, Follower[]> {
  const followers = new Map<string, Follower[]>()
  const follow = (unit: Unit, all: Follower[]) => followers.set(unit.name, all)
  for (const unit of unitsIn(network, 'generators')) {
    const { carrier, availabilityPu } = unit
    const [bus, profile] = [String(unit.bus), String(unit.profile)]
    const target = `${carrier} ${profile.replace(`-${carrier}`, '')}`
    if ((carrier !== 'wind' && carrier !== 'solar') || !home.has(bus) || !profiles.has(profile)) continue
    const factor = mean(availabilityPu as Series) / mean(profiles.get(profile)!)
    const weight = () => factor * Number(unit.capacityMw)
    follow(unit, [{ target, bus, perTarget: () => factor, weight, key: 'availabilityPu' }])
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
      targets.map(target => ({ target, bus: String(bus), perTarget, weight: perTarget, key: 'demandMw' })),
    )
  }
  return followers
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

function mean(series: Series): number {
  if (typeof series === 'number') return series
  return series.reduce((sum, value) => sum + value, 0) / series.length
}
