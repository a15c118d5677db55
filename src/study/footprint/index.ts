import { abroadBuses } from '../../network/home.ts'
import { unitsIn } from '../../network/network.ts'
import { HOURS_OF_MONTHS } from '../../network/snapshots.ts'
import type { DataPackage } from '../assemble/dataPackage.ts'
import type { Result } from '../result.ts'
import { type AirRow, airOf } from './air.ts'
import { type Cleaning, cleaningOf } from './cleaning.ts'
import { type LandRow, landOf } from './land.ts'
import { basinFinder, oblastsOf } from './places.ts'
import type { Basin, FootprintTables } from './tables.ts'
import { type WaterRow, waterOf } from './water.ts'

/** What a run takes from water, air and land, row by row with its sources. */
export interface Footprint {
  water: WaterRow[]
  air: AirRow[]
  land: LandRow[]
  cleaning: Cleaning[]
}

/** What the ledgers of a run stand on. */
export interface Footing {
  tables: FootprintTables
  /** Month 0 … 11 and length of each snapshot. [h] */
  months: readonly number[]
  hours: Float64Array
  /** Share of each month that the horizon covers. [pu] */
  shareOfMonths: readonly number[]
  basinOf(unit: string, bus: string): Basin | undefined
  carrierOf(bus: string): string
  isHome(bus: string): boolean
  /** Zone of a bus, whatever the nodes are. */
  zoneOf(bus: string): string
}

/** The ledgers of water, air and land of a solved run. */
export function footprintOf(result: Result, data: DataPackage, tables: FootprintTables): Footprint {
  const footing = footingOf(result, data, tables)
  const cleaning = cleaningOf(result, tables, footing.zoneOf)
  return {
    water: waterOf(result, footing, cleaning),
    air: airOf(result, footing),
    land: landOf(result, footing),
    cleaning,
  }
}

function footingOf({ network, snapshots }: Result, data: DataPackage, tables: FootprintTables): Footing {
  const buses = new Map(unitsIn(network, 'buses').map(bus => [bus.name, bus]))
  const abroad = abroadBuses({ network })
  const isHome = (bus: string) => !abroad.has(bus)
  const basinNamed = basinFinder(tables, oblastsOf(data))
  const zones = new Map(
    (data.tables.get('oblasts')?.rows ?? []).map(({ name, cells }) => [name, cells.zone!]),
  )
  const months = snapshots.axis.labels.map(monthOfLabel)
  const covered = new Array<number>(12).fill(0)
  months.forEach((month, t) => {
    covered[month]! += snapshots.hours[t]!
  })
  return {
    tables,
    months,
    hours: snapshots.hours,
    shareOfMonths: covered.map((hours, month) => Math.min(1, hours / HOURS_OF_MONTHS[month]!)),
    basinOf(unit, bus) {
      if (!isHome(bus)) return undefined
      const name = basinNamed(unit, bus)
      return tables.basins.find(each => each.name === name)
    },
    carrierOf: bus => String(buses.get(bus)?.carrier ?? ''),
    isHome,
    zoneOf: bus => zones.get(bus) ?? bus,
  }
}

/** Month 0 … 11 of a snapshot by its name, `2030-01-14T18:00Z`. */
const monthOfLabel = (label: string) => Number(label.slice(5, 7)) - 1
