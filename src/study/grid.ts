import { type Series, type Unit, valueAt } from '../network/attribute.ts'
import { homeDemandMw } from '../network/home.ts'
import { type Network, unitsIn } from '../network/network.ts'
import { type Ring, readOutline } from './outline.ts'
import type { Prepared } from './prepare.ts'
import type { FlowSeries, Result } from './result.ts'
import { type LoadedBranch, type Overload, screenOutages } from './screening.ts'

/** What a map of the grid shows beside flows. */
export interface Grid {
  /** Borders of the oblasts. */
  outlines: readonly { name: string; rings: readonly Ring[] }[]
  cuts: readonly CutFlow[]
  /** What the loss of each circuit would do in the hour of the highest demand. */
  peak: PeakScreening
}

/** What all lines of a cut carry together, positive in the direction of its name. [MW by snapshot] */
export interface CutFlow {
  name: string
  limitMw: Series
  mw: Float64Array
}

/** Every circuit tripped in turn, in one snapshot. */
export interface PeakScreening {
  snapshot: number
  trips: readonly Trip[]
  /** Corridors of one circuit without which a part of the grid stands alone: whatever they carry is lost at once. */
  islanding: readonly { name: string; flowMw: number }[]
}

/** The loss of one circuit of a corridor, and the corridor that is then loaded most. */
export interface Trip {
  tripped: string
  /** What the lost circuit carried. [MW] */
  flowMw: number
  /** All that it changes, the highest loading first; above 1 it is an overload. */
  loadings: readonly Pick<Overload, 'overloaded' | 'loadingPu' | 'flowMw' | 'ratingMva'>[]
}

/** The grid of a run by oblast; null where there are no corridors. */
export function gridOf({ data }: Prepared, result: Pick<Result, 'network' | 'flows'>): Grid | null {
  const { network, flows } = result
  if (!network.units.buses?.some(({ zone }) => zone)) return null
  return {
    outlines: (data.tables.get('outlines')?.rows ?? []).map(({ name, cells }) => ({
      name,
      rings: readOutline(cells.outline ?? ''),
    })),
    cuts: unitsIn(network, 'cuts').map(unit => cutFlow(unit, flows)),
    peak: screenPeak(network, flows),
  }
}

/** What all lines of a cut carry together. */
export function cutFlow(unit: Unit, flows: readonly FlowSeries[]): CutFlow {
  const members = String(unit.lines)
    .split(' ')
    .map(word => ({
      sign: word.startsWith('-') ? -1 : 1,
      flow: flows.find(({ component, name }) => component === 'Line' && name === word.replace(/^-/, ''))!,
    }))
  const first = members[0]!.flow.mw0
  return {
    name: unit.name,
    limitMw: unit.limitMw as Series,
    mw: first.map((_, t) => members.reduce((sum, { sign, flow }) => sum + sign * flow.mw0[t]!, 0)),
  }
}

/**
 * The N-1 screening of the hour of the highest demand, which is in winter: every circuit is lost in turn, the others take
 * over by linear outage factors, and nothing is redispatched.
 *
 * Ratings are those of lasting operation; what a line may carry for minutes is more. Limits of cuts are for the intact grid
 * and are not asked again.
 */
export function screenPeak(network: Network, flows: readonly FlowSeries[]): PeakScreening {
  const demand = homeDemandMw(network)
  const snapshot = demand.indexOf(demand.reduce((most, mw) => Math.max(most, mw), 0))
  const circuits = circuitsOf(network, flows, snapshot)
  const { overloads, islanding } = screenOutages(circuits, 0)
  const carried = new Map(circuits.map(({ name, flowMw }) => [name, flowMw[0]!]))
  const first = circuits.map(({ name }) => name).filter(name => !name.includes('#'))
  return {
    snapshot,
    islanding: islanding.map(name => ({ name, flowMw: carried.get(name)! })),
    trips: first
      .filter(name => !islanding.includes(name))
      .map(tripped => ({
        tripped,
        flowMw: carried.get(tripped)!,
        loadings: overloads
          .filter(each => each.tripped === tripped && isCounted(each.overloaded, tripped))
          .map(each => ({ ...each, overloaded: each.overloaded.replace(/#.*/, '') })),
      })),
  }
}

/** Of alike circuits one is looked at: the first, or the second where the first was lost. */
const isCounted = (name: string, tripped: string) =>
  name.startsWith(`${tripped}#`) ? name === `${tripped}#2` : !name.includes('#')

/** Corridors as their circuits in one snapshot: `name`, `name#2`, …, each with its share of flow, rating and reactance. */
function circuitsOf(network: Network, flows: readonly FlowSeries[], t: number): LoadedBranch[] {
  const nominalKv = new Map(unitsIn(network, 'buses').map(({ name, nominalKv: kv }) => [name, Number(kv)]))
  return unitsIn(network, 'lines').flatMap(unit => {
    const flow = flows.find(({ component, name }) => component === 'Line' && name === unit.name)
    const [bus0, bus1, count] = [String(unit.bus0), String(unit.bus1), Math.max(1, Number(unit.parallels))]
    if (!flow || Number(unit.ratingMva) === 0) return []
    return Array.from({ length: count }, (_, k) => ({
      name: k === 0 ? unit.name : `${unit.name}#${k + 1}`,
      bus0,
      bus1,
      reactancePu: (count * Number(unit.reactanceOhm)) / nominalKv.get(bus0)! ** 2,
      ratingMva: Number(unit.ratingMva) / count,
      flowMw: new Float64Array([valueAt(flow.mw0, t) / count]),
    }))
  })
}
