import { toTwh } from '../../units.ts'
import { type DataPackage, readerOf } from '../assemble/dataPackage.ts'
import { loadRows } from '../assemble/demand.ts'
import { LAST_MEASURED_YEAR } from '../assemble/hydro.ts'
import { type DemandPath, readDrivers } from './drivers.ts'
import { loadEnergies } from './energies.ts'
import { growthOf } from './growth.ts'

/** Gross demand of the country from the last statistics to the last year of the drivers. */
export interface DemandOutlook {
  path: DemandPath
  years: readonly number[]
  /** Of each path, by year. [TWh] */
  totals: Record<DemandPath, readonly number[]>
  /** On the path of the scenario, by year. [TWh] */
  sectors: readonly { sector: string; twh: readonly number[] }[]
  /** What drivers alone would make of the published years. */
  calibration: readonly Calibration[]
}

/** A published total beside what drivers give, from the last statistics on. [TWh] */
export interface Calibration {
  year: number
  published: number
  driven: number
}

/** The outlook of a package with drivers; null without. */
export function demandOutlook(data: DataPackage, path: DemandPath): DemandOutlook | null {
  const reader = readerOf(data, [])
  const drivers = readDrivers(reader)
  if (drivers.length === 0) return null
  const rows = loadRows(reader)
  const years = [...new Set(drivers.flatMap(({ levels }) => levels.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  )
  const bySector = (year: number, path: DemandPath) => {
    const { shared, newUses } = loadEnergies(rows, year, path, reader)
    const known = rows.map(({ unit: { name, sector } }) => ({ sector, energyMwh: shared.get(name) ?? 0 }))
    const sums = new Map<string, number>()
    for (const { sector, energyMwh } of [...known, ...newUses])
      if (energyMwh > 0) sums.set(sector, (sums.get(sector) ?? 0) + toTwh(energyMwh))
    return sums
  }
  const totalsOf = (each: DemandPath) => years.map(year => total(bySector(year, each)))
  const chosen = years.map(year => bySector(year, path))
  const sectors = [...new Set(chosen.flatMap(sums => [...sums.keys()]))]
  const statistics = bySector(LAST_MEASURED_YEAR, 'middle')
  const published = [...new Set(reader.rows('demand').map(({ cells }) => Number(cells.year)))]
  return {
    path,
    years,
    totals: { low: totalsOf('low'), middle: totalsOf('middle'), high: totalsOf('high') },
    sectors: sectors.map(sector => ({ sector, twh: chosen.map(sums => sums.get(sector) ?? 0) })),
    calibration: published
      .filter(year => year > LAST_MEASURED_YEAR)
      .map(year => {
        const growth = growthOf(drivers, 'middle', statistics, LAST_MEASURED_YEAR, year)
        const driven = [...statistics].reduce((sum, [sector, twh]) => sum + twh * growth.factor(sector), 0)
        const more = growth.newUses.reduce((sum, { moreTwh }) => sum + moreTwh, 0)
        return { year, published: total(bySector(year, 'middle')), driven: driven + more }
      }),
  }
}

const total = (sums: ReadonlyMap<string, number>) => [...sums.values()].reduce((sum, twh) => sum + twh, 0)
