import type { Problem } from '../../errors.ts'
import type { Unit } from '../attribute.ts'
import { didYouMean } from '../suggest.ts'
import { type Table, whereIs } from '../table.ts'

/** Which attributes name a bus, with their columns. */
const BUS_COLUMNS = {
  bus: 'bus',
  heatBus: 'heat_bus',
  bus0: 'bus0',
  bus1: 'bus1',
  bus2: 'bus2',
  bus3: 'bus3',
  bus4: 'bus4',
}

/** Every bus and carrier that a unit names must exist. */
export function checkReferences(
  units: Readonly<Record<string, readonly Unit[]>>,
  tables: ReadonlyMap<string, Table>,
  problems: Problem[],
): void {
  const buses = new Set((units.buses ?? []).map(({ name }) => name))
  const carriers = new Set((units.carriers ?? []).map(({ name }) => name))
  for (const [list, each] of Object.entries(units)) {
    for (const unit of each) {
      const record = unit as unknown as Record<string, unknown>
      for (const [key, column] of Object.entries(BUS_COLUMNS)) {
        const bus = record[key]
        if (typeof bus === 'string' && bus !== '' && !buses.has(bus)) {
          problems.push(unknown('bus', bus, [...buses], whereOf(tables, list, unit.name, column)))
        }
      }
      const carrier = record.carrier
      if (typeof carrier === 'string' && carrier !== '' && carriers.size > 0 && !carriers.has(carrier)) {
        problems.push(unknown('carrier', carrier, [...carriers], whereOf(tables, list, unit.name, 'carrier')))
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
