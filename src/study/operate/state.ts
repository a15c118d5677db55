import type { Unit } from '../../network/attribute.ts'
import { type Network, unitsIn } from '../../network/network.ts'
import { expectedAfter, type YearAhead } from './yearAhead.ts'

/** How a day finds the system: what it was left with by the day before. */
export interface State {
  /** Levels of stores by `component name`. [MWh] */
  levelMwh: ReadonlyMap<string, number>
  /** Output of plants with ramps, by name. [MW] */
  outputMw: ReadonlyMap<string, number>
  /** Share of each slow plant that runs. [pu] */
  status: ReadonlyMap<string, number>
  /** Shares started and stopped in the hours before, latest last, as long as any plant has to remember. [pu] */
  started: ReadonlyMap<string, readonly number[]>
  stopped: ReadonlyMap<string, readonly number[]>
}

/** Tables of what has a level. */
const STORES = [
  ['storage_units', 'StorageUnit'],
  ['stores', 'Store'],
] as const

/** The beginning of the year: levels as planned; everything runs, and whatever is not needed may stop for nothing. */
export const firstState = (yearAhead: YearAhead): State => ({
  levelMwh: new Map(
    [...yearAhead.keys()].map(store => [store, expectedAfter(yearAhead, store, -1).levelMwh]),
  ),
  outputMw: new Map(),
  status: new Map(),
  started: new Map(),
  stopped: new Map(),
})

/** Hours that have to be remembered at most. */
export const MEMORY_HOURS = 24

/**
 * A network that begins in a state. What was started in the last `leastStepsUp` hours still stays on, what was stopped in
 * the last `leastStepsDown` still stays off:
 *
 *   Σ started since t − up ≤ status[t] ≤ 1 − Σ stopped since t − down                              [pu]
 */
export function beginningIn(network: Network, state: State): Network {
  const hours = network.snapshots.hours.length
  const units = { ...network.units }
  for (const [list, component] of STORES) {
    units[list] = unitsIn(network, list).map(unit => ({
      ...unit,
      cyclic: false,
      initialLevelMwh: state.levelMwh.get(`${component} ${unit.name}`)!,
    }))
  }
  for (const list of ['generators', 'heat_and_powers'])
    units[list] = unitsIn(network, list).map(unit => begun(unit, state, hours))
  return { ...network, units }
}

function begun(unit: Unit, { outputMw, status, started, stopped }: State, hours: number): Unit {
  const output = outputMw.get(unit.name)
  const statusBefore = status.get(unit.name)
  const { leastStepsUp, leastStepsDown } = unit as unknown as Record<string, number>
  return {
    ...unit,
    ...(output === undefined ? {} : { outputBeforeMw: output }),
    ...(statusBefore === undefined
      ? { stepsUpBefore: MEMORY_HOURS, stopCost: 0 }
      : {
          statusBefore,
          leastStatus: stillBound(started.get(unit.name) ?? [], leastStepsUp!, hours),
          mostStatus: stillBound(stopped.get(unit.name) ?? [], leastStepsDown!, hours).map(
            share => 1 - share,
          ),
        }),
  } as Unit
}

/** What of the changes before still binds in each hour to come. [pu] */
function stillBound(changes: readonly number[], steps: number, hours: number): Float64Array {
  return Float64Array.from({ length: hours }, (_, t) => {
    let sum = 0
    for (let back = 1; back <= changes.length; back++)
      if (back + t < steps) sum += changes[changes.length - back]!
    return Math.min(1, sum)
  })
}
