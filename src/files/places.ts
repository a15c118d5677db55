import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the project's own data and scenarios lie: beside `src/` in the repository, beside `dist/` when published. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A folder of data packages or scenarios: the working folder's own if it has one, else the project's. */
export function findFolder(name: 'data' | 'scenarios'): string {
  const own = resolve(name)
  return existsSync(own) ? own : join(projectFolder, name)
}

/** A path as people want to see it: relative to where they are, unless that leads far away. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('../..') || near === '' ? path : near
}
