import { join } from 'node:path'
import type { ExampleDays } from '../../study/forecasting/exampleDays.ts'
import { shownPath } from '../places.ts'
import { writeFile } from '../writeFile.ts'
import { folderOf } from './modelFolder.ts'

/** The file of a model with example days, which the page shows beside its card. */
export const DAYS_FILE = 'days.json'

/**
 * Writes example days beside the card of a model.
 *
 * @returns  the file as shown to people
 */
export function writeExampleDays(nameOrPath: string, days: ExampleDays): string {
  const file = join(folderOf(nameOrPath), DAYS_FILE)
  writeFile(file, [`${JSON.stringify(days)}\n`])
  return shownPath(file)
}
