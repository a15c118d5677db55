import type { Table } from '../../network/table.ts'

/** Tables of plants whose cost has fuel in it. */
export const BURNING = ['generators', 'heat_and_powers']

/**
 * Plants with what a scenario changes of fuel prices:
 *
 *   marginal cost + (new price − price of the data) / efficiency                                [money/MWh]
 *
 * Costs of the data have the fuel of the data in them; what a scenario sets itself stays, and candidates without a cost of their own are priced
 * with the new fuel anyway. A fuel rises by the same amount in all countries.
 */
export function withFuelPrices(
  original: ReadonlyMap<string, Table>,
  changed: ReadonlyMap<string, Table>,
): Map<string, Table> {
  const rises = risesOf(original.get('fuels'), changed.get('fuels'))
  const tables = new Map(changed)
  if (rises.size === 0) return tables
  for (const list of BURNING) {
    const table = changed.get(list)
    if (!table) continue
    const rows = table.rows.map(row => {
      const { marginal_cost: cost, efficiency, carrier = '' } = row.cells
      const rise = rises.get(carrier)
      if (!rise || !cost || !(Number(efficiency) > 0) || row.overridden?.marginal_cost) return row
      return {
        ...row,
        cells: { ...row.cells, marginal_cost: String(Number(cost) + rise / Number(efficiency)) },
      }
    })
    tables.set(list, { ...table, rows })
  }
  return tables
}

/** By how much fuels are dearer than in the data, by carrier. [money/MWh thermal] */
function risesOf(before: Table | undefined, after: Table | undefined): Map<string, number> {
  const prices = new Map(before?.rows.map(({ name, cells }) => [name, Number(cells.price)]))
  return new Map(
    (after?.rows ?? []).flatMap(({ name, cells }) => {
      const rise = Number(cells.price) - (prices.get(name) ?? Number.NaN)
      return rise !== 0 && Number.isFinite(rise) ? [[cells.carrier ?? '', rise] as const] : []
    }),
  )
}
