import { randomFrom } from './random.ts'

/** Alike units of a plant, which fail one by one. */
export interface OutagePlant {
  /** Its zone, counted from 0. */
  zone: number
  /** Net capacity of a unit. [MW] */
  unitMw: number
  /** How many there are. */
  units: number
  /** Share that planned maintenance and the season leave, forced outages not yet taken off. [pu] */
  availabilityPu: number | Float64Array
  /** Share of the time, maintenance aside, in which a unit is out by a failure. [pu] */
  forcedOutageRatePu: number
  /** Mean time until a failure is repaired. [h] */
  repairHours: number
}

/** What the plants of each zone can give in each snapshot of a draw. [MW] */
export type Sampler = (draw: number) => Float64Array[]

/**
 * Forced outages by chance. Each unit is either up or down and forgets how long it has been so, which is a Markov chain
 * of two states with steps of an hour; its runs have geometric lengths, at least an hour each:
 *
 *   P(length = k) = (1 − 1/m)^(k − 1) / m                     k = 1, 2, …                       [1]
 *   m = repair down,   m = failure = repair · (1 − FOR) / FOR up                                [h]
 *   P(down) = repair / (repair + failure) = FOR               at each hour, the first too       [pu]
 *
 * If either mean is shorter than the step of an hour, both are lengthened in proportion, which keeps FOR. A snapshot
 * that is not an hour long counts as out if it begins in an outage. From what all units would give together the
 * outages are taken off one at a time, so that the work grows with outages and not with units × hours.
 *
 * Each unit has a stream of chance of its own, named by seed, draw, plant and unit. So draws do not depend on how many
 * there are, and plants and units that are added at the end leave all others as they were: two systems can be compared
 * in the same weather of failures.
 *
 * Left out: common causes, partial outages, failures at starting, ageing, that a unit at rest does not fail. Common
 * causes (frost, fuel) matter most when margins are thin: the tail is then heavier than this says.
 *
 * @param plants  plants of all zones
 * @param zones   how many zones there are
 * @param hours   length of each snapshot, one after the other [h]
 * @param seed    any number
 * @see R. Billinton and R. N. Allan, “Reliability Evaluation of Power Systems”, 2nd ed., Plenum Press, New York, 1996,
 *   §2.2 (states), §12.3 (simulation).
 */
export function outageSampler(
  plants: readonly OutagePlant[],
  zones: number,
  hours: Float64Array,
  seed: number,
): Sampler {
  const fullMw = fullAvailability(plants, zones, hours.length)
  const firstFrom = firstSnapshotFrom(hours)
  const horizonHours = firstFrom.length - 1
  const means = plants.map(meanHours)
  return draw => {
    const availableMw = fullMw.map(mw => mw.slice())
    plants.forEach((plant, p) => {
      const { zone, unitMw, units, availabilityPu, forcedOutageRatePu } = plant
      if (forcedOutageRatePu <= 0) return
      const mw = availableMw[zone]!
      const [upHours, downHours] = means[p]!
      for (let i = 0; i < units; i++) {
        const random = randomFrom(seed, draw, p, i)
        let down = random() < forcedOutageRatePu
        let hour = 0
        while (hour < horizonHours) {
          const end = Math.min(horizonHours, hour + (down ? downHours : upHours)(random()))
          if (down) takeOff(mw, unitMw, availabilityPu, firstFrom[hour]!, firstFrom[end]!)
          hour = end
          down = !down
        }
      }
    })
    return availableMw
  }
}

/** What each zone's plants would give if nothing ever failed. [MW] */
function fullAvailability(plants: readonly OutagePlant[], zones: number, snapshots: number): Float64Array[] {
  const fullMw = Array.from({ length: zones }, () => new Float64Array(snapshots))
  for (const { zone, unitMw, units, availabilityPu } of plants) {
    const mw = fullMw[zone]!
    for (let t = 0; t < snapshots; t++) mw[t]! += units * unitMw * at(availabilityPu, t)
  }
  return fullMw
}

/** Takes a unit off in the snapshots [from, to). */
function takeOff(
  mw: Float64Array,
  unitMw: number,
  availabilityPu: number | Float64Array,
  from: number,
  to: number,
): void {
  if (typeof availabilityPu === 'number') {
    const lostMw = unitMw * availabilityPu
    for (let t = from; t < to; t++) mw[t]! -= lostMw
  } else {
    for (let t = from; t < to; t++) mw[t]! -= unitMw * availabilityPu[t]!
  }
}

/** How long runs up and runs down last, as functions of chance. [h] */
function meanHours({ forcedOutageRatePu, repairHours }: OutagePlant) {
  if (forcedOutageRatePu >= 1) return [geometric(1), () => Number.POSITIVE_INFINITY] as const
  const failureHours = (repairHours * (1 - forcedOutageRatePu)) / forcedOutageRatePu
  const longer = Math.max(1, 1 / repairHours, 1 / failureHours)
  return [geometric(failureHours * longer), geometric(repairHours * longer)] as const
}

/** A whole number of hours ≥ 1 with the given mean, by inverting its distribution. */
function geometric(mean: number): (random: number) => number {
  const perLog = 1 / Math.log1p(-1 / mean)
  return random => 1 + Math.floor(Math.log1p(-random) * perLog)
}

/** By whole hour, from 0 to the horizon's end: the first snapshot that begins then or later. */
function firstSnapshotFrom(hours: Float64Array): Int32Array {
  const horizonHours = Math.ceil(hours.reduce((sum, length) => sum + length, 0) - ROUNDING_HOURS)
  const first = new Int32Array(horizonHours + 1)
  let t = 0
  let beginning = 0
  for (let hour = 0; hour <= horizonHours; hour++) {
    while (t < hours.length && beginning < hour - ROUNDING_HOURS) beginning += hours[t++]!
    first[hour] = t
  }
  return first
}

/** By how much sums of lengths may miss a whole hour. [h] */
const ROUNDING_HOURS = 1e-6

/** The value of a constant or of a series in a snapshot. */
export function at(value: number | Float64Array, t: number): number {
  return typeof value === 'number' ? value : value[t]!
}
