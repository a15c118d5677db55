import type { Attribute, Series, Unit } from './attribute.ts'
import type { Component } from './component.ts'
import { type IdleUnit, idleUnits } from './idle.ts'
import { type Network, unitsIn } from './network.ts'

/** A unit of the original network and its share of the group that stands for it. */
export interface Member {
  unit: Unit
  sharePu: number
}

/** A smaller network that has the same solutions, and the way back. */
export interface Grouping {
  network: Network
  /** Members by `component name`, e.g. `Generator group:north-coal-steam`. */
  members: ReadonlyMap<string, readonly Member[]>
  /** Original buses of a bus that stands for several, with their shares. */
  buses: ReadonlyMap<string, readonly { bus: string; sharePu: number }[]>
  /** Units that can do nothing and are left out. */
  idle: readonly IdleUnit[]
}

/** Differences in ratios below this are rounding. */
const DIGITS = 9

/**
 * Adds up alike units: those that differ in nothing but their size, and heat cities that are copies of one another
 * on another scale. The optimum of the smaller network, split by size, is an optimum of the larger one. Units that can do
 * nothing are left out: closed borders, plants of no capacity.
 */
export function groupAlike(
  network: Network,
  components: readonly Component[],
  apart: readonly string[] = [],
): Grouping {
  const idle = idleUnits(network, components, apart)
  const leftOut = new Set(idle.map(({ unit }) => unit))
  const renamed = mergeAlikeBuses(network, components)
  const members = new Map<string, Member[]>()
  const units: Record<string, readonly Unit[]> = {}
  for (const component of components) {
    const originals = unitsIn(network, component.list).filter(unit => !leftOut.has(unit))
    const moved = originals.map(unit => moveToRepresentative(unit, renamed.representative))
    if (component.list === 'buses') units.buses = moved.filter(({ name }) => !isRenamed(name, renamed))
    else if (component.list === 'loads' || apart.includes(component.list) || !sizeKey(component))
      units[component.list] = moved
    else units[component.list] = addUp(component, originals, moved, members)
  }
  return { network: { snapshots: network.snapshots, units }, members, buses: renamed.buses, idle }
}

const isRenamed = (name: string, { representative }: Renaming) =>
  representative.has(name) && representative.get(name) !== name

/** The attribute by which a unit is measured: its first one that grows with size. */
function sizeKey(component: Component): string | undefined {
  return Object.keys(component.attributes).find(key => component.attributes[key]!.extensive)
}

function addUp(
  component: Component,
  originals: readonly Unit[],
  moved: readonly Unit[],
  members: Map<string, Member[]>,
): Unit[] {
  const groups = new Map<string, number[]>()
  moved.forEach((unit, i) => {
    const key = sizeOf(unit, component) === 0 ? `alone ${i}` : likeness(unit, component)
    groups.set(key, [...(groups.get(key) ?? []), i])
  })
  return [...groups.values()].map(indices => {
    const first = moved[indices[0]!]!
    if (indices.length === 1) {
      members.set(`${component.name} ${first.name}`, [{ unit: originals[indices[0]!]!, sharePu: 1 }])
      return first
    }
    const name = `group:${first.name}`
    const total = indices.reduce((sum, i) => sum + sizeOf(moved[i]!, component), 0)
    members.set(
      `${component.name} ${name}`,
      indices.map(i => ({ unit: originals[i]!, sharePu: sizeOf(moved[i]!, component) / total })),
    )
    return { ...scaleUnit(first, component, total / sizeOf(first, component)), name }
  })
}

function scaleUnit(unit: Unit, component: Component, factor: number): Unit {
  const scaled: Record<string, unknown> = { ...unit }
  for (const [key, { extensive }] of Object.entries(component.attributes)) {
    if (!extensive) continue
    const value = scaled[key] as Series
    scaled[key] = typeof value === 'number' ? value * factor : value.map(each => each * factor)
  }
  return scaled as Unit
}

interface Renaming {
  representative: Map<string, string>
  buses: Map<string, { bus: string; sharePu: number }[]>
}

/** Heat buses whose surroundings are the same up to a factor. */
function mergeAlikeBuses(network: Network, components: readonly Component[]): Renaming {
  const alike = new Map<string, { bus: string; size: number }[]>()
  const heat = unitsIn(network, 'buses').flatMap(({ name, carrier }) => (carrier === 'heat' ? [name] : []))
  const touching = unitsTouching(new Set(heat), network, components)
  for (const name of heat) {
    const { likenessOfBus, size } = surroundings(name, touching.get(name) ?? [])
    alike.set(likenessOfBus, [...(alike.get(likenessOfBus) ?? []), { bus: name, size }])
  }
  const renaming: Renaming = { representative: new Map(), buses: new Map() }
  for (const group of alike.values()) {
    const total = group.reduce((sum, { size }) => sum + size, 0)
    if (group.length < 2 || total === 0) continue
    const chosen = group[0]!.bus
    for (const { bus } of group) renaming.representative.set(bus, chosen)
    renaming.buses.set(
      chosen,
      group.map(({ bus, size }) => ({ bus, sharePu: size / total })),
    )
  }
  return renaming
}

interface Touching {
  component: Component
  unit: Unit
}

/** Units of each of these buses, in the order of components. */
function unitsTouching(buses: ReadonlySet<string>, network: Network, components: readonly Component[]) {
  const touching = new Map<string, Touching[]>([...buses].map(bus => [bus, []]))
  for (const component of components) {
    if (component.list === 'buses') continue
    for (const unit of unitsIn(network, component.list)) {
      const named = new Set(Object.values(unit).filter(value => buses.has(value as string)))
      for (const bus of named) touching.get(bus as unknown as string)!.push({ component, unit })
    }
  }
  return touching
}

function surroundings(bus: string, touching: readonly Touching[]) {
  const sizes = new Map<string, number>()
  const here = new Map([[bus, '*']])
  for (const { component, unit } of touching) {
    const key = `${component.list} ${likeness(moveToRepresentative(unit, here), component)}`
    sizes.set(key, (sizes.get(key) ?? 0) + sizeOf(unit, component))
  }
  const sorted = [...sizes].filter(([, size]) => size > 0).sort(([one], [other]) => (one < other ? -1 : 1))
  const size = sorted[0]?.[1] ?? 0
  return {
    size,
    likenessOfBus:
      sorted.map(([key, each]) => `${key} ${(each / size).toPrecision(DIGITS)}`).join('|') || `alone ${bus}`,
  }
}

function moveToRepresentative(unit: Unit, representative: ReadonlyMap<string, string>): Unit {
  let moved: Record<string, unknown> | undefined
  for (const [key, value] of Object.entries(unit)) {
    if (key === 'name' || typeof value !== 'string') continue
    const bus = representative.get(value)
    if (bus === undefined) continue
    moved ??= { ...unit }
    moved[key] = bus
  }
  return (moved ?? unit) as Unit
}

/** All that the formulation sees of a unit but its size, as text. */
function likeness(unit: Unit, component: Component): string {
  const size = sizeOf(unit, component)
  return Object.entries(component.attributes)
    .filter(([, { descriptive }]) => !descriptive)
    .map(
      ([key, attribute]) =>
        `${key}=${describeValue((unit as Record<string, unknown>)[key], attribute, size)}`,
    )
    .join(';')
}

function describeValue(value: unknown, { extensive }: Attribute, size: number): string {
  if (value instanceof Float64Array) return fingerprint(value, extensive ? size : 1)
  if (typeof value === 'number')
    return (extensive && Number.isFinite(value) ? value / size : value).toPrecision(DIGITS)
  return String(value)
}

function sizeOf(unit: Unit, component: Component): number {
  const key = sizeKey(component)
  const value = key === undefined ? 1 : ((unit as Record<string, unknown>)[key] as Series)
  return typeof value === 'number' ? value : value.reduce((sum, each) => sum + each, 0) / value.length
}

/** A series reduced to sums with incommensurable weights; equal series give equal text, unequal ones practically never. */
function fingerprint(series: Float64Array, scale: number): string {
  let [plain, sine, square] = [0, 0, 0]
  for (let t = 0; t < series.length; t++) {
    const value = series[t]! / scale
    plain += value
    sine += value * Math.sin(t * 0.7390851)
    square += value * value * (1 + (t % 97))
  }
  return [plain, sine, square].map(sum => (Math.abs(sum) < 1e-9 ? 0 : sum).toPrecision(DIGITS)).join('~')
}
