import { z } from 'zod'
import { attribute, mapSeries, type Series, type Unit } from '../../network/attribute.ts'
import type { ParsedRow } from '../../network/parse.ts'
import { whereIs } from '../../network/table.ts'
import { fromTwh, HOURS_PER_YEAR } from '../../units.ts'
import { candidateAttributes, type Pricing } from './candidates.ts'
import type { TableReader } from './dataPackage.ts'
import { monthAttributes, powerFromShares } from './months.ts'
import { attributesOf, scaleBy } from './plants.ts'
import { standingAttributes, standingPu } from './standing.ts'

/** Plants of later years bring their own water; those up to here share what the statistics say. */
export const LAST_MEASURED_YEAR = 2024

const storageAttributes = {
  ...standingAttributes,
  ...candidateAttributes,
  inflowProfile: attribute(
    'inflow_profile',
    '1',
    z.string().default(''),
    'Row of inflow.csv; empty for no inflow.',
  ),
  inflowWeight: attribute(
    'inflow_weight',
    '1',
    z.number().min(0).default(0),
    'Weight in the energy of all reservoirs.',
  ),
  inflowEnergyMwh: attribute(
    'inflow_energy',
    'MWh',
    z.number().min(0).default(Number.NaN),
    'Own energy of a year; empty for a share by weight.',
  ),
  longitudeDeg: attribute('x', '°', z.number().default(Number.NaN), 'Longitude.'),
  latitudeDeg: attribute('y', '°', z.number().default(Number.NaN), 'Latitude.'),
} as const

/**
 * Storage units of a year, reservoirs with their inflow.
 *
 *   energy of reservoirs = energy of all hydro in the year − run-of-river energy             [MWh]
 *   inflow_i[t] = energy · weight_i / Σ weight · share_i(month) / hours of the month / efficiency   [MW]
 *
 * So the year's hydro generation is an input, from statistics; when it is generated is the model's answer.
 */
export function storageUnitsOf(
  year: number,
  runOfRiver: readonly Unit[],
  reader: TableReader,
  pricing: Pricing,
): Unit[] {
  const rows = reader.read('storage_units', {
    ...attributesOf('storage_units'),
    ...storageAttributes,
  }) as unknown as ParsedRow<StorageAttributes>[]
  const standing = rows.flatMap(({ row, unit }) => {
    if (standingPu(unit, year) === 0) return []
    const priced = unit.extendable ? pricing.price('storage_units', unit as unknown as Unit, row) : unit
    return priced ? [{ row, unit: priced as typeof unit }] : []
  })
  reader.use(standing)
  const weight = standing
    .filter(({ unit }) => unit.buildYear <= LAST_MEASURED_YEAR)
    .reduce((sum, { unit }) => sum + unit.inflowWeight * standingPu(unit, year), 0)
  const energyMwh = weight > 0 ? Math.max(0, hydroEnergyMwh(year, reader) - runOfRiverMwh(runOfRiver)) : 0
  const shapes = reader.read('inflow', monthAttributes)
  reader.use(shapes)

  return standing.map(({ row, unit }) => {
    const share = standingPu(unit, year)
    const scaled = scaleBy(unit as unknown as Unit, share, attributesOf('storage_units'))
    if (unit.inflowProfile === '' || row.cells.inflow) return scaled
    const shape = shapes.find(each => each.unit.name === unit.inflowProfile)
    if (!shape) {
      const what = `There is no row “${unit.inflowProfile}” in inflow.csv.`
      reader.problems.push({ where: whereIs(row, 'inflow_profile'), what })
      return scaled
    }
    const ownMwh = Number.isNaN(unit.inflowEnergyMwh)
      ? (energyMwh * unit.inflowWeight * share) / weight
      : unit.inflowEnergyMwh * share
    return { ...scaled, inflowMw: powerFromShares(ownMwh / unit.dischargeEfficiencyPu, shape.unit) }
  })
}

/** Energy of all hydro plants in a year. [MWh] */
const hydroEnergyMwh = (year: number, reader: TableReader): number =>
  fromTwh(waterOfYear(year, reader)?.energyTwh ?? 0)

/** Run-of-river plants in a year whose rivers bring more or less than their profile has: availability · share. */
export function inWaterOf(year: number, plants: readonly Unit[], reader: TableReader): Unit[] {
  const riverPu = waterOfYear(year, reader)?.riverPu ?? 1
  if (riverPu === 1) return [...plants]
  return plants.map(unit =>
    unit.technology === 'hydro-ror'
      ? ({ ...unit, availabilityPu: mapSeries(unit.availabilityPu as Series, pu => riverPu * pu) } as Unit)
      : unit,
  )
}

const waterAttributes = {
  year: attribute('year', 'year', z.number().int().default(Number.NaN), 'Year; empty in the row `typical`.'),
  energyTwh: attribute('energy_twh', 'TWh', z.number().min(0), 'Net generation of all hydro plants.'),
  riverPu: attribute('river_pu', 'pu', z.number().min(0).default(1), 'Run-of-river over its profile.'),
} as const

/** The row of a year; years without a figure take the row `typical`. */
function waterOfYear(year: number, reader: TableReader) {
  const rows = reader.read('hydro-energy', waterAttributes)
  const row = rows.find(({ unit }) => unit.year === year) ?? rows.find(({ unit }) => unit.name === 'typical')
  if (row) reader.use([row])
  return row?.unit
}

function runOfRiverMwh(units: readonly Unit[]): number {
  return units
    .filter(unit => unit.carrier === 'hydro' && Number(unit.buildYear) <= LAST_MEASURED_YEAR)
    .reduce(
      (sum, unit) =>
        sum + Number(unit.capacityMw) * fullLoadHours(unit.availabilityPu as number | Float64Array),
      0,
    )
}

function fullLoadHours(availabilityPu: number | Float64Array): number {
  if (typeof availabilityPu === 'number') return availabilityPu * HOURS_PER_YEAR
  let sum = 0
  for (let t = 0; t < availabilityPu.length; t++) sum += availabilityPu[t]!
  return sum
}

type StorageAttributes = typeof storageAttributes & {
  buildYear: (typeof standingAttributes)['closingYear']
  extendable: ReturnType<typeof attribute<boolean>>
  dischargeEfficiencyPu: (typeof standingAttributes)['firstYearPu']
}
