import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ModelCard } from '../../forecast/card.ts'
import { type Packed, packModel, unpackModel } from '../../forecast/pack.ts'
import type { Language } from '../../languages.ts'
import { projectFolder, shownPath } from '../places.ts'
import { writeFile } from '../writeFile.ts'
import { cardText } from './cardText.ts'
import { textOf } from './readSeries.ts'

const MODEL = 'model.json'
const CARD = 'card.json'
const CARD_TEXT = 'card.md'

/** A path as it is, a bare name in `models/` of the working folder. */
export const folderOf = (nameOrPath: string): string =>
  nameOrPath.includes('/') ? resolve(nameOrPath) : resolve('models', nameOrPath)

/**
 * Writes a model and its card.
 *
 * @returns  the folder as shown to people
 */
export function writeModel(nameOrPath: string, packed: Packed, card: ModelCard, language: Language): string {
  const folder = folderOf(nameOrPath)
  mkdirSync(folder, { recursive: true })
  writeFile(join(folder, MODEL), [packModel(packed)])
  writeCard(folder, card, language)
  return shownPath(folder)
}

/** Writes a card of which no model is kept; returns the folder as shown to people. */
export function writeCardOnly(nameOrPath: string, card: ModelCard, language: Language): string {
  const folder = folderOf(nameOrPath)
  mkdirSync(folder, { recursive: true })
  writeCard(folder, card, language)
  return shownPath(folder)
}

/** Writes a card for programs, and for people in their language. */
export function writeCard(folder: string, card: ModelCard, language: Language): void {
  writeFile(join(folder, CARD), [`${JSON.stringify(card, null, 2)}\n`])
  writeFile(join(folder, CARD_TEXT), [cardText(card, language)])
}

/**
 * Reads a model from a path, or by its name from `models/` of the working folder or the project.
 *
 * @throws PlannerError NOT_FOUND, INPUT_INVALID
 */
export function readModel(nameOrPath: string): Packed {
  const own = join(folderOf(nameOrPath), MODEL)
  const path = existsSync(own) ? own : join(projectFolder, 'models', nameOrPath, MODEL)
  return unpackModel(shownPath(path), textOf(existsSync(path) ? path : own))
}
