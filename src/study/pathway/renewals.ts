import type { Table, TableRow } from '../../network/table.ts'

/** What may follow a plant at its place: what is added, and which of it counts as one when it is told from year to year. */
export interface Renewals {
  tables: Map<string, Table>
  /** Name of the stock that a unit is part of, for units of a city: told apart by zone and technology, not by city. */
  pools: Map<string, string>
}

/** Candidates that are open only to the extent that coal plants close. */
export const AFTER_COAL = ['coal-retrofit', 'coal-to-gas'] as const

/** What may take the place of a heat-and-power plant, by technology and fuel. */
const TURBINES = [
  ['coal-chp', 'coal'],
  ['gas-chp', 'gas'],
] as const

/**
 * Tables of a year with what may follow old plants:
 *
 *   heat and power   closes at its age; in its place, up to its size, a new one on coal or on gas, or none
 *   heat of cities   more boilers (coal, gas), heat pumps and electric boilers, as much as is wanted
 *   coal plants      life extension and gas, as much as has closed (held by a row of the plan)
 *
 * Everything is a candidate of its technology, so that costs, learning and efficiency are those of `technologies.csv`.
 *
 * @param renewAt  age at which a heat-and-power plant closes, by technology [a]
 */
export function withRenewals(
  tables: ReadonlyMap<string, Table>,
  year: number,
  renewAt: Readonly<Record<string, number>>,
): Renewals {
  const pools = new Map<string, string>()
  const plants = tables.get('heat_and_powers')?.rows ?? []
  const closing = (row: TableRow) =>
    Number(row.cells.build_year) + (renewAt[row.cells.technology ?? ''] ?? 1e4)
  const isOld = (row: TableRow) => !row.cells.closing_year && closing(row) <= year
  const zones = new Map(plants.map(({ cells }) => [cells.heat_bus!, cells.bus!]))
  const add = (row: TableRow, name: string, zone: string, cells: Record<string, string>): TableRow => {
    pools.set(name, `${cells.technology} ${zone}`)
    return { ...row, name, cells: { ...cells, name, p_nom_extendable: 'true' } }
  }

  const turbines = plants.filter(isOld).flatMap(row => turbinesAfter(row, tables, add))
  const boilers = (tables.get('generators')?.rows ?? []).filter(({ cells }) => zones.has(cells.bus ?? ''))
  const heaters = boilers.flatMap(row => boilersBeside(row, zones.get(row.cells.bus!)!, add))
  const electric = boilers.flatMap(row => electricBeside(row, zones.get(row.cells.bus!)!, add))
  const closed = plants.map(row =>
    isOld(row) ? { ...row, cells: { ...row.cells, closing_year: String(closing(row)) } } : row,
  )
  const changed = new Map(tables)
  const put = (name: string, rows: readonly TableRow[]) => {
    const table = tables.get(name)
    if (table) changed.set(name, { ...table, rows })
  }
  put('heat_and_powers', [...closed, ...turbines])
  put('generators', [...(tables.get('generators')?.rows ?? []).map(opened), ...heaters])
  put('links', [...(tables.get('links')?.rows ?? []), ...electric])
  return { tables: changed, pools }
}

type Add = (row: TableRow, name: string, zone: string, cells: Record<string, string>) => TableRow

/** New turbines where an old one stood, as large at most. */
function turbinesAfter(row: TableRow, tables: ReadonlyMap<string, Table>, add: Add): TableRow[] {
  const { bus = '', heat_bus = '', availability = '', p_nom = '', source = '' } = row.cells
  return TURBINES.map(([technology, carrier]) => {
    const own = tables.get('technologies')?.rows.find(({ cells }) => cells.technology === technology)
    const { c_b = '0.9', c_v = '0.15' } = own?.cells ?? {}
    return add(row, `${row.name}-renewed-${carrier}`, bus, {
      ...{ bus, heat_bus, carrier, technology, availability, p_nom, c_b, c_v },
      p_nom_max: p_nom,
      // At back pressure all steam gives heat as well.
      heat_nom: String(Number(p_nom) / (Number(c_b) + Number(c_v))),
      source: `${source} assumption-renewals`,
    })
  })
}

/** More boilers of either fuel beside those of a city. Their size so far only tells how large the city is. */
function boilersBeside({ cells, ...row }: TableRow, zone: string, add: Add): TableRow[] {
  return (['coal', 'gas'] as const).map(carrier =>
    add({ cells, ...row }, `${cells.bus}-more-${carrier}`, zone, {
      bus: cells.bus!,
      carrier,
      technology: `${carrier}-boiler`,
      p_nom: cells.p_nom!,
      source: cells.source ?? '',
    }),
  )
}

/** Heat from electricity for a city. */
function electricBeside({ cells, ...row }: TableRow, zone: string, add: Add): TableRow[] {
  return (['heat-pump', 'electric-boiler'] as const).map(technology =>
    add({ cells, ...row }, `${cells.bus}-${technology}`, zone, {
      bus0: zone,
      bus1: cells.bus!,
      carrier: 'heat',
      technology,
      p_nom: cells.p_nom!,
      source: `${cells.source ?? ''} assumption-renewals`,
    }),
  )
}

/** Candidates that wait for coal to close are opened; a row of the plan holds them. */
function opened(row: TableRow): TableRow {
  const waits = AFTER_COAL.some(technology => technology === row.cells.technology)
  return waits && row.cells.p_nom_max === '0' ? { ...row, cells: { ...row.cells, p_nom_max: 'inf' } } : row
}
