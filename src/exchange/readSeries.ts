import { didYouMean } from '../network/suggest.ts'
import type { CatalogueTable } from './catalogue.ts'
import type { DatasetSnapshots, SeriesTable, UnitTable } from './dataset.ts'
import { readNumber } from './numbers.ts'
import { readBoolean } from './readUnits.ts'
import type { Findings, Sheet } from './sheet.ts'

/** The series of one attribute, in the order of the snapshots. */
export function readSeries(
  table: CatalogueTable,
  attribute: string,
  sheet: Sheet,
  snapshots: DatasetSnapshots,
  units: UnitTable | undefined,
  { problems, notes }: Findings,
): SeriesTable | undefined {
  const known = table.attributes.get(attribute)
  if (!known?.series) {
    const varying = [...table.attributes.values()].filter(({ series }) => series).map(({ name }) => name)
    const hint = didYouMean(attribute, varying)
    const what = known
      ? `“${attribute}” cannot vary in time.`
      : `${table.component} has no series “${attribute}”.`
    if (known || hint) problems.push({ where: sheet.where(-1), what, ...(hint ? { hint } : {}) })
    else notes.push(`${sheet.where(-1)}: ${what} It was not read.`)
    return undefined
  }
  const count = sheet.numbers ? (sheet.numbers[0]?.length ?? 0) : sheet.rows.length
  if (count !== snapshots.labels.length) {
    const what = `There are ${count} rows, but ${snapshots.labels.length} snapshots.`
    problems.push({ where: sheet.where(-1), what })
    return undefined
  }
  const order = orderOf(sheet, snapshots)
  const names = sheet.header.slice(1)
  const own = new Set(units?.names)
  names.forEach((name, k) => {
    if (!own.has(name)) {
      const hint = didYouMean(name, [...own])
      problems.push({
        where: sheet.where(-1, name),
        what: `There is no ${table.component} “${name}”.`,
        ...(hint ? { hint } : {}),
      })
    }
    if (names.indexOf(name) !== k)
      problems.push({ where: sheet.where(-1, name), what: `The column “${name}” stands twice.` })
  })
  const values =
    sheet.numbers ??
    names.map((name, k) =>
      Float64Array.from(order, row => {
        const cell = (sheet.rows[row]![k + 1] ?? '').trim()
        const value = known.kind === 'boolean' ? Number(readBoolean(cell)) : readNumber(cell)
        if (value === undefined)
          problems.push({ where: sheet.where(row, name), what: `“${cell}” is not a number.` })
        return value ?? Number.NaN
      }),
    )
  return {
    list: table.list,
    attribute,
    names,
    values,
    where: (unit, t) => sheet.where(order[t]!, names[unit]),
  }
}

/** Row of each snapshot: by label where the index of the sheet has the snapshots' labels, else one after the other. */
function orderOf(sheet: Sheet, { labels, periods }: DatasetSnapshots): number[] {
  const inOrder = labels.map((_, t) => t)
  if (periods) return inOrder
  const rowOf = new Map(sheet.rows.map((row, k) => [row[0] ?? '', k]))
  return rowOf.size === labels.length && labels.every(label => rowOf.has(label))
    ? labels.map(label => rowOf.get(label)!)
    : inOrder
}
