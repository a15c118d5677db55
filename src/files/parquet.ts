import { renameSync } from 'node:fs'
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet'
import { parquetWriteFile } from 'hyparquet-writer'
import { PlannerError } from '../errors.ts'
import { type Allowance, type Limits, limitsOf, readApart, threadBeside } from './apart/readApart.ts'

/** Hours of a century; no run has more. */
const MOST_HOURS = 876_600n

/** Hourly results side by side: the names of the snapshots and columns of numbers. */
export interface HourlyTable {
  snapshots: readonly string[]
  columns: ReadonlyMap<string, Float64Array>
}

/** Writes hourly results as Parquet: a column `snapshot` and one for each series. */
export function writeHourly(path: string, { snapshots, columns }: HourlyTable): void {
  const unfinished = `${path}.part`
  parquetWriteFile({
    filename: unfinished,
    columnData: [
      { name: 'snapshot', data: [...snapshots], type: 'STRING' },
      ...[...columns].map(([name, data]) => ({ name, data, type: 'DOUBLE' as const })),
    ],
  })
  renameSync(unfinished, path)
}

/** Which columns and hours are wished; all if not given. */
export interface HoursWished {
  columns?: readonly string[] | undefined
  /** First snapshot. */
  from?: number | undefined
  /** One past the last. */
  to?: number | undefined
}

/** A year of a hundred series takes half a second. */
const ALLOWANCE: Allowance = { seconds: 20, secondsPerMb: 2, memoryMb: 512, memoryMbPerMb: 100 }

/**
 * Reads hourly results, or some columns and snapshots of them, in a thread that is ended when it takes too long or too much.
 *
 * @throws PlannerError INPUT_INVALID  where the file is none of ours, or damaged
 */
export const readHourly = (
  path: string,
  wished: HoursWished = {},
  limits: Limits = limitsOf(path, ALLOWANCE),
): Promise<HourlyTable> =>
  readApart<HourlyTable>(path, threadBeside(import.meta.url, 'hourlyThread'), limits, wished)

/**
 * The same in this thread, from wherever bytes can be had; only what is asked for is read. On some damaged files the library
 * never comes back: for files that this program itself has kept.
 *
 * @param name  of the file, as shown to people
 * @throws PlannerError INPUT_INVALID  where it is none of ours, or damaged
 */
export async function readHourlyFrom(
  name: string,
  file: ArrayBuffer | AsyncBuffer,
  columns?: readonly string[],
  from?: number,
  to?: number,
  known?: FileMetaData,
): Promise<HourlyTable> {
  const metadata = known ?? (await metadataOf(name, file))
  const rows = await unlessDamaged(name, () =>
    parquetReadObjects({
      file,
      metadata,
      ...(columns ? { columns: ['snapshot', ...columns] } : {}),
      ...(from === undefined ? {} : { rowStart: from }),
      ...(to === undefined ? {} : { rowEnd: to }),
    }),
  )
  const names = Object.keys(rows[0] ?? {}).filter(name => name !== 'snapshot')
  return {
    snapshots: rows.map(({ snapshot }) => String(snapshot)),
    columns: new Map(names.map(name => [name, Float64Array.from(rows, row => Number(row[name]))])),
  }
}

/** What a file of hours says of itself: its series, and where they lie in it. @throws PlannerError INPUT_INVALID */
export async function hourlyContents(
  name: string,
  file: AsyncBuffer,
): Promise<{ names: string[]; metadata: FileMetaData }> {
  const metadata = await metadataOf(name, file)
  return { names: seriesIn(metadata).filter(series => series !== 'snapshot'), metadata }
}

const seriesIn = (metadata: FileMetaData): string[] =>
  parquetSchema(metadata).children.map(({ element }) => element.name)

/**
 * The table of contents, looked at before anything is read by it: the library begins to read one column before it finds that the
 * next is none, and what then goes wrong with the first is heard by nobody.
 */
function metadataOf(name: string, file: ArrayBuffer | AsyncBuffer): Promise<FileMetaData> {
  return unlessDamaged(name, async () => {
    const metadata = await parquetMetadataAsync(file)
    const names = new Set(seriesIn(metadata))
    let rows = 0n
    for (const group of metadata.row_groups) {
      rows += group.num_rows
      for (const { meta_data: column } of group.columns) {
        const path = column?.path_in_schema ?? []
        if (path.length !== 1 || !names.has(path[0]!)) throw new Error('a column is not in its schema')
        if (column!.num_values !== group.num_rows) throw new Error(`the column ${path[0]} has another length`)
      }
    }
    if (rows !== metadata.num_rows || rows > MOST_HOURS) throw new Error(`it has ${metadata.num_rows} hours`)
    return metadata
  })
}

async function unlessDamaged<Content>(name: string, read: () => Promise<Content>): Promise<Content> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof PlannerError || isOfThePlace(error as NodeJS.ErrnoException)) throw error
    throw new PlannerError('INPUT_INVALID', `${name} cannot be read`, [
      { where: name, what: `The file is damaged: ${(error as Error).message}` },
    ])
  }
}

/** Codes, unless they are of Node's own checks, are of where the bytes lie: a database that is away, a disk. */
const isOfThePlace = ({ code }: NodeJS.ErrnoException): boolean =>
  code !== undefined && !String(code).startsWith('ERR_')
