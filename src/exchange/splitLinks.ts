import { type Column, type Dataset, type SeriesTable, textAt, type UnitTable } from './dataset.ts'

/** What the name of the link for the other direction ends in. */
export const BACKWARD = ' backward'

/**
 * Makes two links of each reversible one that has losses: one for each direction, each losing on its own way, so that
 * no energy comes from nothing. Both may have the whole capacity; the second costs nothing to build and is limited by
 * `p_min_pu` of the first.
 *
 * Of a link whose size is decided only the forward one is paid for, and the backward one, paired with it, may not outgrow it.
 * A link with more than one output is left as it is: what its other outputs do in reverse is not said.
 */
export function splitLinks(dataset: Dataset): Dataset {
  const table = dataset.tables.get('links')
  if (!table) return dataset
  const series = dataset.series.get('links') ?? new Map<string, SeriesTable>()
  const lowest = (column: string, i: number, omitted: number) => {
    const each = series.get(column)
    const k = each?.names.indexOf(table.names[i]!) ?? -1
    if (each && k >= 0)
      return each.values[k]!.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
    return Number(table.columns.get(column)?.[i] ?? omitted)
  }
  const chosen = table.names.flatMap((_, i) =>
    lowest('p_min_pu', i, 0) < 0 && lowest('efficiency', i, 1) < 1 && !hasMoreOutputs(table, i) ? [i] : [],
  )
  if (chosen.length === 0) return dataset
  return {
    ...dataset,
    tables: new Map([...dataset.tables, ['links', splitTable(table, chosen)]]),
    series: new Map([...dataset.series, ['links', splitSeries(series, table, chosen)]]),
  }
}

/** What the backward link has none of. */
const FREE = ['p_min_pu', 'capital_cost', 'fom_cost', 'p_nom_min', 'p_nom_mod']

const hasMoreOutputs = (table: UnitTable, i: number) =>
  [...table.columns].some(([name, column]) => /^bus[2-9]$/.test(name) && column[i] !== '')

function splitTable(table: UnitTable, chosen: readonly number[]): UnitTable {
  const numbers = (name: string, omitted: number) =>
    Float64Array.from(table.names, (_, i) => Number(table.columns.get(name)?.[i] ?? omitted))
  const [least, most] = [numbers('p_min_pu', 0), numbers('p_max_pu', 1)]
  const columns = new Map<string, Column>()
  const isChosen = new Set(chosen)
  for (const [name, column] of new Map<string, Column>([
    ...table.columns,
    ['p_min_pu', least],
    ['p_max_pu', most],
    ['capital_cost', numbers('capital_cost', 0)],
    ['paired_with', table.names.map((_, i) => textAt(table, i, 'paired_with'))],
  ])) {
    const backward = chosen.map(i => {
      if (name === 'bus0') return table.columns.get('bus1')![i]!
      if (name === 'bus1') return table.columns.get('bus0')![i]!
      if (FREE.includes(name)) return 0
      if (name === 'overnight_cost') return Number.NaN
      if (name === 'paired_with') return table.names[i]!
      return name === 'p_max_pu' ? -least[i]! : column[i]!
    })
    const forward = [...column].map((value, i) => (name === 'p_min_pu' && isChosen.has(i) ? 0 : value))
    const all = [...forward, ...backward]
    columns.set(name, (column instanceof Float64Array ? Float64Array.from(all as number[]) : all) as Column)
  }
  const names = [...table.names, ...chosen.map(i => `${table.names[i]}${BACKWARD}`)]
  return {
    ...table,
    names,
    columns,
    where: (i, column) => table.where(i < table.names.length ? i : chosen[i - table.names.length]!, column),
  }
}

function splitSeries(
  series: ReadonlyMap<string, SeriesTable>,
  { names }: UnitTable,
  chosen: readonly number[],
): Map<string, SeriesTable> {
  const split = new Set(chosen.map(i => names[i]!))
  const result = new Map<string, SeriesTable>()
  const extend = (
    attribute: string,
    each: SeriesTable,
    own: (k: number) => Float64Array,
    other?: SeriesTable,
  ) => {
    const from = (other ?? each).names.flatMap((name, k) => (split.has(name) ? [k] : []))
    const source = other ?? each
    result.set(attribute, {
      ...each,
      attribute,
      names: [...each.names, ...from.map(k => `${source.names[k]}${BACKWARD}`)],
      values: [...each.names.map((_, k) => own(k)), ...from.map(k => source.values[k]!)],
    })
  }
  for (const [attribute, each] of series) {
    if (attribute === 'p_min_pu' || attribute === 'p_max_pu') continue
    extend(attribute, each, k => each.values[k]!)
  }
  // The backward limit is the forward least, with its sign changed.
  const least = series.get('p_min_pu')
  const most = series.get('p_max_pu')
  if (least || most) {
    const backwardMost = least && {
      ...least,
      values: least.values.map(values => values.map(value => -value)),
    }
    const base = most ?? { ...least!, attribute: 'p_max_pu', names: [], values: [] }
    extend('p_max_pu', base, k => base.values[k]!, backwardMost ?? { ...base, names: [], values: [] })
  }
  if (least) {
    const kept = least.names.flatMap((name, k) => (split.has(name) ? [] : [k]))
    result.set('p_min_pu', {
      ...least,
      names: kept.map(k => least.names[k]!),
      values: kept.map(k => least.values[k]!),
    })
  }
  return result
}
