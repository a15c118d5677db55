import { wordsIn } from '../report/words/speak.ts'
import { language } from './language.ts'
import { problemIn } from './words/problems.ts'

/** Notes about an input, a line each. */
export function noteLines(notes: readonly string[]): string[] {
  const inWords = problemIn(language)
  return notes.map(note => wordsIn(language)('door.note', { note: inWords(note) }))
}

/** Tells notes about an input before work begins. */
export function tellNotes(notes: readonly string[]): void {
  for (const line of noteLines(notes)) process.stdout.write(`${line}\n`)
}
