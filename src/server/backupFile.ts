import { once } from 'node:events'
import { createReadStream, createWriteStream, renameSync } from 'node:fs'
import { pipeline } from 'node:stream'
import { finished } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { PlannerError } from '../errors.ts'
import { backUp, restore, schemaOf } from './database/backup.ts'
import type { Database } from './database/database.ts'

/** Hashes of passwords and keys are in it: nobody else on this machine reads it. */
export const OWNER_ONLY = 0o600

/** Writes a backup, packed, beside its place and moves it there when complete. */
export async function writeBackup(database: Database, path: string): Promise<void> {
  const unfinished = `${path}.part`
  const packing = createGzip()
  const file = createWriteStream(unfinished, { mode: OWNER_ONLY })
  packing.pipe(file)
  await backUp(database, async line => {
    if (!packing.write(`${line}\n`)) await once(packing, 'drain')
  })
  packing.end()
  await finished(file)
  renameSync(unfinished, path)
}

/** Puts a backup into an empty database. @throws PlannerError INPUT_INVALID */
export async function restoreBackup(database: Database, path: string): Promise<void> {
  await readingFrom(path, () => restore(database, linesOf(path)))
}

/** Is it a backup that this version can restore? Before anything is made for it. @throws PlannerError INPUT_INVALID */
export async function checkBackup(path: string): Promise<void> {
  await readingFrom(path, async () => {
    for await (const line of linesOf(path)) {
      schemaOf(line)
      return
    }
  })
}

async function readingFrom(path: string, read: () => Promise<void>): Promise<void> {
  try {
    await read()
  } catch (error) {
    if (String((error as NodeJS.ErrnoException).code).startsWith('Z_'))
      throw new PlannerError('INPUT_INVALID', 'The backup cannot be restored', [
        {
          where: path,
          what: 'The file is torn or no backup.',
          hint: 'Copy it again from where it was made.',
        },
      ])
    throw error
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const unpacked = createGunzip()
  pipeline(createReadStream(path), unpacked, () => {})
  let rest = ''
  for await (const part of unpacked.setEncoding('utf8')) {
    const lines = `${rest}${part}`.split('\n')
    rest = lines.pop()!
    yield* lines
  }
  if (rest !== '') yield rest
}
