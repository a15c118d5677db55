import type { Problem } from '../errors.ts'
import { type Series, type Unit, valueAt } from '../network/attribute.ts'
import { whereOf } from '../network/checks/references.ts'
import { type Network, textOf, unitsIn } from '../network/network.ts'
import type { Table } from '../network/table.ts'

/** What can be seen without solving and would spoil the answer. */
export function lint(network: Network, tables: ReadonlyMap<string, Table>): Problem[] {
  return [...isolatedBuses(network, tables), ...mustRunAbovePeak(network), ...strangeSizes(network, tables)]
}

/** Attributes that attach a unit to a bus. */
const BUSES = ['bus', 'heatBus', 'bus0', 'bus1', 'bus2', 'bus3', 'bus4']

/** Buses with demand to which nothing is attached that could serve it. */
function isolatedBuses(network: Network, tables: ReadonlyMap<string, Table>): Problem[] {
  const served = new Set<string>()
  for (const [list, units] of Object.entries(network.units)) {
    if (list !== 'loads' && list !== 'buses')
      for (const unit of units) for (const key of BUSES) served.add(textOf(unit, key))
  }
  const asking = new Set(unitsIn(network, 'loads').map(unit => String(unit.bus)))
  return [...asking]
    .filter(bus => !served.has(bus))
    .map(bus => ({
      where: whereOf(tables, 'buses', bus, 'name'),
      what: `There is demand at “${bus}” and nothing that could serve it.`,
      hint: 'Attach a plant, a line or a link.',
    }))
}

/** Hours in which plants that must run give more than anybody takes, with all exchange at its limit. */
function mustRunAbovePeak(network: Network): Problem[] {
  const buses = unitsIn(network, 'buses').filter(({ carrier }) => carrier === 'AC')
  const count = network.snapshots.hours.length
  return buses.flatMap(({ name }) => {
    const forced = new Float64Array(count)
    const taken = new Float64Array(count)
    addUp(forced, unitsIn(network, 'generators'), name, unit => [unit.capacityMw, unit.leastOutputPu], 1)
    addUp(forced, unitsIn(network, 'heat_and_powers'), name, unit => [unit.capacityMw, unit.leastOutputPu], 1)
    addUp(taken, unitsIn(network, 'loads'), name, unit => [1, unit.demandMw], -1)
    const outlet = outletMw(network, name)
    const t = forced.findIndex((mw, hour) => mw > taken[hour]! + outlet + 1e-6)
    if (t < 0) return []
    return {
      where: `bus “${name}”, ${network.snapshots.axis.labels[t]}`,
      what: `Plants that must run give ${Math.round(forced[t]!)} MW, demand and connections take at most ${Math.round(taken[t]! + outlet)} MW.`,
      hint: 'Lower p_min_pu or the rules in must-run.csv.',
    }
  })
}

function addUp(
  sum: Float64Array,
  units: readonly Unit[],
  bus: string,
  power: (unit: Record<string, unknown>) => [unknown, unknown],
  sign: number,
): void {
  for (const unit of units) {
    if (unit.bus !== bus || ('sign' in unit && Number(unit.sign) !== sign)) continue
    const [size, share] = power(unit) as [number, Series]
    for (let t = 0; t < sum.length; t++) sum[t]! += size * valueAt(share, t)
  }
}

function outletMw(network: Network, bus: string): number {
  const sizes = { lines: 'ratingMva', links: 'capacityMw', hvdc_links: 'capacityMw' }
  const connected = Object.entries(sizes).flatMap(([list, key]) =>
    unitsIn(network, list)
      .filter(unit => unit.bus0 === bus || unit.bus1 === bus)
      .map(unit => Number((unit as Record<string, unknown>)[key])),
  )
  const stores = unitsIn(network, 'storage_units')
    .filter(unit => unit.bus === bus)
    .map(unit => Number(unit.powerMw))
  return [...connected, ...stores].reduce((sum, mw) => sum + mw, 0)
}

/** Larger than anything on this grid: most likely another unit. [MW, money/MWh] */
const LARGEST = { capacityMw: 20_000, powerMw: 20_000, ratingMva: 20_000, marginalCostPerMwh: 5_000 }
const COLUMNS = {
  capacityMw: 'p_nom',
  powerMw: 'p_nom',
  ratingMva: 's_nom',
  marginalCostPerMwh: 'marginal_cost',
}

function strangeSizes(network: Network, tables: ReadonlyMap<string, Table>): Problem[] {
  return Object.entries(network.units).flatMap(([list, units]) =>
    units.flatMap(unit =>
      Object.entries(LARGEST).flatMap(([key, most]) => {
        const value = Math.abs(Number((unit as Record<string, unknown>)[key] ?? 0))
        if (!(value > most)) return []
        const column = COLUMNS[key as keyof typeof COLUMNS]
        return {
          where: whereOf(tables, list, unit.name, column),
          what: `${value} is larger than anything on this grid.`,
          hint: column === 'marginal_cost' ? 'The unit is money per MWh.' : 'The unit is MW, not kW.',
        }
      }),
    ),
  )
}
