import { renameSync } from 'node:fs'
import h5, { type Dataset as H5Dataset, type File as H5File } from 'h5wasm/node'
import { PlannerError } from '../../errors.ts'
import { catalogue } from '../../exchange/catalogue.ts'
import type { Column, Dataset, DatasetScenario, SeriesTable } from '../../exchange/dataset.ts'
import { datasetFromSheets, type Findings, type Sheet } from '../../exchange/sheets.ts'
import { saidBySeries, saysSomething } from '../../exchange/writeSheets.ts'
import { shownPath } from '../places.ts'

/** What a variable of a file holds, its numbers in one row. */
interface Variable {
  dims: readonly string[]
  shape: readonly number[]
  values: readonly string[] | Float64Array | readonly boolean[]
}

/** Reads a PyPSA network from a netCDF-4 file, as xarray writes them. */
export async function readNetcdf(path: string, findings: Findings): Promise<Dataset> {
  await h5.ready
  const file = openFile(path)
  try {
    const variables = new Map<string, Variable>()
    for (const name of file.keys()) {
      const variable = readVariable(file.get(name) as H5Dataset, name)
      if (variable) variables.set(name, variable)
    }
    const text = (name: string) => String(file.attrs[name]?.value ?? '{}')
    const whole = { meta: JSON.parse(text('meta')), crs: JSON.parse(text('crs')) }
    const network = networkSheet(file, path)
    const scenarios = (variables.get('scenario')?.values as string[] | undefined) ?? []
    if (scenarios.length === 0)
      return datasetFromSheets([network, ...sheetsOf(variables, path, 0)], whole, findings)
    const weights = variables.get('scenario_weight')?.values as Float64Array | undefined
    const each = scenarios.map((name, s): [DatasetScenario, Dataset] => {
      const own = s === 0 ? findings : { problems: findings.problems, notes: [] }
      const dataset = datasetFromSheets([network, ...sheetsOf(variables, path, s)], whole, own)
      const weight = weights?.[s] ?? 1 / scenarios.length
      return [{ name, weight, tables: dataset.tables, series: dataset.series }, dataset]
    })
    return { ...each[0]![1], scenarios: each.map(([scenario]) => scenario) }
  } finally {
    file.close()
  }
}

function openFile(path: string): H5File {
  try {
    return new h5.File(path, 'r')
  } catch {
    throw new PlannerError('INPUT_INVALID', `${shownPath(path)} cannot be read`, [
      {
        where: shownPath(path),
        what: 'This is no netCDF-4 file.',
        hint: 'Files of the older netCDF-3 can be converted: nccopy -k nc4 old.nc new.nc.',
      },
    ])
  }
}

function readVariable(dataset: H5Dataset, name: string): Variable | undefined {
  const shape = dataset.shape ?? []
  const raw = dataset.value
  if (raw === null || typeof raw === 'number' || typeof raw === 'string') return undefined
  const isScale = dataset.get_scale_name() !== null
  const dims = shape.map((_, k) => {
    const [scale] = dataset.get_attached_scales(k)
    return isScale ? name : (scale?.replace(/^\//, '') ?? `${name} ${k}`)
  })
  const attribute = (key: string) => dataset.attrs[key]?.value
  const units = attribute('units')
  if (typeof units === 'string' && / since /.test(units)) {
    return { dims, shape, values: labelsOf(raw as ArrayLike<number | bigint>, units, attribute('labels')) }
  }
  if (Array.isArray(raw)) return { dims, shape, values: raw.map(value => String(value ?? '')) }
  const numbers = Float64Array.from(raw as unknown as ArrayLike<number | bigint>, Number)
  const isBoolean = attribute('dtype') === 'bool'
  return { dims, shape, values: isBoolean ? [...numbers].map(value => value === 1) : numbers }
}

const SECONDS: Record<string, number> = { seconds: 1, minutes: 60, hours: 3600, days: 86400 }

/** Times as text: `2030-01-01 00:00:00`, or as short as they were written. */
function labelsOf(raw: ArrayLike<number | bigint>, units: string, length: unknown): string[] {
  const [step, , ...since] = units.split(' ')
  const seconds = SECONDS[step!] ?? 1
  const start = Date.parse(`${since.join('T').replace(/\.\d+$/, '')}Z`)
  return Array.from(raw, value => {
    const text = new Date(start + Number(value) * seconds * 1000).toISOString().replace('T', ' ')
    return text.slice(0, Number(length ?? 19))
  })
}

function networkSheet(file: H5File, path: string): Sheet {
  const keys = Object.keys(file.attrs).filter(key => key.startsWith('network_'))
  return {
    name: 'network',
    header: keys.map(key => key.slice('network_'.length)),
    rows: [keys.map(key => String(file.attrs[key]!.value))],
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
        key !== index && key.startsWith(prefix) && !key.startsWith(`${prefix}t_`) && dims.at(-1) === index,
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
  await h5.ready
  const unfinished = `${path}.part`
  const file = new h5.File(unfinished, 'w', { track_order: true })
  try {
    const writer = variableWriter(file)
    for (const [key, value] of dataset.attributes) file.create_attribute(`network_${key}`, plain(value))
    file.create_attribute('meta', JSON.stringify(dataset.meta ?? {}))
    file.create_attribute('crs', JSON.stringify(dataset.crs ?? {}))
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
    const variants = scenarios.length > 0 ? scenarios : [dataset]
    const within = scenarios.length > 0 ? ['scenario'] : []
    for (const { list, attributes } of catalogue) {
      const table = dataset.tables.get(list)
      if (!table || table.names.length === 0) continue
      writer.dimension(`${list}_i`, table.names)
      const names = new Set(variants.flatMap(({ tables }) => [...tables.get(list)!.columns.keys()]))
      for (const name of names) {
        const columns = variants.map(({ tables }) => tables.get(list)!.columns.get(name)!)
        if (!columns.some(column => saysSomething(list, name, column))) continue
        const values = joined(columns)
        const isWhole = attributes.get(name)?.kind === 'integer' && [...values].every(Number.isInteger)
        writer.variable(`${list}_${name}`, [...within, `${list}_i`], values, isWhole)
      }
      const varying = new Set(variants.flatMap(({ series }) => [...(series.get(list)?.keys() ?? [])]))
      for (const attribute of varying) {
        const each = variants.map(({ series }) => series.get(list)?.get(attribute))
        writeSeries(writer, dataset, `${list}_t_${attribute}`, within, each)
      }
    }
  } finally {
    file.flush()
    file.close()
  }
  renameSync(unfinished, path)
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

interface Writer {
  dimension(name: string, labels: readonly string[] | Float64Array): void
  variable(name: string, dims: readonly string[], values: Column, isWhole?: boolean): void
  labels(name: string, dims: readonly string[], labels: readonly string[]): void
}

const DATE = /^\d{4}-\d\d-\d\d( \d\d:\d\d(:\d\d)?)?$/

function variableWriter(file: H5File): Writer {
  const sizes = new Map<string, number>()
  const create = (
    name: string,
    dims: readonly string[],
    data: Parameters<H5File['create_dataset']>[0]['data'],
    dtype: string,
  ) => {
    const shape = dims.map(dim => sizes.get(dim)!)
    const isLarge = dtype !== 'S' && shape.reduce((product, length) => product * length, 1) > 1000
    const packed = isLarge ? { chunks: shape.map(length => Math.min(length, 4096)), compression: 4 } : {}
    return file.create_dataset({ name, data, shape, dtype, ...packed })
  }
  const variable: Writer['variable'] = (name, dims, values, isWhole = false) => {
    const attach = (dataset: H5Dataset) => {
      dims.forEach((dim, k) => {
        dataset.attach_scale(k, dim)
      })
    }
    if (values instanceof Float64Array) {
      attach(isWhole ? create(name, dims, whole(values), '<q') : create(name, dims, values, '<d'))
    } else if (typeof values[0] === 'boolean') {
      const dataset = create(name, dims, Int8Array.from(values as boolean[], Number), '<b')
      dataset.create_attribute('dtype', 'bool')
      attach(dataset)
    } else attach(create(name, dims, values as string[], 'S'))
  }
  return {
    variable,
    dimension(name, labels) {
      sizes.set(name, labels.length)
      const dataset =
        labels instanceof Float64Array
          ? create(name, [name], whole(labels), '<q')
          : create(name, [name], [...labels], 'S')
      dataset.make_scale(name)
    },
    labels(name, dims, labels) {
      const [first] = labels
      if (labels.every(label => DATE.test(label) && label.length === first!.length)) {
        const seconds = Float64Array.from(
          labels,
          label =>
            Date.parse(`${label.replace(' ', 'T').padEnd(19, label.length > 10 ? ':00' : 'T00:00:00')}Z`) /
            1000,
        )
        variable(name, dims, seconds, true)
        const dataset = file.get(name) as H5Dataset
        dataset.create_attribute('units', 'seconds since 1970-01-01 00:00:00')
        dataset.create_attribute('calendar', 'proleptic_gregorian')
        dataset.create_attribute('labels', first!.length, null, '<i')
      } else if (labels.every(label => /^-?\d{1,15}$/.test(label))) {
        variable(name, dims, Float64Array.from(labels, Number), true)
      } else variable(name, dims, [...labels])
    },
  }
}

const whole = (values: Float64Array) => BigInt64Array.from(values, value => BigInt(Math.round(value)))
