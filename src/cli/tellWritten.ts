import { wordsIn } from '../report/words/speak.ts'
import { language } from './language.ts'

/** Says where a file was written. */
export function tellWritten(path: string): void {
  process.stdout.write(`${wordsIn(language)('terminal.written', { path })}\n`)
}
