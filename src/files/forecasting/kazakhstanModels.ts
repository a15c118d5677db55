import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelCard } from '../../forecast/card.ts'
import type { Language } from '../../languages.ts'
import {
  type KazakhstanModels,
  packKazakhstan,
  unpackKazakhstan,
} from '../../study/forecasting/kazakhstan/models.ts'
import { projectFolder, shownPath } from '../places.ts'
import { writeFile } from '../writeFile.ts'
import { folderOf, writeCard } from './modelFolder.ts'
import { textOf } from './readSeries.ts'

const WEIGHTS = 'weights.json'

/**
 * Writes the models of Kazakhstan and their card.
 *
 * @returns  the folder as shown to people
 */
export function writeKazakhstan(
  nameOrPath: string,
  models: KazakhstanModels,
  card: ModelCard,
  language: Language,
): string {
  const folder = folderOf(nameOrPath)
  mkdirSync(folder, { recursive: true })
  writeFile(join(folder, WEIGHTS), [packKazakhstan(models)])
  writeCard(folder, card, language)
  return shownPath(folder)
}

/**
 * Reads the models of Kazakhstan from a path, or by name from `models/` of the working folder or the project.
 *
 * @throws PlannerError NOT_FOUND, INPUT_INVALID
 */
export function readKazakhstan(nameOrPath = 'kazakhstan'): KazakhstanModels {
  const own = join(folderOf(nameOrPath), WEIGHTS)
  const path = existsSync(own) ? own : join(projectFolder, 'models', nameOrPath, WEIGHTS)
  return unpackKazakhstan(shownPath(path), textOf(existsSync(path) ? path : own))
}
