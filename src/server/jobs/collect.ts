import { readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import { patiently } from '../database/away.ts'
import type { Database } from '../database/database.ts'
import { PART_BYTES } from '../database/schema/0004.ts'
import { putPart } from '../store/fileParts.ts'
import type { ResultFile } from './filesOf.ts'

/** What a solve gave, to be kept. */
export interface SolvedFiles {
  status: string
  manifest: unknown
  summary: unknown
  files: readonly ResultFile[]
}

/**
 * Writes the bytes of files into the database, so that a result can name them, and reads what else a process wrote.
 * Part by part: whoever else wants something waits for one part at most.
 */
export async function collect(
  database: Pick<Database, 'transaction'>,
  folder: string,
  { status, files }: Pick<SolvedFiles, 'status' | 'files'>,
): Promise<SolvedFiles> {
  for (const file of files) await putFile(database, folder, file)
  const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  return { status, files, manifest: json('manifest.json'), summary: json('summary.json') }
}

async function putFile(
  database: Pick<Database, 'transaction'>,
  folder: string,
  { name, checksum, bytes }: ResultFile,
): Promise<void> {
  const file = await open(join(folder, name))
  try {
    for (let part = 0; part * PART_BYTES < bytes; part++) {
      const content = new Uint8Array(Math.min(PART_BYTES, bytes - part * PART_BYTES))
      await file.read(content, 0, content.length, part * PART_BYTES)
      await patiently(() => database.transaction(within => putPart(within, checksum, part, content)))
      await breath()
    }
  } finally {
    await file.close()
  }
}
