import { type Series, type Unit, valueAt } from '../network/attribute.ts'
import { type Network, unitsIn } from '../network/network.ts'
import { didYouMean } from '../network/suggest.ts'
import type { Dataset } from './dataset.ts'
import type { Findings } from './sheet.ts'

/** Pairs of attributes of which the first may never exceed the second, with the column of the first. */
const ORDERED = [
  ['leastOutputPu', 'availabilityPu', 'p_min_pu'],
  ['leastPu', 'mostPu', 'p_min_pu'],
  ['energyLeastMwh', 'energyMostMwh', 'e_sum_min'],
  ['leastSize', 'mostSize', '_nom_min'],
] as const

/** Attributes that name a bus. */
const BUSES = /^bus\d?$/

/** What no solver can do anything with: buses that are not there, minima above maxima, demand that nothing can meet. */
export function checkNetwork(network: Network, dataset: Dataset, findings: Findings): void {
  checkBuses(network, dataset, findings)
  checkOrder(network, dataset, findings)
  checkStorage(network, dataset, findings)
  checkIslands(network, dataset, findings)
  noteFreeEnergy(network, findings)
}

const whereIs = (dataset: Dataset, list: string, name: string, column: string): string => {
  const table = dataset.tables.get(list)
  const i = table?.names.indexOf(name) ?? -1
  return table && i >= 0 ? table.where(i, column) : `${list} “${name}”, ${column}`
}

function busesOf(unit: Unit): [string, string][] {
  return Object.entries(unit).filter(
    (entry): entry is [string, string] =>
      BUSES.test(entry[0]) && entry[1] !== '' && typeof entry[1] === 'string',
  )
}

function checkBuses(network: Network, dataset: Dataset, { problems }: Findings): void {
  const known = unitsIn(network, 'buses').map(({ name }) => name)
  const isKnown = new Set(known)
  for (const [list, units] of Object.entries(network.units)) {
    if (list === 'buses') continue
    for (const unit of units) {
      for (const [column, bus] of busesOf(unit)) {
        if (isKnown.has(bus)) continue
        const hint = didYouMean(bus, known)
        const where = whereIs(dataset, list, unit.name, column)
        problems.push({ where, what: `There is no bus “${bus}”.`, ...(hint ? { hint } : {}) })
      }
    }
  }
}

function checkOrder(network: Network, dataset: Dataset, { problems }: Findings): void {
  for (const [list, units] of Object.entries(network.units)) {
    for (const unit of units) {
      const record = unit as unknown as Record<string, Series>
      for (const [least, most, column] of ORDERED) {
        if (record[least] === undefined || record[most] === undefined) continue
        if (least === 'leastSize' && !unit.extendable) continue
        const t = firstAbove(record[least], record[most])
        if (t === undefined) continue
        const named = column.startsWith('_') ? `${sizeOf(list)}${column}` : column
        const at =
          t === 0 || typeof record[least] === 'number' ? '' : ` in ${network.snapshots.axis.labels[t]}`
        problems.push({
          where: whereIs(dataset, list, unit.name, named),
          what: `The minimum ${valueAt(record[least], t)} is above the maximum ${valueAt(record[most], t)}${at}.`,
        })
      }
    }
  }
}

const sizeOf = (list: string) => ({ stores: 'e', lines: 's', transformers: 's' })[list] ?? 'p'

function firstAbove(least: Series, most: Series): number | undefined {
  const lengthOf = (series: Series) => (typeof series === 'number' ? 1 : series.length)
  const count = Math.max(lengthOf(least), lengthOf(most))
  for (let t = 0; t < count; t++) if (valueAt(least, t) > valueAt(most, t) + 1e-12) return t
  return undefined
}

/** An initial level that the store cannot hold. */
function checkStorage(network: Network, dataset: Dataset, { problems, notes }: Findings): void {
  const check = (list: string, unit: Unit, column: string, most: number, least: number) => {
    const initial = Number(unit.initialLevelMwh)
    const where = whereIs(dataset, list, unit.name, column)
    const fits = unit.extendable || (initial <= most + 1e-9 && initial >= least - 1e-9)
    const what = `The initial level ${initial} MWh is outside of what the store can hold, ${least} to ${most} MWh.`
    if (unit.cyclic && !fits) problems.push({ where, what })
    else if (unit.cyclic && initial !== 0)
      notes.push(`${where}: ${initial} MWh has no effect, the store is cyclic.`)
    else if (!fits) notes.push(`${where}: ${what} It must come within its limits in the first snapshot.`)
  }
  const first = (series: Series) => valueAt(series, 0)
  for (const unit of unitsIn(network, 'stores')) {
    const energy = Number(unit.energyMwh)
    const times = (share: number) => (share === 0 ? 0 : share * energy)
    check(
      'stores',
      unit,
      'e_initial',
      times(Math.max(1, first(unit.mostPu as Series))),
      times(Math.min(0, first(unit.leastPu as Series))),
    )
  }
  for (const unit of unitsIn(network, 'storage_units')) {
    const energy = Number(unit.powerMw) * Number(unit.durationHours)
    check('storage_units', unit, 'state_of_charge_initial', energy, 0)
  }
}

/** Demand at a bus to which nothing else is attached. */
function checkIslands(network: Network, dataset: Dataset, { problems }: Findings): void {
  const served = new Set<string>()
  for (const [list, units] of Object.entries(network.units)) {
    if (['buses', 'loads', 'global_constraints'].includes(list)) continue
    for (const unit of units) for (const [, bus] of busesOf(unit)) served.add(bus)
  }
  for (const unit of unitsIn(network, 'loads')) {
    const { name, bus, demandMw } = unit as Unit & { bus: string; demandMw: Series }
    const isNothing = typeof demandMw === 'number' ? demandMw === 0 : demandMw.every(mw => mw === 0)
    if (served.has(bus) || isNothing) continue
    problems.push({
      where: whereIs(dataset, 'loads', name, 'bus'),
      what: `Nothing but demand is attached to the bus “${bus}”: it can never be met.`,
      hint: 'Attach a generator, a store or a connection.',
    })
  }
}

/** A reversible link with an efficiency below one makes energy from nothing when reversed. */
function noteFreeEnergy(network: Network, { notes }: Findings): void {
  const free = unitsIn(network, 'links').filter(unit => {
    const least = unit.leastPu as Series
    const efficiency = unit.efficiencyPu as Series
    const [lowest, weakest] = [least, efficiency].map(series =>
      typeof series === 'number' ? series : Math.min(...series),
    )
    return lowest! < 0 && weakest! < 1 && unit.bus1 !== ''
  })
  if (free.length === 0) return
  const names = free
    .slice(0, 5)
    .map(({ name }) => `“${name}”`)
    .join(', ')
  notes.push(
    `${free.length} reversible links with losses make energy from nothing when they run backwards, as in PyPSA: ${names}${free.length > 5 ? ', …' : ''}. With --split-links each becomes two.`,
  )
}
