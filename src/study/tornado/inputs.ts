import type { TableRow } from '../../network/table.ts'
import { DEMAND_PATHS } from '../demand/drivers.ts'
import type { Prepared } from '../prepare.ts'
import type { Scenario } from '../scenario.ts'
import { capitalCost } from './capitalCost.ts'
import { changed, type End, type Tables, type UncertainInput, unchanged } from './input.ts'

/** By how much the discount rate may be off. [pu/a] */
const RATE_RANGE = 0.04

/** Uncertain inputs of a plan, from the ranges of its tables: what is built, burnt, needed, paid for waiting, and rained. */
export function uncertainInputs({ data: { tables }, candidates, scenario }: Prepared): UncertainInput[] {
  const technologies = [...new Set(candidates.map(({ technology }) => technology))]
  return [
    ...technologies.flatMap(name => capitalCost(name, { tables, candidates, year: scenario.year })),
    ...(tables.get('fuels')?.rows ?? []).flatMap(fuelPrice),
    demandPath(),
    discountRate(scenario),
    ...hydrology(tables),
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
