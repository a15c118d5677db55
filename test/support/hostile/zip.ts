import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** What the table of contents of an archive says of a part, where it lies. */
export interface Lies {
  /** Size when unpacked. [bytes] */
  size?: number
}

/** An archive of texts or bytes by their names; what is said of a part may be a lie. */
export function zipOf(parts: ReadonlyMap<string, string | Uint8Array>, lies: Lies = {}): Buffer {
  const local: Buffer[] = []
  const contents: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const plain = Buffer.from(content as string)
    const packed = deflateRawSync(plain)
    const title = Buffer.from(name)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(plain), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(lies.size ?? plain.length, 18)
    head.writeUInt16LE(title.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    contents.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, place, title)
    const part = [Buffer.from('PK\x03\x04'), head, title, packed]
    local.push(...part)
    offset += part.reduce((sum, { length }) => sum + length, 0)
  }
  const table = Buffer.concat(contents)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.size, 4)
  end.writeUInt16LE(parts.size, 6)
  end.writeUInt32LE(table.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, table, Buffer.from('PK\x05\x06'), end])
}

/** The parts of a sound archive as texts. */
export function partsOf(zip: Buffer): Map<string, string> {
  const parts = new Map<string, string>()
  const end = zip.lastIndexOf('PK\x05\x06')
  let at = zip.readUInt32LE(end + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size, title, more, comment] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ] as const
    const offset = zip.readUInt32LE(at + 42)
    const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
    const packed = zip.subarray(start, start + size)
    const name = zip.toString('utf8', at + 46, at + 46 + title)
    parts.set(name, (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'))
    at += 46 + title + more + comment
  }
  return parts
}
