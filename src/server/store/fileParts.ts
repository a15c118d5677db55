import { one, type Queries } from '../database/database.ts'
import { PART_BYTES } from '../database/schema/0004.ts'

/**
 * Writes a part of a file that nothing names yet; what is there already stays.
 *
 * Bytes travel as base64 in both directions: the embedded database's own way, a digit at a time, takes far longer.
 */
export async function putPart(
  within: Queries,
  checksum: string,
  part: number,
  content: Uint8Array,
): Promise<void> {
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('base64')
  await within.query(
    `insert into file_parts (checksum, part, content) values ($1, $2, decode($3, 'base64'))
     on conflict (checksum, part) do update set written_at = now()`,
    [checksum, part, text],
  )
}

/** How much of a file is there. [bytes] */
export async function bytesInParts(queries: Queries, checksum: string): Promise<number> {
  const found = await one<{ bytes: number }>(
    queries,
    'select coalesce(sum(octet_length(content)), 0)::int as bytes from file_parts where checksum = $1',
    [checksum],
  )
  return found!.bytes
}

/** Bytes of a file, from the parts in which they lie. */
export async function readParts(
  queries: Queries,
  checksum: string,
  from: number,
  to: number,
): Promise<Uint8Array> {
  const found = await queries.query<{ part: string }>(
    `select encode(substring(content from greatest($2 - part * ${PART_BYTES}, 0) + 1
       for least($3 - part * ${PART_BYTES}, ${PART_BYTES}) - greatest($2 - part * ${PART_BYTES}, 0)), 'base64') as part
     from file_parts where checksum = $1 and part between $4 and $5 order by file_parts.part`,
    [checksum, from, to, Math.floor(from / PART_BYTES), Math.floor((to - 1) / PART_BYTES)],
  )
  return Buffer.concat(found.map(({ part }) => Buffer.from(part, 'base64')))
}

/** Removes what attempts left that did not end. Those that still write began less than a day ago. */
export async function removeUnnamed(queries: Queries): Promise<void> {
  await queries.query(
    `delete from file_parts p where written_at < now() - interval '1 day'
       and not exists (select from result_files f where f.checksum = p.checksum)`,
  )
}
