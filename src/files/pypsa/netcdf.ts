import { renameSync } from 'node:fs'
import { resolve } from 'node:path'
import h5, { type Dataset as H5Dataset, type File as H5File } from 'h5wasm/node'
import { PlannerError } from '../../errors.ts'
import type { Column } from '../../exchange/dataset.ts'
import { shownPath } from '../places.ts'
import { damaged, type NetcdfContents, type Variable } from './readVariables.ts'

/** What of a variable is reckoned for each of its values: they become numbers of eight bytes. */
const BYTES_PER_VALUE = 8

/**
 * Reads all variables and attributes of a netCDF-4 file in this thread. On some damaged files the library never comes back:
 * `readVariables` calls this where it can be ended.
 *
 * @param most  what all values may take [bytes]
 * @throws PlannerError INPUT_INVALID  if it is none, damaged, or unpacks to more
 */
export async function readVariablesHere(path: string, most: number): Promise<NetcdfContents> {
  const { FS } = await h5.ready
  shutIn(FS as unknown as Doors, path)
  const file = openFile(path)
  try {
    let left = most
    const variables = new Map<string, Variable>()
    for (const name of file.keys()) {
      const found = file.get(name)
      if (!(found instanceof h5.Dataset)) continue
      left -= found.metadata.total_size * Math.max(found.metadata.size, BYTES_PER_VALUE)
      if (!(left >= 0)) throw tooLarge(path, most)
      const variable = readVariable(found, name)
      if (variable) variables.set(name, variable)
    }
    const attributes = new Map(
      Object.entries(file.attrs).map(([key, { value }]) => [
        key,
        typeof value === 'string' ? value : Number(value),
      ]),
    )
    return { variables, attributes }
  } catch (error) {
    throw error instanceof PlannerError ? error : damaged(path, error as Error)
  } finally {
    file.close()
  }
}

/** How the library opens files, and where it writes. */
interface Doors {
  open(path: string, ...more: unknown[]): { fd: number }
  streams: unknown[]
  ErrnoError: new (code: number) => Error
}

/** As the library's system counts errors. */
const NO_SUCH_FILE = 44
const NOWHERE = '/dev/null'

/**
 * A hostile file may name others of this machine as places of its values: nothing but the file itself is opened. What the
 * library says about damage is not for whoever reads our refusal.
 */
function shutIn(doors: Doors, path: string): void {
  const open = doors.open.bind(doors)
  doors.streams[2] = doors.streams[open(NOWHERE, 'w').fd]
  doors.open = (at, ...more) => {
    if (at !== NOWHERE && resolve(at) !== resolve(path)) throw new doors.ErrnoError(NO_SUCH_FILE)
    return open(at, ...more)
  }
}

const tooLarge = (path: string, most: number) =>
  new PlannerError('INPUT_INVALID', `${shownPath(path)} cannot be read`, [
    { where: shownPath(path), what: `It unpacks to more than ${Math.round(most / 1e6)} MB.` },
  ])

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
  const numbers = unpacked(Float64Array.from(raw as unknown as ArrayLike<number | bigint>, Number), attribute)
  const isBoolean = attribute('dtype') === 'bool'
  return { dims, shape, values: isBoolean ? [...numbers].map(value => value === 1) : numbers }
}

/**
 * Numbers that were packed into small ones, as the conventions for climate and forecast data have it: what stands for
 * nothing becomes `NaN`, the rest is scaled and shifted.
 *
 * @see B. Eaton and others, “NetCDF Climate and Forecast (CF) Metadata Conventions”, version 1.11, §2.5.1 and §8.1.
 */
function unpacked(numbers: Float64Array, attribute: (key: string) => unknown): Float64Array {
  const numberOf = (key: string) => {
    const value = attribute(key)
    return value === undefined
      ? undefined
      : Number(ArrayBuffer.isView(value) ? (value as Float64Array)[0] : value)
  }
  const [scale, shift, nothing] = ['scale_factor', 'add_offset', '_FillValue'].map(numberOf)
  if (scale === undefined && shift === undefined) return numbers
  return numbers.map(value => (value === nothing ? Number.NaN : value * (scale ?? 1) + (shift ?? 0)))
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

/** Writes a netCDF-4 file; it stands in its place only when it is complete. */
export async function writeVariables(path: string, fill: (writer: Writer) => void): Promise<void> {
  await h5.ready
  const unfinished = `${path}.part`
  const file = new h5.File(unfinished, 'w', { track_order: true })
  try {
    fill(variableWriter(file))
  } finally {
    file.flush()
    file.close()
  }
  renameSync(unfinished, path)
}

/** What may be written into a file: dimensions first, then what lies on them. */
export interface Writer {
  attribute(name: string, value: string | number): void
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
    attribute(name, value) {
      file.create_attribute(name, value)
    },
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
