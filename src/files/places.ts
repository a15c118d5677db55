import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the project's own data and scenarios lie: beside `src/` in the repository, beside `dist/` when published. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Where data packages or scenarios may lie: the working folder's own first, then the project's. */
export function foldersFor(name: 'data' | 'scenarios'): string[] {
  return [...new Set([resolve(name), join(projectFolder, name)])].filter(folder => existsSync(folder))
}

/** A path as people want to see it: relative to where they are, unless that leads far away. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('../..') || near === '' ? path : near
}
