import type { PlantClass } from './costs.ts'
import { joinSources, numberOf, type Output, type Row } from './records.ts'

const NAMES = ['name_en', 'name_ru', 'name_kk', 'name_zh']
const PLACE = ['build_year', 'closing_year', 'first_year_pu', 'x', 'y', 'oblast', ...NAMES, 'source']

/** Plants that burn or turn and give only electricity, heat boilers and border exchange: `generators.csv`. */
export function generatorTable(
  plants: readonly Row[],
  borders: readonly Row[],
  boilers: readonly Row[],
  classes: ReadonlyMap<string, PlantClass>,
): Output {
  const dispatchable = [...plants.filter(({ kind }) => kind === 'generators'), ...boilers].map(row =>
    withClass(row, classes),
  )
  return {
    path: 'generators.csv',
    columns: [
      'name',
      'bus',
      'carrier',
      'technology',
      'profile',
      'availability',
      'p_nom',
      'low',
      'high',
      'sign',
      'efficiency',
      'marginal_cost',
      'ramp_limit_up',
      'ramp_limit_down',
      ...PLACE,
    ],
    rows: [...dispatchable, ...borders],
  }
}

/** Combined heat and power: `heat_and_powers.csv`. Heat capacity is a fixed multiple of the electric one. */
export function heatAndPowerTable(
  plants: readonly Row[],
  heat: readonly Row[],
  classes: ReadonlyMap<string, PlantClass>,
): Output {
  return {
    path: 'heat_and_powers.csv',
    columns: [
      'name',
      'bus',
      'heat_bus',
      'carrier',
      'technology',
      'availability',
      'p_nom',
      'heat_nom',
      'efficiency',
      'c_b',
      'c_v',
      'marginal_cost',
      ...PLACE.filter(column => column !== 'first_year_pu'),
    ],
    rows: plants
      .filter(({ kind }) => kind === 'heat_and_powers')
      .map(row => {
        const turbine = heat.find(({ name }) => name === row.technology)!
        return {
          ...withClass(row, classes),
          heat_nom: numberOf(row, 'p_nom') * numberOf(turbine, 'heat_per_power'),
          c_b: turbine.c_b,
          c_v: turbine.c_v,
          source: joinSources(row.source, classes.get(row.technology!)?.source, turbine.source),
        }
      }),
  }
}

/** Reservoirs: `storage_units.csv`. */
export function storageUnitTable(plants: readonly Row[]): Output {
  return {
    path: 'storage_units.csv',
    columns: [
      'name',
      'bus',
      'carrier',
      'technology',
      'p_nom',
      'p_min_pu',
      'max_hours',
      'efficiency_store',
      'efficiency_dispatch',
      'cyclic_state_of_charge',
      'inflow_profile',
      'inflow_weight',
      'marginal_cost',
      ...PLACE.filter(column => column !== 'first_year_pu'),
    ],
    rows: plants
      .filter(({ kind }) => kind === 'storage_units')
      .map(row => ({
        ...row,
        p_min_pu: 0,
        efficiency_store: 1,
        efficiency_dispatch: 1,
        cyclic_state_of_charge: 'true',
        marginal_cost: 0,
      })),
  }
}

/** A plant with what its class says of efficiency, cost and ramps; weather-driven plants have no class. */
function withClass(row: Row, classes: ReadonlyMap<string, PlantClass>) {
  const its = classes.get(row.technology ?? '')
  if (!its) return row
  return {
    ...row,
    efficiency: its.efficiency,
    marginal_cost: its.marginalCost,
    ramp_limit_up: its.rampUp,
    ramp_limit_down: its.rampDown,
    source: joinSources(row.source, its.source),
  }
}
