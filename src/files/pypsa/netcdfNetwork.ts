import { catalogue, tableOf } from '../../exchange/catalogue.ts'
import { type CurveTable, curvesOf } from '../../exchange/curves.ts'
import type { Column, Dataset, SeriesTable } from '../../exchange/dataset.ts'
import { datasetOfScenarios } from '../../exchange/scenarioSheets.ts'
import type { Findings, Sheet } from '../../exchange/sheet.ts'
import { datasetFromSheets } from '../../exchange/sheets.ts'
import { saidBySeries, saysSomething } from '../../exchange/writeSheets.ts'
import type { Limits } from '../apart/readApart.ts'
import { shownPath } from '../places.ts'
import type { Writer } from './netcdf.ts'
import { damaged, type NetcdfContents, readVariables, type Variable } from './readVariables.ts'

/** Reads a PyPSA network from a netCDF-4 file, as xarray writes them. */
export async function readNetcdf(path: string, findings: Findings, limits?: Limits): Promise<Dataset> {
  const { variables, attributes } = await readVariables(path, limits)
  const json = (name: string) => {
    try {
      return JSON.parse(String(attributes.get(name) ?? '{}'))
    } catch (error) {
      throw damaged(path, error as Error)
    }
  }
  const whole = { meta: json('meta'), crs: json('crs') }
  const network = networkSheet(attributes, path)
  const scenarios = (variables.get('scenario')?.values as string[] | undefined) ?? []
  if (scenarios.length === 0)
    return datasetFromSheets([network, ...sheetsOf(variables, path, 0)], whole, findings)
  const weights = variables.get('scenario_weight')?.values as Float64Array | undefined
  const each = scenarios.map((name, s) => ({
    name,
    weight: weights?.[s] ?? 1 / scenarios.length,
    sheets: [network, ...sheetsOf(variables, path, s)],
  }))
  return datasetOfScenarios(each, whole, findings)
}

function networkSheet(attributes: NetcdfContents['attributes'], path: string): Sheet {
  const own = [...attributes].filter(([key]) => key.startsWith('network_'))
  return {
    name: 'network',
    header: own.map(([key]) => key.slice('network_'.length)),
    rows: [own.map(([, value]) => String(value))],
    where: () => shownPath(path),
  }
}

/** The variables of one scenario as sheets. */
function sheetsOf(variables: ReadonlyMap<string, Variable>, path: string, scenario: number): Sheet[] {
  const shown = shownPath(path)
  const sheets: Sheet[] = []
  const part = (variable: Variable) => partOf(variable, scenario)
  const table = (name: string, index: string, prefix: string) => {
    const labels = variables.get(index)
    if (!labels) return
    const columns = [...variables].filter(
      ([key, { dims }]) =>
        key !== index &&
        key.startsWith(prefix) &&
        !/^(t|pw)_/.test(key.slice(prefix.length)) &&
        dims.at(-1) === index,
    )
    const values = columns.map(([, variable]) => part(variable))
    const names = Array.from(labels.values, String)
    sheets.push({
      name,
      header: ['', ...columns.map(([key]) => key.slice(prefix.length))],
      rows: names.map((label, i) => [label, ...values.map(column => cellOf(column[i]!))]),
      where: (row, column) =>
        column === undefined
          ? `${shown}, ${name}`
          : `${shown}, ${prefix}${column}${row < 0 ? '' : ` “${names[row]}”`}`,
    })
  }
  table('snapshots', 'snapshots', 'snapshots_')
  table('investment_periods', 'investment_periods', 'investment_periods_')
  for (const { list } of catalogue) {
    table(list, `${list}_i`, `${list}_`)
    sheets.push(...curveSheetsOf(variables, list, shown))
    const prefix = `${list}_t_`
    for (const [key, variable] of variables) {
      if (!key.startsWith(prefix) || variable.dims[0] !== 'snapshots') continue
      const names = (variables.get(variable.dims.at(-1)!)?.values as string[] | undefined) ?? []
      const values = part(variable) as Float64Array
      const count = values.length / Math.max(1, names.length)
      sheets.push({
        name: `${list}-${key.slice(prefix.length)}`,
        header: ['', ...names],
        rows: [],
        numbers: names.map((_, k) =>
          Float64Array.from({ length: count }, (_, t) => values[t * names.length + k]!),
        ),
        where: (row, column) =>
          `${shown}, ${key}${column === undefined ? '' : ` “${column}”`}${row < 0 ? '' : `, snapshot ${row}`}`,
      })
    }
  }
  return sheets
}

/** Curves of a list as sheets: one variable over points, units and the two columns of a curve. */
function curveSheetsOf(variables: ReadonlyMap<string, Variable>, list: string, shown: string): Sheet[] {
  const prefix = `${list}_pw_`
  return [...variables].flatMap(([key, { dims, shape, values }]) => {
    if (!key.startsWith(prefix) || dims.length !== 3) return []
    const axis = (part: string) => Array.from(variables.get(`${key}${part}`)?.values ?? [], String)
    const [names, attributes] = [axis('_i'), axis('_attr_i')]
    const step = (dim: string) => shape.slice(dims.indexOf(dim) + 1).reduce((product, n) => product * n, 1)
    const at = (p: number, n: number, a: number) =>
      p * step('breakpoint') + n * step(`${key}_i`) + a * step(`${key}_attr_i`)
    const count = shape[dims.indexOf('breakpoint')] ?? 0
    return [
      {
        name: `${list}-${key.slice(prefix.length)}-pw`,
        header: ['breakpoint', 'attribute', ...names],
        rows: Array.from({ length: count }, (_, p) =>
          attributes.map((attribute, a) => [
            String(p),
            attribute,
            ...names.map((_, n) => cellOf((values as Float64Array)[at(p, n, a)]!)),
          ]),
        ).flat(),
        where: (_, column) => `${shown}, ${key}${column === undefined ? '' : ` “${column}”`}`,
      },
    ]
  })
}

/** The part of a variable that belongs to a scenario; all of it where it has none. */
function partOf({ dims, shape, values }: Variable, scenario: number): Column {
  const at = dims.indexOf('scenario')
  if (at < 0) return values as Column
  const after = shape.slice(at + 1).reduce((product, length) => product * length, 1)
  const count = shape[at]!
  const chosen = [...values.keys()].filter(k => Math.floor(k / after) % count === scenario)
  const picked = chosen.map(k => values[k]!)
  return (values instanceof Float64Array ? Float64Array.from(picked as number[]) : picked) as Column
}

function cellOf(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return value
  if (Number.isNaN(value)) return ''
  if (Number.isFinite(value)) return String(value)
  return value > 0 ? 'inf' : '-inf'
}

/** Writes a PyPSA network as a netCDF-4 file with the names, dimensions and types that PyPSA gives them. */
export async function writeNetcdf(path: string, dataset: Dataset): Promise<void> {
  // The library is loaded only by those who write: it is large.
  const { writeVariables } = await import('./netcdf.ts')
  await writeVariables(path, writer => {
    for (const [key, value] of dataset.attributes) writer.attribute(`network_${key}`, plain(value))
    writer.attribute('meta', JSON.stringify(dataset.meta ?? {}))
    writer.attribute('crs', JSON.stringify(dataset.crs ?? {}))
    writeSnapshots(writer, dataset)
    const { scenarios } = dataset
    if (scenarios.length > 0) {
      writer.dimension(
        'scenario',
        scenarios.map(({ name }) => name),
      )
      writer.variable(
        'scenario_weight',
        ['scenario'],
        Float64Array.from(scenarios, ({ weight }) => weight),
      )
    }
    for (const { list } of catalogue) {
      if ((dataset.tables.get(list)?.names.length ?? 0) > 0) writeTable(writer, dataset, list)
    }
    writeCurves(writer, curvesOf(dataset))
  })
}

/** Curves over points, units and the two columns of a curve. */
function writeCurves(writer: Writer, curves: readonly CurveTable[]): void {
  const count = Math.max(...curves.flatMap(({ at }) => at.map(({ length }) => length)))
  if (curves.length === 0) return
  writer.dimension(
    'breakpoint',
    Float64Array.from({ length: count }, (_, p) => p),
  )
  for (const { list, attribute, across, names, at, values } of curves) {
    const name = `${list}_pw_${attribute}`
    writer.dimension(`${name}_i`, names)
    writer.dimension(`${name}_attr_i`, [across, attribute])
    const cells = Array.from({ length: count }, (_, p) =>
      names.flatMap((_, k) => [at[k]![p] ?? Number.NaN, values[k]![p] ?? Number.NaN]),
    )
    writer.variable(name, ['breakpoint', `${name}_i`, `${name}_attr_i`], Float64Array.from(cells.flat()))
  }
}

/** The units and series of one list, with a dimension for scenarios where there are any. */
function writeTable(writer: Writer, dataset: Dataset, list: string): void {
  const { scenarios } = dataset
  const variants = scenarios.length > 0 ? scenarios : [dataset]
  const within = scenarios.length > 0 ? ['scenario'] : []
  writer.dimension(`${list}_i`, dataset.tables.get(list)!.names)
  const names = new Set(variants.flatMap(({ tables }) => [...tables.get(list)!.columns.keys()]))
  for (const name of names) {
    const columns = variants.map(({ tables }) => tables.get(list)!.columns.get(name)!)
    if (!columns.some(column => saysSomething(list, name, column))) continue
    const values = joined(columns)
    const isWhole =
      tableOf(list)?.attributes.get(name)?.kind === 'integer' && [...values].every(Number.isInteger)
    writer.variable(`${list}_${name}`, [...within, `${list}_i`], values, isWhole)
  }
  const varying = new Set(variants.flatMap(({ series }) => [...(series.get(list)?.keys() ?? [])]))
  for (const attribute of varying) {
    const each = variants.map(({ series }) => series.get(list)?.get(attribute))
    writeSeries(writer, dataset, `${list}_t_${attribute}`, within, each)
  }
}

const plain = (value: string | number | boolean) => (typeof value === 'boolean' ? Number(value) : value)

function writeSnapshots(writer: Writer, { snapshots, periods }: Dataset): void {
  writer.dimension(
    'snapshots',
    Float64Array.from(snapshots.labels, (_, t) => t),
  )
  if (snapshots.periods)
    writer.variable('snapshots_period', ['snapshots'], Float64Array.from(snapshots.periods), true)
  writer.labels(
    snapshots.periods ? 'snapshots_timestep' : 'snapshots_snapshot',
    ['snapshots'],
    snapshots.labels,
  )
  for (const name of ['objective', 'stores', 'generators'] as const)
    writer.variable(`snapshots_${name}`, ['snapshots'], snapshots[name])
  if (!periods) return
  writer.dimension('investment_periods', Float64Array.from(periods.labels))
  for (const name of ['objective', 'years'] as const)
    writer.variable(`investment_periods_${name}`, ['investment_periods'], periods[name])
}

function writeSeries(
  writer: Writer,
  { snapshots }: Dataset,
  name: string,
  within: readonly string[],
  each: readonly (SeriesTable | undefined)[],
): void {
  const units = [
    ...new Set(each.flatMap(table => (table ? saidBySeries(table).map(k => table.names[k]!) : []))),
  ]
  if (units.length === 0) return
  writer.dimension(`${name}_i`, units)
  const steps = snapshots.labels.length
  const values = new Float64Array(steps * each.length * units.length).fill(Number.NaN)
  each.forEach((table, s) => {
    units.forEach((unit, k) => {
      const at = table?.names.indexOf(unit) ?? -1
      if (at < 0) return
      for (let t = 0; t < steps; t++)
        values[(t * each.length + s) * units.length + k] = table!.values[at]![t]!
    })
  })
  writer.variable(name, ['snapshots', ...within, `${name}_i`], values)
}

/** Columns of all scenarios one after the other. */
function joined(columns: readonly Column[]): Column {
  if (columns.length === 1) return columns[0]!
  if (columns[0] instanceof Float64Array)
    return Float64Array.from(columns.flatMap(column => [...column] as number[]))
  return columns.flatMap(column => [...column] as string[])
}
