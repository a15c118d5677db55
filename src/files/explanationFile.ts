import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PlannerError } from '../errors.ts'
import type { Result } from '../study/result.ts'
import { shownPath } from './places.ts'
import { readJson } from './readJson.ts'
import { explanationShape } from './runShapes.ts'
import { writeFile } from './writeFile.ts'

/** What is kept of why a run came out as it did; `qazgrid explain` reads it. */
export interface Explanation extends Pick<Result, 'reasons' | 'troubles'> {
  status: string
}

const NAME = 'explanation.json'

/** Writes what a run has to say about what fails or is missing in it. */
export function writeExplanation(folder: string, { status, reasons, troubles }: Explanation): void {
  writeFile(join(folder, NAME), [`${JSON.stringify({ status, reasons, troubles }, null, 2)}\n`])
}

/**
 * Reads it back.
 *
 * @throws PlannerError NOT_FOUND  where the folder is not that of a run
 * @throws PlannerError INPUT_INVALID  where the file is damaged
 */
export function readExplanation(folder: string): Explanation {
  const path = join(folder, NAME)
  if (!existsSync(path))
    throw new PlannerError('NOT_FOUND', `${shownPath(folder)} cannot be explained`, [
      { where: shownPath(path), what: 'There is no such file.', hint: 'Run the scenario first.' },
    ])
  return readJson<Explanation>(path, explanationShape, {
    title: `${shownPath(folder)} cannot be explained`,
    hint: 'Run the scenario once more.',
  })
}
