import type { TableReader } from '../../assemble/dataPackage.ts'
import { loadsOf } from '../../assemble/demand.ts'
import type { DemandPath } from '../../demand/drivers.ts'
import { PARTS, type PartName } from './targets.ts'

/** Demand of one part of one zone, as it usually is. */
export interface DemandPart {
  part: PartName
  zone: string
  /** By hour (UTC) of a year that begins on a Monday. */
  usualMw: Float64Array
  meanMw: number
}

/** Sectors of `loads.csv` in each part. Losses and the plants' own use follow from demand and are not forecast. */
const SECTORS: Record<PartName, readonly string[]> = {
  industry: ['industry'],
  households: ['households', 'services'],
}

/**
 * The parts of demand of a data package in a year: industry, and households with services, by zone. Uses that begin
 * after the last published year (vehicles, heat, data centres) are loads of their own and not in them.
 *
 * @param year  whose energies say how large each part is
 */
export function demandParts(year: number, path: DemandPath, reader: TableReader): DemandPart[] {
  const loads = loadsOf(year, path, reader) as unknown as {
    bus: string
    sector: string
    demandMw: Float64Array
  }[]
  const zones = [...new Set(reader.rows('demand').map(({ cells }) => cells.bus ?? ''))]
  return zones.flatMap(zone =>
    PARTS.flatMap((part): DemandPart[] => {
      const own = loads.filter(({ bus, sector }) => bus === zone && SECTORS[part].includes(sector))
      if (own.length === 0) return []
      const usualMw = own[0]!.demandMw.map((_, t) => own.reduce((sum, load) => sum + load.demandMw[t]!, 0))
      return [{ part, zone, usualMw, meanMw: usualMw.reduce((sum, mw) => sum + mw, 0) / usualMw.length }]
    }),
  )
}
