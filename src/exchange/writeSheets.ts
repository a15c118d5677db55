import { catalogue, tableOf } from './catalogue.ts'
import type { Column, Dataset, SeriesTable, UnitTable } from './dataset.ts'
import { writeNumber } from './numbers.ts'

/** A table of text that is to be written. */
export interface OutSheet {
  name: string
  header: readonly string[]
  rows: () => Iterable<readonly string[]>
}

/** Network → sheets, as PyPSA writes them: columns that hold nothing but defaults are left out. */
export function sheetsOf(dataset: Dataset): OutSheet[] {
  const { attributes, snapshots, periods, tables, series } = dataset
  const sheets: OutSheet[] = [
    {
      name: 'network',
      header: ['name', ...[...attributes.keys()].filter(key => key !== 'name')],
      rows: () => [
        [
          String(attributes.get('name') ?? ''),
          ...[...attributes].filter(([key]) => key !== 'name').map(([, value]) => String(value)),
        ],
      ],
    },
    {
      name: 'snapshots',
      header: [
        '',
        ...(snapshots.periods ? ['period', 'timestep'] : ['snapshot']),
        'objective',
        'stores',
        'generators',
      ],
      rows: () =>
        snapshots.labels.map((label, t) => [
          String(t),
          ...(snapshots.periods ? [String(snapshots.periods[t])] : []),
          label,
          ...[snapshots.objective, snapshots.stores, snapshots.generators].map(weights =>
            writeNumber(weights[t]!),
          ),
        ]),
    },
  ]
  if (periods) {
    sheets.push({
      name: 'investment_periods',
      header: ['period', 'objective', 'years'],
      rows: () =>
        periods.labels.map((label, k) => [
          String(label),
          writeNumber(periods.objective[k]!),
          writeNumber(periods.years[k]!),
        ]),
    })
  }
  for (const { list } of catalogue) {
    const table = tables.get(list)
    if (!table || table.names.length === 0) continue
    sheets.push(sheetOfUnits(table))
    for (const each of series.get(list)?.values() ?? []) {
      const sheet = sheetOfSeries(each, snapshots.labels.length)
      if (sheet) sheets.push(sheet)
    }
  }
  return sheets
}

function sheetOfUnits(table: UnitTable): OutSheet {
  const columns = [...table.columns].filter(([name, column]) => saysSomething(table.list, name, column))
  return {
    name: table.list,
    header: ['name', ...columns.map(([name]) => name)],
    rows: () => table.names.map((name, i) => [name, ...columns.map(([, column]) => cellOf(column[i]!))]),
  }
}

/** Does a column differ from its default anywhere? */
export function saysSomething(list: string, name: string, column: Column): boolean {
  const attribute = tableOf(list)?.attributes.get(name)
  if (!attribute) return true
  return [...column].some(value => !Object.is(value, attribute.default))
}

function sheetOfSeries(series: SeriesTable, count: number): OutSheet | undefined {
  const kept = saidBySeries(series)
  if (kept.length === 0) return undefined
  return {
    name: `${series.list}-${series.attribute}`,
    header: ['', ...kept.map(k => series.names[k]!)],
    rows: function* () {
      for (let t = 0; t < count; t++) yield [String(t), ...kept.map(k => writeNumber(series.values[k]![t]!))]
    },
  }
}

/** Units of a series that differ from its default anywhere; all of them where it is input. */
export function saidBySeries({ list, attribute, names, values }: SeriesTable): number[] {
  const known = tableOf(list)?.attributes.get(attribute)
  const all = names.map((_, k) => k)
  if (known?.role !== 'output') return all
  return all.filter(k =>
    values[k]!.some(value => !Object.is(value, known.default) && value !== known.default),
  )
}

function cellOf(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'number' ? writeNumber(value) : value
}
