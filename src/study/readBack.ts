import { arrivingPu } from '../components/hvdcLink.ts'
import { valueAt } from '../network/attribute.ts'
import type { Component } from '../network/component.ts'
import type { Grouping, Member } from '../network/grouping.ts'
import { busesOf, type IdleUnit } from '../network/idle.ts'
import { type Heading, type Ledger, type Port, totalOf } from '../network/ledger.ts'
import { type Network, unitsIn } from '../network/network.ts'
import type { BillLine, Capacity, FlowSeries, LevelSeries, PowerSeries, PriceSeries } from './result.ts'

/** What is read back from a solution, in the units of the original network. */
export interface ReadBack {
  powers: PowerSeries[]
  flows: FlowSeries[]
  levels: LevelSeries[]
  prices: PriceSeries[]
  bill: BillLine[]
  emissionsTonnes: (Port & { tonnes: number })[]
}

/** Multiplies the ledgers' entries by a solution and splits groups back into their members, by size; what is idle does nothing. */
export function readBack(
  network: Network,
  grouping: Grouping,
  ledger: Ledger,
  x: Float64Array,
  y: Float64Array,
): ReadBack {
  const split = splitter(grouping)
  const powers = readPowers(network, grouping.idle, ledger, x, split)
  const busOf = new Map<string, string>()
  for (const [representative, buses] of grouping.buses)
    for (const { bus } of buses) busOf.set(bus, representative)
  const prices = unitsIn(network, 'buses').map(({ name }) =>
    readPrice(name, busOf.get(name) ?? name, ledger, y),
  )
  return {
    powers,
    flows: readFlows(network, powers, prices),
    levels: [...readLevels(ledger, x, y, split), ...levelsOfIdle(grouping.idle, ledger)],
    prices,
    bill: readBill(ledger, x, split),
    emissionsTonnes: readEmissions(ledger, x, split),
  }
}

/** Units and prices of connections and stores as they are installed. [MW, MWh] */
export function readCapacities(network: Network, components: readonly Component[]): Capacity[] {
  const sizes: Record<string, (unit: Record<string, unknown>) => { mw: number; mwh: number | null }> = {
    generators: unit => ({ mw: Number(unit.capacityMw), mwh: null }),
    heat_and_powers: unit => ({ mw: Number(unit.capacityMw), mwh: null }),
    storage_units: unit => ({
      mw: Number(unit.powerMw),
      mwh: Number(unit.powerMw) * Number(unit.durationHours),
    }),
    stores: unit => ({ mw: 0, mwh: Number(unit.energyMwh) }),
    lines: unit => ({ mw: Number(unit.ratingMva), mwh: null }),
    links: unit => ({ mw: Number(unit.capacityMw), mwh: null }),
    hvdc_links: unit => ({ mw: Number(unit.capacityMw), mwh: null }),
  }
  return components.flatMap(({ name: component, list }) =>
    list in sizes
      ? unitsIn(network, list).map(unit => ({
          component,
          name: unit.name,
          bus: String(unit.bus ?? unit.bus0),
          carrier: String(unit.carrier),
          technology: String(unit.technology ?? ''),
          ...sizes[list]!(unit),
        }))
      : [],
  )
}

type Split = (key: {
  component: string
  name: string
  bus?: string
}) => { name: string; bus: string; sharePu: number }[]

/** Finds the members of a group, each with its own bus where the group's bus stands for several. */
function splitter({ members, buses, network }: Grouping): Split {
  const groupUnits = new Map(
    Object.values(network.units).flatMap(units => units.map(unit => [unit.name, unit] as const)),
  )
  return ({ component, name, bus = '' }) => {
    const own = members.get(`${component} ${name}`)
    if (own)
      return own.map(member => ({
        name: member.unit.name,
        bus: busOfMember(member, groupUnits.get(name), bus),
        sharePu: member.sharePu,
      }))
    if (component === 'Unserved' && buses.has(bus)) {
      return buses.get(bus)!.map(each => ({ name: `unserved-${each.bus}`, ...each }))
    }
    return [{ name, bus, sharePu: 1 }]
  }
}

function busOfMember({ unit }: Member, group: object | undefined, bus: string): string {
  const key = Object.entries(group ?? {}).find(
    ([attribute, value]) => attribute !== 'name' && value === bus,
  )?.[0]
  return key ? String((unit as Record<string, unknown>)[key]) : bus
}

function readPowers(
  network: Network,
  idle: readonly IdleUnit[],
  ledger: Ledger,
  x: Float64Array,
  split: Split,
): PowerSeries[] {
  const series = new Map<string, PowerSeries>()
  const count = ledger.snapshots.hours.length
  for (const { key, rate, block, index } of ledger.injections) {
    for (const { name, bus, sharePu } of split(key)) {
      const id = `${key.component} ${name} ${bus}`
      const power = series.get(id) ?? { ...key, name, bus, mw: new Float64Array(count) }
      series.set(id, power)
      for (let t = 0; t < count; t++) power.mw[t]! += sharePu * valueAt(rate, t) * x[block.at(index, t)]!
    }
  }
  for (const port of idle.flatMap(portsOfIdle))
    series.set(`${port.component} ${port.name} ${port.bus}`, { ...port, mw: new Float64Array(count) })
  const busOfLoad = new Map(unitsIn(network, 'loads').map(unit => [unit.name, String(unit.bus)]))
  for (const { port, mw } of ledger.given) {
    const given = typeof mw === 'number' ? new Float64Array(count).fill(mw) : mw
    series.set(`given ${port.name}`, { ...port, bus: busOfLoad.get(port.name) ?? port.bus, mw: given })
  }
  return [...series.values()]
}

/** Where a unit that was left out touches buses. */
function portsOfIdle(idle: IdleUnit): Port[] {
  const { name, carrier } = idle.unit as { name: string; carrier?: string }
  return busesOf(idle).map(bus => ({
    component: idle.component.name,
    name,
    bus,
    carrier: String(carrier ?? ''),
  }))
}

/** Stores that were left out hold nothing; a MWh in them, for which there is no room, is put at no value. */
function levelsOfIdle(idle: readonly IdleUnit[], { snapshots }: Ledger): LevelSeries[] {
  const none = () => new Float64Array(snapshots.hours.length)
  return idle
    .filter(({ component }) => component.list === 'storage_units' || component.list === 'stores')
    .flatMap(portsOfIdle)
    .map(port => ({ ...port, mwh: none(), valuePerMwh: none() }))
}

function readFlows(
  network: Network,
  powers: readonly PowerSeries[],
  prices: readonly PriceSeries[],
): FlowSeries[] {
  const byPort = new Map(powers.map(power => [`${power.component} ${power.name} ${power.bus}`, power.mw]))
  const priceAt = new Map(prices.map(({ bus, perMwh }) => [bus, perMwh]))
  const connections = { lines: 'Line', links: 'Link', hvdc_links: 'HvdcLink' }
  return Object.entries(connections).flatMap(([list, component]) =>
    unitsIn(network, list).map(unit => {
      const [bus0, bus1] = [String(unit.bus0), String(unit.bus1)]
      const given = (bus: string) => byPort.get(`${component} ${unit.name} ${bus}`)!
      const [price0, price1] = [priceAt.get(bus0)!, priceAt.get(bus1)!]
      const share = arrivingShare(component, unit as unknown as Record<string, number>)
      return {
        component,
        name: unit.name,
        carrier: String(unit.carrier),
        bus0,
        bus1,
        mw0: given(bus0).map(mw => -mw),
        mw1: given(bus1),
        valuePerMwh: price0.map((price, t) =>
          Math.max(0, share * price1[t]! - price, component === 'Link' ? 0 : share * price - price1[t]!),
        ),
      }
    }),
  )
}

/** Share of what is sent that arrives. */
function arrivingShare(component: string, unit: Record<string, number>): number {
  if (component === 'Link') return Number(unit.efficiencyPu)
  if (component === 'Line') return 1
  return arrivingPu(unit.converterLossPu!, unit.lineLossPuPer1000Km!, unit.lengthKm!)
}

function readLevels(ledger: Ledger, x: Float64Array, y: Float64Array, split: Split): LevelSeries[] {
  const count = ledger.snapshots.hours.length
  return ledger.levels.flatMap(({ port, level, balance, index }) =>
    split(port).map(({ name, bus, sharePu }) => ({
      ...port,
      name,
      bus,
      mwh: Float64Array.from({ length: count }, (_, t) => sharePu * x[level.at(index, t)]!),
      valuePerMwh: Float64Array.from({ length: count }, (_, t) => -y[balance.at(index, t)]!),
    })),
  )
}

function readPrice(bus: string, representative: string, ledger: Ledger, y: Float64Array): PriceSeries {
  const index = ledger.balance.axes[0]!.labels.indexOf(representative)
  return { bus, perMwh: ledger.snapshots.costHours.map((h, t) => y[ledger.balance.at(index, t)]! / h) }
}

function readBill(ledger: Ledger, x: Float64Array, split: Split): BillLine[] {
  const lines = new Map<string, BillLine>()
  for (const entry of ledger.bill) {
    const money = totalOf(entry, ledger.snapshots.costHours, x)
    for (const { name, sharePu } of split(portOf(entry.key))) {
      const id = `${entry.key.component} ${name} ${entry.key.item}`
      const line = lines.get(id) ?? { ...entry.key, name, money: 0 }
      line.money += sharePu * money
      lines.set(id, line)
    }
  }
  return [...lines.values()]
}

const portOf = ({ component, name }: Heading) => ({
  component,
  name,
  bus: component === 'Unserved' ? name.replace(/^unserved-/, '') : '',
})

function readEmissions(ledger: Ledger, x: Float64Array, split: Split): (Port & { tonnes: number })[] {
  const sums = new Map<string, Port & { tonnes: number }>()
  for (const entry of ledger.emissions) {
    const tonnes = totalOf(entry, ledger.snapshots.energyHours, x)
    for (const { name, bus, sharePu } of split(entry.key)) {
      const id = `${entry.key.component} ${name}`
      const sum = sums.get(id) ?? { ...entry.key, name, bus, tonnes: 0 }
      sum.tonnes += sharePu * tonnes
      sums.set(id, sum)
    }
  }
  return [...sums.values()]
}
