import { PlannerError } from '../errors.ts'
import { hourlyContents, readHourlyFrom } from '../files/parquet.ts'
import { didYouMean } from '../network/suggest.ts'
import type { Queries } from './database/database.ts'
import { findFile, readBytes } from './store/resultFiles.ts'

/** Which hours of which series. */
export interface HoursQuery {
  columns?: string | undefined
  from: number
  to: number
}

const FILE = 'hourly.parquet'

/** Some series over some hours; only those parts of the file are read from the database. @throws PlannerError */
export async function readHours(queries: Queries, result: string, { columns, from, to }: HoursQuery) {
  const file = await fileIn(queries, result)
  const { names, metadata } = await hourlyContents(FILE, file)
  if (columns === undefined) return { snapshots: [], columns: {}, names }
  const wanted = columns.split(',')
  const unknown = wanted.filter(name => !names.includes(name))
  if (unknown.length > 0)
    throw new PlannerError(
      'INPUT_INVALID',
      'There is no such series',
      unknown.map(name => ({
        where: 'query.columns',
        what: `The result has no series “${name}”.`,
        hint: didYouMean(name, names) ?? 'Without columns the names of all series are answered.',
      })),
    )
  const read = await readHourlyFrom(FILE, file, wanted, from, to, metadata)
  return {
    snapshots: read.snapshots,
    columns: Object.fromEntries([...read.columns].map(([name, values]) => [name, [...values]])),
  }
}

async function fileIn(queries: Queries, result: string) {
  const file = await findFile(queries, result, FILE)
  const byteLength = file.bytes
  return {
    byteLength,
    async slice(start: number, end = byteLength): Promise<ArrayBuffer> {
      const part = await readBytes(queries, file, start, end)
      return part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength) as ArrayBuffer
    },
  }
}
