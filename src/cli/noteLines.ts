import { wordsIn } from '../report/words/speak.ts'
import { language } from './language.ts'
import { problemIn } from './words/problems.ts'

/** Notes about an input, a line each. */
export const noteLines = (notes: readonly string[]): string[] =>
  notes.map(note => wordsIn(language)('door.note', { note: problemIn(language)(note) }))
