import type { DataPackage } from '../assemble/dataPackage.ts'
import type { FootprintTables } from './tables.ts'

/** Tables with plants that may stand in an oblast. */
const PLANTS = ['generators', 'heat_and_powers', 'storage_units', 'links']

/** Oblast of each plant that names one, as the data write it in keys: `west-kazakhstan`. */
export function oblastsOf({ tables }: Pick<DataPackage, 'tables'>): Map<string, string> {
  return new Map(
    PLANTS.flatMap(list => tables.get(list)?.rows ?? []).flatMap(({ name, cells }) =>
      cells.oblast ? [[name, cells.oblast.toLowerCase().replaceAll(' ', '-')] as const] : [],
    ),
  )
}

/** The basin a plant takes its water from: its own row, else that of its oblast, else that of its bus; undefined abroad. */
export function basinFinder(
  { places }: Pick<FootprintTables, 'places'>,
  oblasts: ReadonlyMap<string, string>,
): (unit: string, bus: string) => string | undefined {
  const basins = new Map(places.map(({ name, basin }) => [name, basin]))
  return (unit, bus) => basins.get(unit) ?? basins.get(oblasts.get(unit) ?? '') ?? basins.get(bus)
}

/** The row of water.csv of a plant: its own, else that of its technology. */
export function waterFactor({ water }: Pick<FootprintTables, 'water'>, technology: string, unit: string) {
  return (
    water.find(row => row.unit === unit) ??
    water.find(row => row.unit === '' && row.technology === technology)
  )
}
