import type { TableRow } from '../../../network/table.ts'
import type { Places } from './places.ts'
import { withCells } from './tables.ts'

/** Columns that name a bus at which a row stands. */
const BUS_COLUMNS = ['bus', 'bus0', 'bus1']
/** Columns that grow with size, and are divided with it. */
const DIVIDED = [
  'p_nom',
  'p_nom_min',
  'p_nom_max',
  's_nom',
  's_nom_max',
  'e_nom',
  'e_nom_max',
  'p_set',
  'heat_nom',
  'inflow_weight',
  'build_rate',
  'energy_twh',
  'energy_mwh',
]
const NAMES = ['name_en', 'name_ru', 'name_kk']

/**
 * A row that stands at zones as rows that stand at oblasts. What goes to one oblast keeps its name; what is spread over
 * several becomes as many rows `<name>-<oblast>`, whose sizes add up to the row's.
 */
export function spreadRow(row: TableRow, table: string, places: Places): TableRow[] {
  const columns = BUS_COLUMNS.filter(column => places.zones.has(row.cells[column] ?? ''))
  return columns.reduce<TableRow[]>(
    (rows, column) => rows.flatMap(each => spreadColumn(each, column, table, places)),
    [row],
  )
}

function spreadColumn(row: TableRow, column: string, table: string, places: Places): TableRow[] {
  const found = places.of(row, row.cells[column]!, table)
  return found.map(({ oblast, sharePu, source }) => {
    const there = {
      [column]: oblast,
      source: joined(row.cells.source, source),
      ...ofOblast(row, oblast, sharePu, places),
    }
    if (found.length === 1) return withCells(row, there)
    const cells = { ...part(row, sharePu), ...named(row, oblast, places), ...there }
    return withCells(row, cells, `${row.name}-${oblast}`)
  })
}

/**
 * A share of the demand of a zone as one of the demand of an oblast, so that energies add up to what they were:
 *
 *   share[o] = share · part that goes to o / part of o in the demand of the zone
 */
function ofOblast(
  { cells }: TableRow,
  oblast: string,
  sharePu: number,
  places: Places,
): Record<string, string> {
  const share = cells.energy_share ?? ''
  if (share === '' || !Number.isFinite(Number(share))) return {}
  return { energy_share: String((Number(share) * sharePu) / places.demandPu(oblast, cells.bus!)) }
}

/** Keys of two cells, each once. */
const joined = (one = '', other = ''): string =>
  [...new Set(`${one} ${other}`.split(/\s+/))].filter(Boolean).join(' ')

/** What grows with size, times a share. */
function part({ cells }: TableRow, sharePu: number): Record<string, string> {
  const sizes = DIVIDED.flatMap(column => {
    const value = Number(cells[column] ?? '')
    return (cells[column] ?? '') === '' || !Number.isFinite(value) ? [] : [[column, String(value * sharePu)]]
  })
  const steps = cells.cost_steps ? [['cost_steps', divideSteps(cells.cost_steps, sharePu)]] : []
  return Object.fromEntries([...sizes, ...steps])
}

/**
 * Sizes of cost steps, `size:factor`, times a share.
 *
 * @example
 * divideSteps('4000:1 inf:1.25', 0.25)   // '1000:1 inf:1.25'
 */
export const divideSteps = (steps: string, sharePu: number): string =>
  steps
    .split(' ')
    .map(step => {
      const [size = '', factor = ''] = step.split(':')
      return `${size === 'inf' ? size : Number(size) * sharePu}:${factor}`
    })
    .join(' ')

/** Names for people with the oblast behind them. */
function named({ cells }: TableRow, oblast: string, places: Places): Record<string, string> {
  const spoken = NAMES.filter(column => cells[column]).map(column => [
    column,
    `${cells[column]}: ${places.nameOf(oblast, column)}`,
  ])
  const chinese = cells.name_zh ? [['name_zh', `${places.nameOf(oblast, 'name_zh')}${cells.name_zh}`]] : []
  return Object.fromEntries([...spoken, ...chinese])
}
