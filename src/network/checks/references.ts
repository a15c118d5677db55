import type { Problem } from '../../errors.ts'
import { didYouMean } from '../suggest.ts'
import { type Table, whereIs } from '../table.ts'

/** Columns that name a bus, in whatever table they stand. */
const BUS_COLUMNS = ['bus', 'heat_bus', 'bus0', 'bus1', 'bus2', 'bus3', 'bus4']

/** Every bus and carrier that any row of any table names must exist, whether or not it stands in the year. */
export function checkReferences(tables: ReadonlyMap<string, Table>, problems: Problem[]): void {
  const namesIn = (table: string) => tables.get(table)?.rows.map(({ name }) => name) ?? []
  const [buses, carriers] = [namesIn('buses'), namesIn('carriers')]
  for (const { rows } of tables.values()) {
    for (const row of rows) {
      for (const column of BUS_COLUMNS) {
        const bus = row.cells[column] ?? ''
        if (bus !== '' && !buses.includes(bus))
          problems.push(unknown('bus', bus, buses, whereIs(row, column)))
      }
      const carrier = row.cells.carrier ?? ''
      if (carrier !== '' && !carriers.includes(carrier)) {
        problems.push(unknown('carrier', carrier, carriers, whereIs(row, 'carrier')))
      }
    }
  }
}

function unknown(kind: string, name: string, known: string[], where: string): Problem {
  const hint = didYouMean(name, known)
  return { where, what: `There is no ${kind} “${name}”.`, ...(hint ? { hint } : {}) }
}

/** Address of a cell by table, row and column. */
export function whereOf(
  tables: ReadonlyMap<string, Table>,
  list: string,
  name: string,
  column: string,
): string {
  const row = tables.get(list)?.rows.find(each => each.name === name)
  return row ? whereIs(row, column) : `${list} “${name}”, ${column}`
}
