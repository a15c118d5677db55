import type { DataPackage } from '../../study/assemble/dataPackage.ts'
import type { Layer } from '../../study/scenario.ts'
import type { Lever, LeverName, Levers } from '../levers.ts'
import type { Wish } from '../messages.ts'
import { cellsOf } from './tableRows.ts'

type Cells = Record<string, number | string | boolean>
type Content = Record<string, unknown>
/** Where a lever leaves its mark: rows to set and to add, and policies. */
interface Mark {
  set?: Record<string, Record<string, Cells>>
  add?: Record<string, Record<string, Cells>>
  policies?: Record<string, Content>
}

/** A wish as the last layers of a scenario: what a reader would write in files of his own. */
export function layersOf({ levers, changes, hours }: Wish, data: DataPackage): Layer[] {
  const marks = Object.entries(levers).map(([name, value]) => MARKS[name as LeverName](value, data))
  const ofLevers: Content = {
    ...merged(marks as Content[]),
    ...(hours === undefined ? {} : { horizon: { hours } }),
  }
  return [changes, ofLevers]
    .filter(content => Object.keys(content).length > 0)
    .map(content => ({ content, where: path => ['your wish', path.join('.')].join(', ') }))
}

/** Tables within tables laid over one another. */
function merged(all: readonly Content[]): Content {
  const result: Content = {}
  for (const each of all) {
    for (const [key, value] of Object.entries(each)) {
      const before = result[key]
      result[key] = isTable(before) && isTable(value) ? merged([before, value]) : value
    }
  }
  return result
}

const isTable = (value: unknown): value is Content => typeof value === 'object' && value !== null

const SOURCE = 'assumption-my-own'

/** What each lever changes. */
const MARKS: Record<Lever['name'], (value: number, data: DataPackage) => Mark> = {
  co2: perTonne => ({ policies: { co2Price: { perTonne } } }),
  renewables: percent => ({ policies: { renewableShare: { share: percent / 100 } } }),
  demand: (percent, data) => ({ set: { demand: scaled(data, 'demand', 'energy_twh', percent, () => true) } }),
  gas: (percent, data) => ({ set: dearer('gas', percent, data) }),
  coal: (percent, data) => ({ set: dearer('coal', percent, data) }),
  wind: mw => ({ add: { generators: { 'more-wind-south': inSouth('wind', mw) } } }),
  solar: mw => ({ add: { generators: { 'more-solar-south': inSouth('solar', mw) } } }),
  pumped: (mw, data) => ({ add: { storage_units: { 'more-pumped-storage': pumpedStorage(mw, data) } } }),
  hvdc: (mw, data) => ({ add: { hvdc_links: { 'more-hvdc': directCurrent(mw, data) } } }),
  windCost: (percent, data) => ({ set: cost('wind', percent, data) }),
  solarCost: (percent, data) => ({ set: cost('solar', percent, data) }),
  storageCost: (percent, data) => ({ set: cost('battery', percent, data) }),
}

/** Rows of a table with a column times 1 + percent / 100. */
function scaled(
  data: DataPackage,
  table: string,
  column: string,
  percent: number,
  isMeant: (row: Record<string, string | undefined>) => boolean,
): Record<string, Cells> {
  const rows = cellsOf(data, table).filter(row => row[column] && isMeant(row))
  return Object.fromEntries(
    rows.map(row => [row.name!, { [column]: Number(row[column]) * (1 + percent / 100) }]),
  )
}

/**
 * A fuel at another price: that of plants to come, and what running costs of those that stand, which burn 1/η of it:
 *
 *   c' = c + (p' − p) / η                                                                        [money/MWh]
 */
function dearer(fuel: string, percent: number, data: DataPackage): Record<string, Record<string, Cells>> {
  const price = Number(cellsOf(data, 'fuels').find(({ name }) => name === fuel)?.price ?? 0)
  const more = (price * percent) / 100
  const plants = (table: string) =>
    Object.fromEntries(
      cellsOf(data, table)
        .filter(({ carrier, marginal_cost, efficiency }) => carrier === fuel && marginal_cost && efficiency)
        .map(({ name, marginal_cost, efficiency }) => [
          name!,
          { marginal_cost: Number(marginal_cost) + more / Number(efficiency) },
        ]),
    )
  return {
    fuels: { [fuel]: { price: price + more } },
    generators: plants('generators'),
    heat_and_powers: plants('heat_and_powers'),
  }
}

/** What building a technology costs. */
const cost = (
  technology: string,
  percent: number,
  data: DataPackage,
): Record<string, Record<string, Cells>> => ({
  technologies: scaled(data, 'technologies', 'overnight_cost', percent, row => row.technology === technology),
})

/** A plant of its own in the South, which is added up with those that are there already. */
const inSouth = (carrier: string, mw: number): Cells => ({
  bus: 'south',
  carrier,
  profile: `south-${carrier}`,
  p_nom: mw,
  build_year: 2020,
  source: SOURCE,
})

function pumpedStorage(mw: number, data: DataPackage): Cells {
  const row = cellsOf(data, 'storage_units').find(({ name }) => name === 'new-south-pumped-storage')!
  const { efficiency, efficiency_store } = cellsOf(data, 'technologies').find(
    ({ technology }) => technology === 'pumped-storage',
  )!
  return {
    bus: 'south',
    carrier: row.carrier!,
    p_nom: mw,
    p_min_pu: -1,
    max_hours: Number(row.max_hours),
    efficiency_store: Number(efficiency_store),
    efficiency_dispatch: Number(efficiency),
    cyclic_state_of_charge: true,
    build_year: 2020,
    source: SOURCE,
  }
}

function directCurrent(mw: number, data: DataPackage): Cells {
  const row = cellsOf(data, 'hvdc_links').find(({ name }) => name === 'new-north-south-hvdc')!
  return {
    bus0: row.bus0!,
    bus1: row.bus1!,
    p_nom: mw,
    converter_loss: Number(row.converter_loss),
    line_loss_per_1000km: Number(row.line_loss_per_1000km),
    length: Number(row.length),
    build_year: 2020,
    source: SOURCE,
  }
}

/** All levers but the price of CO₂, which changes nothing in the network. */
export const withoutCo2 = ({ co2: _, ...rest }: Levers): Levers => rest
