import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlannerError } from '../errors.ts'
import type { Why } from '../study/explain/why.ts'
import type { Manifest } from './manifest.ts'
import { shownPath } from './places.ts'

/**
 * Why a run looks as it does, from its folder.
 *
 * @throws PlannerError INPUT_INVALID  where the run has no solution, or was made before runs kept it
 */
export const readWhy = (folder: string): Why => readJson<Why>(folder, 'why.json')

/** How a run came about, from its folder. */
export const readManifest = (folder: string): Manifest => readJson<Manifest>(folder, 'manifest.json')

/** The same as `readWhy`, or nothing where there is none. */
export const whyIn = (folder: string): Why | undefined =>
  existsSync(join(folder, 'why.json')) ? readWhy(folder) : undefined

function readJson<Content>(folder: string, file: string): Content {
  const path = join(folder, file)
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Content
  } catch {
    throw new PlannerError('INPUT_INVALID', `${shownPath(folder)} cannot be explained`, [
      {
        where: shownPath(path),
        what: 'There is no such file that can be read.',
        hint: 'Runs without a solution have none; older runs have to be made again.',
      },
    ])
  }
}
