import { setImmediate as breath } from 'node:timers/promises'
import { PlannerError } from '../../errors.ts'
import { one, type Queries } from '../database/database.ts'
import { PART_BYTES } from '../database/schema/0004.ts'
import type { ResultFile } from '../jobs/filesOf.ts'
import { bytesInParts, readParts } from './fileParts.ts'

/** A file of a result that is kept. */
export interface KeptFile extends ResultFile {
  result: string
  /** Those that older versions kept lie in one piece. */
  isInParts: boolean
}

/** From now on the files belong to the result. @throws Error  where bytes of one are missing */
export async function nameFiles(
  within: Queries,
  result: string,
  files: readonly ResultFile[],
): Promise<void> {
  for (const { name, type, checksum, bytes } of files) {
    const there = await bytesInParts(within, checksum)
    if (there !== bytes) throw new Error(`Of ${name} ${there} bytes are there instead of ${bytes}.`)
    await within.query(
      'insert into result_files (result, name, type, checksum, bytes) values ($1, $2, $3, $4, $5)',
      [result, name, type, checksum, bytes],
    )
  }
}

/** All files of a result. */
export const filesIn = (queries: Queries, result: string): Promise<KeptFile[]> =>
  queries.query<KeptFile>(
    `select result, name, type, checksum, coalesce(bytes, length(content)) as bytes, content is null as "isInParts"
     from result_files where result = $1`,
    [result],
  )

/** @throws PlannerError NOT_FOUND */
export async function findFile(queries: Queries, result: string, name: string): Promise<KeptFile> {
  const found = (await filesIn(queries, result)).find(each => each.name === name)
  if (!found) throw new PlannerError('NOT_FOUND', `The result has no file “${name}”`)
  return found
}

/** Some bytes of a file, without reading the rest. */
export async function readBytes(
  queries: Queries,
  { result, name, checksum, isInParts }: KeptFile,
  from: number,
  to: number,
): Promise<Uint8Array> {
  if (isInParts) return readParts(queries, checksum, from, to)
  const found = await one<{ part: string }>(
    queries,
    `select encode(substring(content from $3::int for $4::int), 'base64') as part
     from result_files where result = $1 and name = $2`,
    [result, name, from + 1, to - from],
  )
  return Buffer.from(found!.part, 'base64')
}

/** The bytes of a file one part after the other, between which others have their turn. */
export async function* eachPart(queries: Queries, file: KeptFile): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.bytes; from += PART_BYTES) {
    yield await readBytes(queries, file, from, Math.min(from + PART_BYTES, file.bytes))
    await breath()
  }
}

/** A whole file. */
export async function readWhole(queries: Queries, file: KeptFile): Promise<Uint8Array> {
  const whole = new Uint8Array(file.bytes)
  let at = 0
  for await (const part of eachPart(queries, file)) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
