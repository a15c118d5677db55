import { type Series, valueAt } from '../../network/attribute.ts'
import { randomStream } from './random.ts'

/** A plant of alike units that fail one by one. */
export interface Failing {
  name: string
  /** Position of its zone. */
  zone: number
  capacityMw: number
  /** How many units share the capacity. */
  units: number
  /** What maintenance leaves, failures not counted. [pu] */
  maintainedPu: Series
  forcedOutageRatePu: number
  repairHours: number
}

/** Plants that share zone and maintenance, so that their failures add up. */
interface Class {
  zone: number
  maintainedPu: Series
  capacityMw: number
  plants: Failing[]
}

/**
 * Samples what fails: every unit runs and is out for exponential times, in steady state from the first hour,
 *
 *   mean time out = repair,   mean time running = repair · (1 − rate) / rate                     [h]
 *
 * and draws its times from a stream of its own name, so that another plant more or less changes nothing for it.
 *
 * @returns for a number of the draw, the power that is there in each zone and hour [MW]
 * @see R. Billinton and R. N. Allan, “Reliability Evaluation of Power Systems”, 2nd ed., Plenum, 1996, ch. 2.
 */
export function outageSampler(
  plants: readonly Failing[],
  zones: number,
  hours: number,
  seed: number,
): (draw: number) => Float64Array[] {
  const classes = classify(plants)
  return draw => {
    const there = Array.from({ length: zones }, () => new Float64Array(hours))
    for (const { zone, maintainedPu, capacityMw, plants: members } of classes) {
      // Changes of what is out, by hour; summed up on the way.
      const change = new Float64Array(hours + 1)
      for (const plant of members) failuresOf(plant, `${seed}/${draw}/`, hours, change)
      let out = 0
      const sum = there[zone]!
      for (let t = 0; t < hours; t++) {
        out += change[t]!
        sum[t]! += Math.max(0, capacityMw - out) * valueAt(maintainedPu, t)
      }
    }
    return there
  }
}

function classify(plants: readonly Failing[]): Class[] {
  const classes: Class[] = []
  for (const plant of plants) {
    const { zone, maintainedPu } = plant
    const known = classes.find(each => each.zone === zone && each.maintainedPu === maintainedPu)
    if (known) {
      known.capacityMw += plant.capacityMw
      known.plants.push(plant)
    } else classes.push({ zone, maintainedPu, capacityMw: plant.capacityMw, plants: [plant] })
  }
  return classes
}

function failuresOf(plant: Failing, stream: string, hours: number, change: Float64Array): void {
  const { name, capacityMw, units, forcedOutageRatePu, repairHours } = plant
  if (forcedOutageRatePu === 0) return
  const unitMw = capacityMw / units
  const runHours = (repairHours * (1 - forcedOutageRatePu)) / forcedOutageRatePu
  for (let unit = 0; unit < units; unit++) {
    const random = randomStream(`${stream}${name}/${unit}`)
    let out = random() < forcedOutageRatePu
    let time = 0
    while (time < hours) {
      const lasts = -Math.log(1 - random()) * (out ? repairHours : runHours)
      if (out) addOutage(change, time, Math.min(hours, time + lasts), unitMw)
      time += lasts
      out = !out
    }
  }
}

/** An outage that covers part of an hour takes that part of the power in it. */
function addOutage(change: Float64Array, from: number, to: number, mw: number): void {
  for (const [moment, sign] of [
    [from, 1],
    [to, -1],
  ] as const) {
    const hour = Math.floor(moment)
    const part = 1 - (moment - hour)
    if (hour < change.length) change[hour]! += sign * mw * part
    if (hour + 1 < change.length) change[hour + 1]! += sign * mw * (1 - part)
  }
}
