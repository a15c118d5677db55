import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { PlannerError } from '../errors.ts'
import { shownPath } from './places.ts'

/** No workbook of a network is larger when unpacked. [bytes] */
const MOST_BYTES = 300e6
/** Marks of a zip archive: its end, and one entry of its table of contents. */
const END = Buffer.from('PK\x05\x06')
const ENTRY = 0x02014b50
const DEFLATED = 8

/**
 * Refuses an archive that unpacks to more than anybody needs, before a library unpacks it whole. What its table of contents
 * says of sizes is not believed: each part is unpacked as far as the limit. What is no archive is left to whoever reads it.
 *
 * @param most  [bytes]
 * @throws PlannerError INPUT_INVALID
 *
 * @see “.ZIP File Format Specification” 6.3.10, PKWARE, 2022.
 */
export function refuseBomb(path: string, most = MOST_BYTES): void {
  const zip = readFileSync(path)
  const end = zip.lastIndexOf(END)
  if (end < 0 || end + 20 > zip.length) return
  let left = most
  try {
    for (let at = zip.readUInt32LE(end + 16); zip.readUInt32LE(at) === ENTRY; at += lengthOf(zip, at))
      left -= unpackedLength(zip, at, left)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return
    left = -1
  }
  if (left < 0)
    throw new PlannerError('INPUT_INVALID', `${shownPath(path)} cannot be read`, [
      { where: shownPath(path), what: `It unpacks to more than ${most / 1e6} MB.` },
    ])
}

/** Of one entry of the table of contents: fixed part, name, extra, comment. [bytes] */
const lengthOf = (zip: Buffer, at: number): number =>
  46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)

function unpackedLength(zip: Buffer, at: number, most: number): number {
  const [method, packed, offset] = [
    zip.readUInt16LE(at + 10),
    zip.readUInt32LE(at + 20),
    zip.readUInt32LE(at + 42),
  ]
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  if (method !== DEFLATED) return packed
  return inflateRawSync(zip.subarray(start, start + packed), { maxOutputLength: Math.max(1, most) }).length
}
