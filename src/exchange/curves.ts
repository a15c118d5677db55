import { type CatalogueTable, tableOf } from './catalogue.ts'
import type { Dataset, UnitTable } from './dataset.ts'
import { readNumber, writeNumber } from './numbers.ts'
import type { Findings, Sheet } from './sheet.ts'
import type { OutSheet } from './writeSheets.ts'

/** Curves of one attribute: for each unit that has one, points and the value up to each. */
export interface CurveTable {
  list: string
  attribute: string
  /** What the attribute changes with: `p_pu`, `p_nom`. */
  across: string
  names: readonly string[]
  /** Points of each unit; `NaN` fills up where others have more. */
  at: readonly Float64Array[]
  values: readonly Float64Array[]
  /** Where a value stands. */
  where(unit: number, point: number): string
}

/** Costs that may follow a curve, with what they change with; PyPSA's names. */
const ACROSS: Record<string, Record<string, string>> = {
  generators: { marginal_cost: 'p_pu', capital_cost: 'p_nom' },
  links: { marginal_cost: 'p_pu', capital_cost: 'p_nom' },
  processes: { marginal_cost: 'p_pu', capital_cost: 'p_nom' },
  storage_units: { marginal_cost: 'p_dispatch_pu', capital_cost: 'p_nom' },
  stores: { marginal_cost: 'p_pu', capital_cost: 'e_nom' },
  lines: { capital_cost: 's_nom' },
  transformers: { capital_cost: 's_nom' },
}
const ENDING = '-pw'

/** The list and attribute of a sheet of curves: `generators-marginal_cost-pw`. */
export function curveSheet(name: string): { table: CatalogueTable; attribute: string } | undefined {
  const dash = name.indexOf('-')
  const table = dash > 0 && name.endsWith(ENDING) ? tableOf(name.slice(0, dash)) : undefined
  return table && { table, attribute: name.slice(dash + 1, -ENDING.length) }
}

/**
 * Reads curves: in CSV a pair of columns for each unit under a header of two rows, in a workbook two rows for each point.
 */
export function readCurves(
  sheet: Sheet,
  { list, component }: CatalogueTable,
  attribute: string,
  units: UnitTable | undefined,
  { problems }: Findings,
): CurveTable | undefined {
  const across = ACROSS[list]?.[attribute]
  if (!across) {
    const what = `A curve of “${attribute}” of a ${component} is not supported.`
    problems.push({ where: sheet.where(-1), what, hint: 'Give one value, or a series.' })
    return undefined
  }
  const cells = sheet.header[1] === 'attribute' ? cellsOfLong(sheet) : cellsOfWide(sheet)
  const names = [...new Set(cells.map(({ name }) => name))]
  const column = (name: string, wanted: string): Float64Array => {
    const found = cells.filter(cell => cell.name === name && cell.attribute === wanted)
    if (found.length === 0) {
      problems.push({ where: sheet.where(-1, name), what: `The curve of “${name}” has no “${wanted}”.` })
    }
    return Float64Array.from(found, ({ text, row }) => {
      const value = readNumber(text)
      if (value === undefined)
        problems.push({ where: sheet.where(row, name), what: `“${text}” is not a number.` })
      return value ?? Number.NaN
    })
  }
  for (const name of names) {
    if (!units?.names.includes(name))
      problems.push({ where: sheet.where(-1, name), what: `There is no ${component} “${name}”.` })
  }
  const at = names.map(name => column(name, across))
  const values = names.map(name => column(name, attribute))
  const where = (unit: number, point: number) =>
    sheet.where(Math.min(point + 2, sheet.rows.length - 1), names[unit])
  return { list, attribute, across, names, at, values, where }
}

interface Cell {
  name: string
  attribute: string
  row: number
  text: string
}

function cellsOfWide({ header, rows }: Sheet): Cell[] {
  const [attributes = []] = rows
  const first = rows.findIndex(([index], row) => row > 0 && /^\d+$/.test(index ?? ''))
  return header.slice(1).flatMap((name, k) =>
    rows.slice(first < 0 ? rows.length : first).map(
      (cells, n): Cell => ({
        name,
        attribute: (attributes[k + 1] ?? '').trim(),
        row: first + n,
        text: (cells[k + 1] ?? '').trim(),
      }),
    ),
  )
}

function cellsOfLong({ header, rows }: Sheet): Cell[] {
  return header
    .slice(2)
    .flatMap((name, k) =>
      rows.map(
        (cells, row): Cell => ({ name, attribute: cells[1] ?? '', row, text: (cells[k + 2] ?? '').trim() }),
      ),
    )
}

/** Curves as PyPSA writes them into CSV. */
export function wideSheetOf({ list, attribute, across, names, at, values }: CurveTable): OutSheet {
  const points = Math.max(...at.map(({ length }) => length))
  return {
    name: `${list}-${attribute}${ENDING}`,
    header: ['name', ...names.flatMap(name => [name, name])],
    rows: () => [
      ['attribute', ...names.flatMap(() => [across, attribute])],
      ['breakpoint', ...names.flatMap(() => ['', ''])],
      ...Array.from({ length: points }, (_, p) => [
        String(p),
        ...names.flatMap((_, k) => [at[k]!, values[k]!].map(each => writeNumber(each[p] ?? Number.NaN))),
      ]),
    ],
  }
}

/** Curves as PyPSA writes them into a workbook. */
export function longSheetOf({ list, attribute, across, names, at, values }: CurveTable): OutSheet {
  const points = Math.max(...at.map(({ length }) => length))
  const row = (p: number, label: string, columns: readonly Float64Array[]) => [
    String(p),
    label,
    ...columns.map(each => writeNumber(each[p] ?? Number.NaN)),
  ]
  return {
    name: `${list}-${attribute}${ENDING}`,
    header: ['breakpoint', 'attribute', ...names],
    rows: () =>
      Array.from({ length: points }, (_, p) => [row(p, across, at), row(p, attribute, values)]).flat(),
  }
}

/** Every curve of a network. */
export const curvesOf = ({ curves }: Pick<Dataset, 'curves'>): CurveTable[] =>
  [...curves.values()].flatMap(attributes => [...attributes.values()])

/**
 * Columns in which components read their curves, by list and unit: `0:10 0.4:10 1:25`. Refuses what a curve cannot be:
 * points that do not rise, output of a size that is decided, building that has an overnight cost beside it.
 */
export function curveColumns(
  { curves, tables }: Dataset,
  { problems }: Findings,
): Record<string, ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const columns: Record<string, Map<string, Record<string, string>>> = {}
  for (const curve of curvesOf({ curves })) {
    const own = columns[curve.list] ?? new Map<string, Record<string, string>>()
    columns[curve.list] = own
    curve.names.forEach((name, k) => {
      const points = [...curve.at[k]!].flatMap((x, p) => {
        const value = curve.values[k]![p] ?? Number.NaN
        return Number.isNaN(x) || Number.isNaN(value) ? [] : [[x, value] as const]
      })
      if (points.length === 0) return
      const what = faultOf(curve, points, tables.get(curve.list), name)
      if (what) problems.push({ where: curve.where(k, 0), what })
      else
        own.set(name, {
          ...own.get(name),
          [`${curve.attribute}_curve`]: points.map(([x, value]) => `${x}:${value}`).join(' '),
        })
    })
  }
  return columns
}

function faultOf(
  { attribute, across }: CurveTable,
  points: readonly (readonly [number, number])[],
  table: UnitTable | undefined,
  name: string,
): string | undefined {
  const i = table?.names.indexOf(name) ?? -1
  const cell = (column: string) => table?.columns.get(column)?.[i]
  if (points.length < 2) return `The curve of “${name}” has fewer than two points.`
  if (points.some(([x], p) => p > 0 && !(x > points[p - 1]![0])))
    return `The points of the curve of “${name}” do not rise.`
  if (points.some(point => !point.every(Number.isFinite))) return `The curve of “${name}” is not finite.`
  if (attribute === 'capital_cost') {
    const overnight = cell('overnight_cost')
    return typeof overnight === 'number' && !Number.isNaN(overnight)
      ? `“${name}” has a curve of capital_cost and an overnight_cost; one of them is enough.`
      : undefined
  }
  if (cell(table?.list === 'stores' ? 'e_nom_extendable' : 'p_nom_extendable') === true)
    return `A curve over “${across}” needs a size that is given, but “${name}” may be extended.`
  if (cell('committable') === true && points[0]![0] !== 0)
    return `A curve of “${name}”, which may be switched off, must begin at 0.`
  return undefined
}
