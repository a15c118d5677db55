import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describePackage, PACKAGED, type TableFile } from '../report/formats/frictionless.ts'
import { spoken } from '../report/words/speak.ts'
import { readRun } from './readRun.ts'
import type { KeptReport } from './reportFile.ts'
import { writeFile } from './writeFile.ts'

/** Bytes that are read at once. */
const CHUNK = 1 << 20

/** Writes `datapackage.json` beside the tables of a run, so that tools that know Frictionless packages read them with units. */
export function writeRunPackage(folder: string, { document, manifest }: KeptReport): void {
  const { summary } = readRun(folder)
  const files = PACKAGED.filter(name => existsSync(join(folder, name))).map(name => tableFile(folder, name))
  const described = describePackage(
    {
      name: `qazgrid-${summary.scenario}`.toLowerCase(),
      title: spoken(document.title, { language: 'en' }),
      description: spoken(document.because, { language: 'en' }),
      version: manifest.version,
      currency: summary.currency,
      sources: document.sources,
    },
    files,
  )
  writeFile(join(folder, 'datapackage.json'), [`${JSON.stringify(described, null, 2)}\n`])
}

/** Reads a file once, in pieces: for its first line, its size and its checksum. */
function tableFile(folder: string, path: string): TableFile {
  const full = join(folder, path)
  const hash = createHash('sha256')
  const piece = Buffer.alloc(CHUNK)
  const file = openSync(full, 'r')
  let columns: string[] | undefined
  try {
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
      const read = piece.subarray(0, length)
      columns ??= read.toString('utf8').split('\n', 1)[0]!.trim().split(',')
      hash.update(read)
    }
  } finally {
    closeSync(file)
  }
  return { path, columns: columns ?? [], bytes: statSync(full).size, hash: hash.digest('hex') }
}
