import type { Problem } from '../../../errors.ts'
import { HOME } from '../../../network/home.ts'
import type { Table, TableRow } from '../../../network/table.ts'
import { type Places, placesOf } from './places.ts'
import { spreadRow } from './spread.ts'
import { pick, rowsOf, type Tables, withCells } from './tables.ts'

/** Nominal voltage of the oblasts' buses, to which corridors refer their reactances. [kV] */
const NOMINAL_KV = '500'

/**
 * The tables of three zones as those of fourteen oblasts: whatever stands at a zone goes to its oblasts, corridors take
 * the place of the lines between zones, and those lines become cuts.
 *
 * Sizes and energies add up to what they were, so national sums do not change.
 */
export function toOblasts(tables: Tables, problems: Problem[]): Map<string, Table> {
  const places = placesOf(tables, problems)
  const finer = new Map<string, Table>()
  for (const [name, table] of tables) {
    finer.set(name, { ...table, rows: table.rows.flatMap(row => spreadRow(row, name, places)) })
  }
  finer.set('buses', busTable(tables, places))
  finer.set('lines', lineTable(tables, finer))
  finer.set('cuts', cutTable(tables))
  finer.set('must-run', rulesOfCuts(tables))
  return finer
}

function busTable(tables: Tables, { zones }: Places): Table {
  const buses = tables.get('buses')!
  const oblasts = rowsOf(tables, 'oblasts').map(row =>
    withCells(pick(row, Object.fromEntries([...BUS_COLUMNS, 'zone'].map(column => [column, column]))), {
      carrier: 'AC',
      country: HOME,
      v_nom: NOMINAL_KV,
    }),
  )
  return {
    ...buses,
    columns: [...new Set([...buses.columns, 'zone', 'v_nom'])],
    rows: [...oblasts, ...buses.rows.filter(({ name }) => !zones.has(name))],
  }
}

const BUS_COLUMNS = ['x', 'y', 'name_en', 'name_ru', 'name_kk', 'name_zh', 'source']

/** Corridors, and what may be built between zones at its places. */
function lineTable(tables: Tables, finer: Tables): Table {
  const corridors = tables.get('corridors')!
  const rename = (column: string) => column.replace('oblast', 'bus')
  const columns = Object.fromEntries(corridors.columns.map(column => [rename(column), column]))
  const candidates = rowsOf(finer, 'lines').filter(isCandidate)
  return {
    ...corridors,
    name: 'lines',
    columns: [...new Set([...Object.keys(columns), ...(tables.get('lines')?.columns ?? [])])],
    rows: [...corridors.rows.map(row => pick(row, columns)), ...candidates],
  }
}

/** Lines between zones say how much all corridors between them may carry together. */
function cutTable(tables: Tables): Table {
  const lines = tables.get('lines')!
  const columns = {
    zone0: 'bus0',
    zone1: 'bus1',
    s_nom: 's_nom',
    build_year: 'build_year',
    closing_year: 'closing_year',
    source: 'source',
  }
  return {
    ...lines,
    name: 'cuts',
    columns: ['name', ...Object.keys(columns)],
    rows: lines.rows.filter(row => !isCandidate(row)).map(row => pick(row, columns)),
  }
}

const isCandidate = ({ cells }: TableRow) => cells.s_nom_extendable === 'true'

/** Rules that keep room on lines between zones keep it on the cuts. */
function rulesOfCuts(tables: Tables): Table {
  const rules = tables.get('must-run')!
  return {
    ...rules,
    rows: rules.rows.map(row =>
      row.cells.component === 'lines' ? withCells(row, { component: 'cuts' }) : row,
    ),
  }
}
