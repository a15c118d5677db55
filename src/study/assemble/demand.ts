import { z } from 'zod'
import { attribute, type Unit } from '../../network/attribute.ts'
import type { ParsedRow } from '../../network/parse.ts'
import { whereIs } from '../../network/table.ts'
import { fromTwh, HOURS_PER_YEAR } from '../../units.ts'
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
 * power instead. Gross demand has network losses and the plants' own use inside.
 */
export function loadsOf(year: number, reader: TableReader): Unit[] {
  const demand = readDemand(year, reader)
  const rows = reader.read('loads', {
    ...attributesOf('loads'),
    ...loadAttributes,
  }) as unknown as ParsedRow<LoadAttributes>[]
  return rows.flatMap(parsed => {
    const { row, unit } = parsed
    reader.use([parsed])
    const energyMwh = Number.isNaN(unit.energySharePu)
      ? unit.energyMwh
      : unit.energySharePu * (demand.get(unit.bus) ?? 0)
    if (Number.isNaN(energyMwh) || row.cells.p_set) return [unit as unknown as Unit]
    const profile =
      unit.profile === '' ? undefined : reader.series('loads-p_set', unit.profile, whereIs(row, 'profile'))
    const meanMw = energyMwh / HOURS_PER_YEAR
    const demandMw = new Float64Array(HOURS_PER_YEAR).map((_, t) => meanMw * (profile?.[t] ?? 1))
    return demandMw.every(mw => mw === 0) ? [] : [{ ...(unit as unknown as Unit), demandMw }]
  })
}

/** Gross demand of each bus in a year, between two years with figures by straight line. [MWh] */
function readDemand(year: number, reader: TableReader): Map<string, number> {
  const rows = reader.read('demand', {
    bus: attribute('bus', '1', z.string(), 'Zone.'),
    year: attribute('year', 'year', z.number().int(), 'Year.'),
    energyTwh: attribute('energy_twh', 'TWh', z.number().min(0), 'Gross demand.'),
  })
  const demand = new Map<string, number>()
  for (const bus of new Set(rows.map(({ unit }) => unit.bus))) {
    const known = rows
      .filter(({ unit }) => unit.bus === bus)
      .sort((one, other) => one.unit.year - other.unit.year)
    const after = known.find(({ unit }) => unit.year >= year) ?? known.at(-1)!
    const before = known.findLast(({ unit }) => unit.year <= year) ?? known[0]!
    reader.use([before, after])
    noteYear(year, before.unit.year, after.unit.year, reader)
    const span = after.unit.year - before.unit.year
    const weight = span === 0 ? 0 : (year - before.unit.year) / span
    demand.set(bus, fromTwh(before.unit.energyTwh * (1 - weight) + after.unit.energyTwh * weight))
  }
  return demand
}

/** Says, once, where the demand of a year without a figure comes from. */
function noteYear(year: number, before: number, after: number, { notes }: TableReader): void {
  if (before === year || after === year) return
  const note =
    before === after
      ? `There is no demand for ${year}; that of ${before} is held constant.`
      : `There is no demand for ${year}; it lies on a straight line between ${before} and ${after}.`
  if (!notes.includes(note)) notes.push(note)
}

type LoadAttributes = typeof loadAttributes & { bus: (typeof loadAttributes)['profile'] }
