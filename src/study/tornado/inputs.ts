import type { Table, TableRow } from '../../network/table.ts'
import { DEMAND_PATHS } from '../demand/drivers.ts'
import type { Prepared } from '../prepare.ts'
import type { Scenario } from '../scenario.ts'

/** Which end of its range an input takes. */
export type End = 'low' | 'high'

type Tables = ReadonlyMap<string, Table>

/** Something that nobody knows, with the ends of its range. */
export interface UncertainInput {
  name: string
  /** Values for people: low, middle, high. */
  values: readonly [string, string, string]
  /** Where the range comes from: a table, or a reason. */
  range: string
  scenario: (scenario: Scenario, end: End) => Scenario
  tables: (tables: Tables, end: End) => Tables
}

/** Tables in which candidates stand. */
const CANDIDATES = ['generators', 'storage_units', 'lines', 'links', 'hvdc_links', 'stores'] as const
/** By how much the discount rate may be off. [pu/a] */
const RATE_RANGE = 0.04

/** Uncertain inputs of a plan, from the ranges of its tables: what is built, burnt, needed, paid for waiting, and rained. */
export function uncertainInputs({ data: { tables }, candidates, scenario }: Prepared): UncertainInput[] {
  const technologies = [...new Set(candidates.map(({ technology }) => technology))]
  return [
    ...technologies.flatMap(name => capitalCost(name, tables)),
    ...(tables.get('fuels')?.rows ?? []).flatMap(fuelPrice),
    demandPath(),
    discountRate(scenario),
    ...hydrology(tables),
  ]
}

const unchanged = { scenario: (scenario: Scenario) => scenario, tables: (tables: Tables) => tables }

function capitalCost(technology: string, tables: Tables): UncertainInput[] {
  const rows = (tables.get('technologies')?.rows ?? []).filter(({ cells }) => cells.technology === technology)
  const [first] = rows
  if (!first?.cells.overnight_cost_low) return []
  const near = rows.find(({ cells }) => cells.year === '2030') ?? first
  const { overnight_cost_low: low, overnight_cost: middle, overnight_cost_high: high, currency } = near.cells
  const isThis = (row: TableRow) => row.cells.technology === technology
  // Candidates with a cost of their own take the ends of the range as well; of lines, whose length is in it, their share.
  const isOwn = (row: TableRow) => isThis(row) && Boolean(row.cells.overnight_cost)
  const ends = { low: Number(low), high: Number(high) }
  const ownCost = ({ cells }: TableRow, end: End) =>
    String(
      /per 1000 km/.test(near.cells.basis ?? '')
        ? (Number(cells.overnight_cost) * ends[end]) / Number(middle)
        : ends[end],
    )
  return [
    {
      ...unchanged,
      name: `cost of ${technology}`,
      values: [`${low}`, `${middle}`, `${high} ${currency} per ${near.cells.basis || 'kW'}, 2030`],
      range: 'technologies.csv',
      tables: (all, end) => {
        const owns = CANDIDATES.reduce(
          (known, list) => changed(known, list, isOwn, row => ({ overnight_cost: ownCost(row, end) })),
          all,
        )
        return changed(owns, 'technologies', isThis, ({ cells }) => {
          const cost = cells[`overnight_cost_${end}`]!
          const share = Number(cost) / Number(cells.overnight_cost)
          // What the energy of a store costs moves along.
          const perKwh = cells.overnight_cost_per_kwh
          return {
            overnight_cost: cost,
            ...(perKwh ? { overnight_cost_per_kwh: String(Number(perKwh) * share) } : {}),
          }
        })
      },
    },
  ]
}

/** A fuel is dearer for all who burn it: marginal cost + difference / efficiency. */
function fuelPrice({ name, cells }: TableRow): UncertainInput[] {
  const { low, high, price, carrier, unit } = cells
  if (!low || !high) return []
  const burns = (row: TableRow) =>
    row.cells.carrier === carrier && Boolean(row.cells.marginal_cost) && Number(row.cells.efficiency) > 0
  return [
    {
      ...unchanged,
      name: `price of ${name}`,
      values: [low, price!, `${high} ${unit}`],
      range: 'fuels.csv',
      tables: (all, end) => {
        const more = Number(cells[end]) - Number(price)
        const dearer = ({ cells: own }: TableRow) => ({
          marginal_cost: String(Number(own.marginal_cost) + more / Number(own.efficiency)),
        })
        const priced = changed(
          all,
          'fuels',
          row => row.name === name,
          () => ({ price: cells[end]! }),
        )
        return ['generators', 'heat_and_powers'].reduce(
          (known, list) => changed(known, list, burns, dearer),
          priced,
        )
      },
    },
  ]
}

const demandPath = (): UncertainInput => ({
  ...unchanged,
  name: 'demand',
  values: [DEMAND_PATHS[0], DEMAND_PATHS[1], `${DEMAND_PATHS[2]} path`],
  range: 'demand.csv, demand-drivers.csv',
  scenario: (scenario, end) => ({ ...scenario, demandPath: end }),
})

function discountRate({ planning }: Scenario): UncertainInput {
  const middle = planning!.discountRate
  const at = (end: End) => Math.max(0, middle + (end === 'low' ? -RATE_RANGE : RATE_RANGE))
  return {
    ...unchanged,
    name: 'discount rate',
    values: [at('low').toFixed(2), middle.toFixed(2), `${at('high').toFixed(2)} a year`],
    range: 'four points each way: loans between states, and what markets ask (assumption)',
    scenario: (scenario, end) => ({ ...scenario, planning: { ...planning!, discountRate: at(end) } }),
  }
}

function hydrology(tables: Tables): UncertainInput[] {
  const typical = tables.get('hydro-energy')?.rows.find(({ name }) => name === 'typical')
  if (!typical?.cells.low || !typical.cells.high) return []
  const { low, high, energy_twh: middle } = typical.cells
  return [
    {
      ...unchanged,
      name: 'water of the year',
      values: [low, middle!, `${high} TWh`],
      range: 'hydro-energy.csv',
      tables: (all, end) =>
        changed(
          all,
          'hydro-energy',
          ({ name }) => name === 'typical',
          ({ cells }) => ({ energy_twh: cells[end]! }),
        ),
    },
  ]
}

/** Tables with other cells in some rows of one. */
function changed(
  tables: Tables,
  name: string,
  isMeant: (row: TableRow) => boolean,
  cellsOf: (row: TableRow) => Record<string, string>,
): Tables {
  const table = tables.get(name)
  if (!table) return tables
  const rows = table.rows.map(row =>
    isMeant(row) ? { ...row, cells: { ...row.cells, ...cellsOf(row) } } : row,
  )
  return new Map(tables).set(name, { ...table, rows })
}
