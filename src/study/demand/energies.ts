import { z } from 'zod'
import { attribute } from '../../network/attribute.ts'
import { fromTwh, toTwh } from '../../units.ts'
import type { TableReader } from '../assemble/dataPackage.ts'
import { LAST_MEASURED_YEAR } from '../assemble/hydro.ts'
import { type DemandPath, readDrivers } from './drivers.ts'
import { type Growth, growthOf } from './growth.ts'

/** A load with its energy in a year. */
export interface LoadEnergy {
  name: string
  bus: string
  sector: string
  profile: string
  energyMwh: number
}

/** What is needed of a row of loads.csv. */
interface SharedLoad {
  unit: { name: string; bus: string; sector: string; profile: string; energySharePu: number }
}

/** What the loads of a year need: those with a share of their bus, by name, and uses that have no row yet. [MWh] */
export function loadEnergies(
  rows: readonly SharedLoad[],
  year: number,
  path: DemandPath,
  reader: TableReader,
): { shared: Map<string, number>; newUses: LoadEnergy[] } {
  const { last, demand } = readDemand(year, path, reader)
  const shares = rows.map(({ unit }) => unit).filter(({ energySharePu }) => !Number.isNaN(energySharePu))
  const published = shares.map(unit => ({
    ...unit,
    energyMwh: unit.energySharePu * (demand.get(unit.bus) ?? 0),
  }))
  const growth = year > last ? growthAfter(last, published, year, path, reader) : undefined
  return {
    shared: new Map(
      published.map(({ name, sector, energyMwh }) => [name, energyMwh * (growth?.factor(sector) ?? 1)]),
    ),
    newUses: (growth?.newUses ?? []).flatMap(use => spreadOver(use, published)),
  }
}

/** Growth after the last published year; none where a package has no drivers. */
function growthAfter(
  last: number,
  published: readonly LoadEnergy[],
  year: number,
  path: DemandPath,
  reader: TableReader,
): Growth | undefined {
  const drivers = readDrivers(reader)
  if (drivers.length === 0) {
    note(`There is no demand for ${year}; that of ${last} is held constant.`, reader)
    return undefined
  }
  for (const { cells } of reader.rows('demand-drivers'))
    for (const key of (cells.source ?? '').split(/\s+/)) if (key) reader.sources.add(key)
  note(`Demand of ${year} follows its drivers from the published ${last}, ${path} path.`, reader)
  const energies = new Map<string, number>()
  for (const { sector, energyMwh } of published)
    energies.set(sector, (energies.get(sector) ?? 0) + toTwh(energyMwh))
  return growthOf(drivers, path, energies, last, year)
}

/** A new use at the places of another sector, in proportion to what that needs there: one load a place, however many loads that has. */
function spreadOver(
  { sector, moreTwh, spread, profile }: Growth['newUses'][number],
  published: readonly LoadEnergy[],
): LoadEnergy[] {
  const sum = (loads: readonly LoadEnergy[]) => loads.reduce((total, { energyMwh }) => total + energyMwh, 0)
  const all = published.filter(each => each.sector === spread)
  return [...Map.groupBy(all, ({ bus }) => bus)].map(([bus, own]) => ({
    name: `${bus}-${sector}`,
    bus,
    sector,
    // Profiles are made by zone, and named after it also where there are oblasts.
    profile: profile.replace('{zone}', own[0]!.profile.split('-')[0]!),
    energyMwh: (fromTwh(moreTwh) * sum(own)) / sum(all),
  }))
}

/** Gross demand of each bus, between two years with figures by straight line, after them as in the last one. [MWh] */
function readDemand(year: number, path: DemandPath, reader: TableReader) {
  const twh = (name: string) => attribute(name, 'TWh', z.number().min(0).default(Number.NaN), 'Gross demand.')
  const rows = reader.read('demand', {
    bus: attribute('bus', '1', z.string(), 'Zone.'),
    year: attribute('year', 'year', z.number().int(), 'Year.'),
    middle: twh('energy_twh'),
    low: twh('low'),
    high: twh('high'),
  })
  const demand = new Map<string, number>()
  const last = Math.max(0, ...rows.map(({ unit }) => unit.year))
  // The range of a statistic is what is not known of it; that of a projection is a course it may take.
  const twhOf = ({ unit }: (typeof rows)[number]) =>
    unit.year > LAST_MEASURED_YEAR && !Number.isNaN(unit[path]) ? unit[path] : unit.middle
  for (const [bus, own] of Map.groupBy(rows, ({ unit }) => unit.bus)) {
    const known = own.sort((one, other) => one.unit.year - other.unit.year)
    const after = known.find(({ unit }) => unit.year >= year) ?? known.at(-1)!
    const before = known.findLast(({ unit }) => unit.year <= year) ?? known[0]!
    reader.use([before, after])
    const span = after.unit.year - before.unit.year
    if (span > 0 && before.unit.year !== year && after.unit.year !== year)
      note(
        `There is no demand for ${year}; it lies on a straight line between ${before.unit.year} and ${after.unit.year}.`,
        reader,
      )
    const weight = span === 0 ? 0 : (year - before.unit.year) / span
    demand.set(bus, fromTwh(twhOf(before) * (1 - weight) + twhOf(after) * weight))
  }
  return { last, demand }
}

function note(text: string, { notes }: TableReader): void {
  if (!notes.includes(text)) notes.push(text)
}
