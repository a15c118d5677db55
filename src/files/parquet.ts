import { readFileSync, renameSync } from 'node:fs'
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet'
import { parquetWriteFile } from 'hyparquet-writer'

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

/**
 * Reads hourly results, or some columns and snapshots of them.
 *
 * @param columns  names to read; all if not given
 * @param from     first snapshot
 * @param to       one past the last
 */
export async function readHourly(
  path: string,
  columns?: readonly string[],
  from?: number,
  to?: number,
): Promise<HourlyTable> {
  const bytes = readFileSync(path)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return readHourlyFrom(file, columns, from, to)
}

/** The same from wherever bytes can be had; only what is asked for is read. */
export async function readHourlyFrom(
  file: ArrayBuffer | AsyncBuffer,
  columns?: readonly string[],
  from?: number,
  to?: number,
  metadata?: FileMetaData,
): Promise<HourlyTable> {
  const rows = await parquetReadObjects({
    file,
    ...(metadata ? { metadata } : {}),
    ...(columns ? { columns: ['snapshot', ...columns] } : {}),
    ...(from === undefined ? {} : { rowStart: from }),
    ...(to === undefined ? {} : { rowEnd: to }),
  })
  const names = Object.keys(rows[0] ?? {}).filter(name => name !== 'snapshot')
  return {
    snapshots: rows.map(({ snapshot }) => String(snapshot)),
    columns: new Map(names.map(name => [name, Float64Array.from(rows, row => Number(row[name]))])),
  }
}

/** What a file of hours says of itself: its series, and where they lie in it. */
export async function hourlyContents(
  file: AsyncBuffer,
): Promise<{ names: string[]; metadata: FileMetaData }> {
  const metadata = await parquetMetadataAsync(file)
  const { children } = parquetSchema(metadata)
  return { names: children.map(({ element }) => element.name).filter(name => name !== 'snapshot'), metadata }
}
