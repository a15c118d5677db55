import { z } from 'zod'
import { attribute, type Unit } from '../../network/attribute.ts'
import type { ParsedRow } from '../../network/parse.ts'
import { whereIs } from '../../network/table.ts'
import { HOURS_PER_YEAR } from '../../units.ts'
import type { DemandPath } from '../demand/drivers.ts'
import { type LoadEnergy, loadEnergies } from '../demand/energies.ts'
import type { TableReader } from './dataPackage.ts'
import { attributesOf } from './plants.ts'

const loadAttributes = {
  profile: attribute('profile', '1', z.string().default(''), 'Column of loads-p_set.csv, mean 1.'),
  energySharePu: attribute(
    'energy_share',
    'pu',
    z.number().min(0).max(1).default(Number.NaN),
    'Share of the demand of its bus.',
  ),
  energyMwh: attribute(
    'energy_mwh',
    'MWh',
    z.number().min(0).default(Number.NaN),
    'Energy of a year, equal in all years.',
  ),
} as const

/**
 * Loads of a year:  demand[t] = energy / 8760 · profile[t]                             [MW]
 *
 * The energy is a share of the gross demand of the bus in that year, or a fixed amount. A load with `p_set` has that
 * power instead. Gross demand has network losses and the plants' own use inside. After the last published year drivers move the
 * sectors, and uses that hardly exist today have loads of their own (`demand/growth.ts`).
 */
export function loadsOf(year: number, path: DemandPath, reader: TableReader): Unit[] {
  const rows = loadRows(reader)
  const { shared, newUses } = loadEnergies(rows, year, path, reader)
  const known = rows.flatMap(parsed => {
    const { row, unit } = parsed
    reader.use([parsed])
    const energyMwh = Number.isNaN(unit.energySharePu) ? unit.energyMwh : (shared.get(unit.name) ?? 0)
    if (Number.isNaN(energyMwh) || row.cells.p_set) return [unit as unknown as Unit]
    return following(unit as unknown as Unit, energyMwh, unit.profile, whereIs(row, 'profile'), reader)
  })
  return [...known, ...newUses.flatMap(use => newLoad(use, rows[0]!.unit as unknown as Unit, reader))]
}

/** The rows of loads.csv. */
export const loadRows = (reader: TableReader) =>
  reader.read('loads', {
    ...attributesOf('loads'),
    ...loadAttributes,
  }) as unknown as ParsedRow<LoadAttributes>[]

/** A load with the energy of a year and the course of a profile. */
function following(
  unit: Unit,
  energyMwh: number,
  profile: string,
  where: string,
  reader: TableReader,
): Unit[] {
  const given = profile === '' ? undefined : reader.series('loads-p_set', profile, where)
  const demandMw = spread(energyMwh / HOURS_PER_YEAR, given)
  return demandMw.every(mw => mw === 0) ? [] : [{ ...unit, demandMw }]
}

/** A mean power with the course of a profile of mean 1; level without one. */
function spread(meanMw: number, profile: Float64Array | undefined): Float64Array {
  const demandMw = new Float64Array(HOURS_PER_YEAR).fill(meanMw)
  if (profile) for (let t = 0; t < demandMw.length; t++) demandMw[t] = meanMw * (profile[t] ?? 1)
  return demandMw
}

function newLoad({ name, bus, sector, profile, energyMwh }: LoadEnergy, like: Unit, reader: TableReader) {
  const unit = { ...like, name, bus, sector, carrier: 'electricity' } as Unit
  return following(unit, energyMwh, profile, 'demand-drivers.csv', reader)
}

type LoadAttributes = typeof loadAttributes & {
  name: (typeof loadAttributes)['profile']
  bus: (typeof loadAttributes)['profile']
  sector: (typeof loadAttributes)['profile']
}
