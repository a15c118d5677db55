import { z } from 'zod'
import type { Block, Term } from '../lp/model.ts'
import { lifeAttributes } from '../network/activity.ts'
import {
  attribute,
  descriptive,
  extensive,
  mapSeries,
  type Series,
  type Unit,
  varying,
  varyingExtensive,
} from '../network/attribute.ts'
import { type Building, type Units, unitsOf } from '../network/component.ts'
import type { Snapshots } from '../network/snapshots.ts'
import { commit, commitmentAttributes } from './commitment.ts'
import { marginalCurveAttribute, payRunning } from './costCurve.ts'
import { fixSeries } from './given.ts'
import { limitRamps, rampAttributes } from './ramp.ts'
import { decideSizes, leastWhenOff, type Sizing, sizingAttributes } from './sizing.ts'
import { drawWater, waterAttributes } from './waterUse.ts'

/** Attributes of whatever turns power at some buses into power at others. */
export const conversionAttributes = {
  carrier: attribute('carrier', '1', z.string().default(''), 'What it is.'),
  technology: descriptive('technology', '1', z.string().default(''), 'Key into technologies.csv.'),
  capacityMw: extensive('p_nom', 'MW', z.number().min(0).default(0), 'Largest activity.'),
  ...sizingAttributes('p_nom', 'MW'),
  mostPu: varying('p_max_pu', 'pu', z.number().default(1), 'Largest activity over capacity.'),
  leastPu: varying(
    'p_min_pu',
    'pu',
    z.number().default(0),
    'Least activity over capacity; −1 for both directions.',
  ),
  givenMw: varyingExtensive(
    'p_set',
    'MW',
    z.number().default(Number.NaN),
    'Activity to be kept; empty where free.',
  ),
  marginalCostPerMwh: varying('marginal_cost', 'money/MWh', z.number().default(0), 'Cost of activity.'),
  marginalCurve: marginalCurveAttribute,
  risingCostPerMwh2: varying(
    'marginal_cost_quadratic',
    'money/MW²h',
    z.number().min(0).default(0),
    'Cost of the square of the activity.',
  ),
  ...rampAttributes,
  ...commitmentAttributes,
  pairedWith: attribute(
    'paired_with',
    '1',
    z.string().default(''),
    'Unit for the other direction, which it may not outgrow where sizes are decided.',
  ),
  lengthKm: attribute('length', 'km', z.number().min(0).default(0), 'Length.'),
  ...waterAttributes,
  ...lifeAttributes,
}

/** Where a conversion touches a bus. */
export interface ConversionPort {
  bus: string
  /** Power given to the bus for each unit of activity. */
  rate: Series
  /** Time between activity and arrival. [h] */
  delayHours: number
  /** Does what is on its way at the end arrive at the beginning? */
  cyclicDelay: boolean
}

/** A conversion: a link or a process. */
export type Conversion = Unit<typeof conversionAttributes>

/**
 * An activity that gives to buses and takes from them in fixed proportions:
 *
 *   least · capacity ≤ activity[t] ≤ most · capacity                               [MW]
 *   power_k[t] = rate_k[t] · activity[t − delay_k]                                 [MW]
 *
 * with ramps, and commitment where it may be switched off; the capacity is given or decided.
 */
export function convert(
  component: string,
  label: string,
  activityName: string,
  units: readonly Conversion[],
  portsOf: (i: number) => readonly ConversionPort[],
  building: Building,
): void {
  const { lp, ledger, snapshots } = building
  const { axis } = unitsOf(units)
  const sized = units.map((unit, i) => ({ ...unit, size: unit.capacityMw, bus: portsOf(i)[0]!.bus }))
  const sizing = decideSizes(component, label, sized, building)
  const [leastOf, mostOf] = [(i: number) => units[i]!.leastPu, (i: number) => units[i]!.mostPu]
  const name = `${label}.${activityName}`
  const activity = lp.variables(name, [axis, snapshots.axis], (i, t) =>
    sizing.bounds(i!, t!, units[i!]!.committable ? leastWhenOff(leastOf(i!)) : leastOf(i!), mostOf(i!)),
  )
  const termOf = (i: number, t: number): Term[] => [[1, activity.at(i, t)]]
  sizing.limit(name, termOf, i => (units[i]!.committable ? undefined : leastOf(i)), mostOf)
  const states = commit(
    component,
    label,
    sized,
    (i, t) => [[1, activity.at(i, t)]],
    leastOf,
    mostOf,
    sizing,
    building,
  )
  limitRamps(lp, `${label}.ramp`, snapshots, activity, units, sizing, states)
  const given = (i: number) => units[i]!.givenMw
  fixSeries(lp, `${label}.given`, { axis, at: units } as Units, snapshots, sizing, given, termOf)

  limitPairs(label, units, sizing, building)

  units.forEach((unit, i) => {
    const ports = portsOf(i)
    for (const [k, { bus, rate, delayHours, cyclicDelay }] of ports.entries()) {
      const port = { component, name: unit.name, bus, carrier: unit.carrier }
      if (delayHours === 0) {
        ledger.inject(port, rate, activity, i)
        continue
      }
      const arriving = delayed(
        `${label}.delayed ${unit.name} ${k}`,
        activity,
        i,
        delayHours,
        cyclicDelay,
        building,
      )
      ledger.inject(port, rate, arriving, 0)
    }
    const heading = { component, name: unit.name, carrier: unit.carrier, item: 'running' }
    // Water goes with the first output: an electrolyser's with its hydrogen.
    const from = { component, name: unit.name, bus: ports[0]!.bus, carrier: unit.carrier }
    drawWater(ledger, unit, from, ports[1]?.rate ?? 1, activity, i)
    const active = (t: number) => sizing.active(i, t)
    payRunning(label, unit, unit.capacityMw, heading, activity, i, active, building)
  })
}

/** A unit for the other direction is no larger than its partner:  size ≤ size of the partner.          [MW] */
function limitPairs(label: string, units: readonly Conversion[], sizing: Sizing, { lp }: Building): void {
  units.forEach(({ name, pairedWith }, i) => {
    const partner = units.findIndex(each => each.name === pairedWith)
    if (partner < 0) return
    const [own, other] = [sizing.size(i, 1), sizing.size(partner, -1)]
    const terms = [...own.terms, ...other.terms]
    if (terms.length === 0) return
    lp.constraints(`${label}.pair ${name}`, [], () => ({ terms, atMost: -own.given - other.given }))
  })
}

/**
 * A block of one row:  delayed[t] = activity[source of t], 0 where nothing was sent yet.
 *
 * The source of t is the last snapshot that began at least `delay` before it, within its stretch.
 */
function delayed(
  name: string,
  activity: Block,
  i: number,
  delayHours: number,
  cyclic: boolean,
  { lp, snapshots }: Building,
): Block {
  const free = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY }
  const one = { labels: [name] }
  const arriving = lp.variables(name, [one, snapshots.axis], () => free)
  const sources = delaySources(snapshots, delayHours, cyclic)
  lp.constraints(`${name} sent`, [one, snapshots.axis], (_, t) => {
    const source = sources[t!]!
    const sent: Term[] = source < 0 ? [] : [[-1, activity.at(i, source)]]
    return { terms: [[1, arriving.at(0, t)], ...sent], equals: 0 }
  })
  return arriving
}

/** For each snapshot the one from which a delayed power comes; −1 where it is before the beginning. */
export function delaySources(
  { energyHours, stretches }: Snapshots,
  delayHours: number,
  cyclic: boolean,
): Int32Array {
  const sources = new Int32Array(energyHours.length).fill(-1)
  for (const { start, end } of stretches) {
    const begins = [0]
    for (let t = start; t < end; t++) begins.push(begins.at(-1)! + energyHours[t]!)
    const total = begins.pop()!
    for (let t = start; t < end; t++) {
      let sent = begins[t - start]! - delayHours
      if (cyclic) sent = ((sent % total) + total) % total
      sources[t] = sent < 0 ? -1 : start + begins.findLastIndex(begin => begin <= sent)
    }
  }
  return sources
}

/** Largest number of buses beside the first that a table may name. */
export const MOST_PORTS = 9

/** A port from the columns of a unit, if it names a bus. */
export function portAt(
  unit: Record<string, unknown>,
  k: number,
  rateKey: string,
  factor = 1,
): ConversionPort | undefined {
  const bus = String(unit[`bus${k}`] ?? '')
  if (bus === '') return undefined
  return {
    bus,
    rate:
      factor === 1 ? (unit[rateKey] as Series) : mapSeries(unit[rateKey] as Series, value => factor * value),
    delayHours: Number(unit[`delay${k}Hours`] ?? 0),
    cyclicDelay: Boolean(unit[`cyclicDelay${k}`]),
  }
}

/** Columns of port k: its bus, its rate, its delay. */
export function portAttributes(
  k: number,
  rateKey: string,
  rateColumn: string,
  rateMeaning: string,
  rate = 1,
) {
  const suffix = k === 1 ? '' : `${k}`
  return {
    [`bus${k}`]: attribute(`bus${k}`, '1', z.string().default(''), `Bus ${k}; empty if there is none.`),
    [rateKey]: varying(rateColumn, 'pu', z.number().default(rate), rateMeaning),
    [`delay${k}Hours`]: attribute(
      `delay${suffix}`,
      'h',
      z.number().min(0).default(0),
      `Time until it arrives at bus ${k}.`,
    ),
    [`cyclicDelay${k}`]: attribute(
      `cyclic_delay${suffix}`,
      '1',
      z.boolean().default(true),
      `Does what is on its way to bus ${k} at the end arrive at the beginning?`,
    ),
  }
}
