import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Why } from '../study/explain/why.ts'
import type { Manifest } from './manifest.ts'
import { shownPath } from './places.ts'
import { readJson } from './readJson.ts'
import { manifestShape, whyShape } from './runShapes.ts'

/**
 * Why a run looks as it does, from its folder.
 *
 * @throws PlannerError INPUT_INVALID  where the run has no solution, or was made before runs kept it
 */
export const readWhy = (folder: string): Why =>
  readJson<Why>(join(folder, 'why.json'), whyShape, told(folder))

/** How a run came about, from its folder. */
export const readManifest = (folder: string): Manifest =>
  readJson<Manifest>(join(folder, 'manifest.json'), manifestShape, told(folder))

/** The same as `readWhy`, or nothing where there is none. */
export const whyIn = (folder: string): Why | undefined =>
  existsSync(join(folder, 'why.json')) ? readWhy(folder) : undefined

const told = (folder: string) => ({
  title: `${shownPath(folder)} cannot be explained`,
  hint: 'Runs without a solution have none; older runs have to be made again.',
})
