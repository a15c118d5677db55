import type { Problem } from '../../errors.ts'
import { type GivenTable, readDataPackage } from '../../files/packageFolder.ts'
import type { DataPackage } from '../../study/assemble/dataPackage.ts'
import { BURNING, withFuelPrices } from '../../study/assemble/fuelPrices.ts'

/**
 * The program's data with tables of a dataset in their places. Costs of plants hold the fuel prices that they came with:
 * where a dataset gives fuels, the costs of the program's plants rise with them; plants that it gives itself are left alone.
 */
export function readGiven(
  name: string,
  problems: Problem[],
  given: ReadonlyMap<string, GivenTable>,
): DataPackage {
  const data = readDataPackage(name, problems, given)
  if (!given.has('fuels')) return data
  const own = readDataPackage(name, problems)
  const tables = withFuelPrices(own.tables, data.tables)
  for (const list of BURNING) {
    const table = data.tables.get(list)
    if (given.has(list) && table) tables.set(list, table)
  }
  return { ...data, tables }
}
