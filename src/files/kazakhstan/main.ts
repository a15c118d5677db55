import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../places.ts'
import { computePackage } from './compute.ts'

/** `npm run data`: rebuilds what is computed in data/kz. */
const folder = join(projectFolder, 'data', 'kz')
for (const [path, text] of computePackage(folder)) {
  writeFileSync(join(folder, path), text)
  process.stdout.write(`data/kz/${path}\n`)
}
