import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { foldersFor } from './places.ts'

let known = { stamp: '', digest: '' }

/**
 * SHA-256 of every table that a run may read: those of the data packages and those beside them. Computed again only
 * when a file has another date or length.
 */
export function dataDigest(): string {
  const files = foldersFor('data')
    .flatMap(folder => [folder, ...foldersIn(folder)])
    .flatMap(csvFiles)
  const stamp = files
    .map(file => {
      const { mtimeMs, size } = statSync(file)
      return `${file} ${mtimeMs} ${size}`
    })
    .join('\n')
  if (stamp !== known.stamp) {
    const hash = createHash('sha256')
    for (const file of files) hash.update(readFileSync(file)).update('\0')
    known = { stamp, digest: hash.digest('hex') }
  }
  return known.digest
}

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort()

const csvFiles = (folder: string) =>
  readdirSync(folder)
    .filter(file => file.endsWith('.csv'))
    .sort()
    .map(file => join(folder, file))
