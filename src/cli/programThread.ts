import { readFileSync } from 'node:fs'
import { PlannerError } from '../errors.ts'
import { answerApart, type Order } from '../files/apart/answer.ts'
import { shownPath } from '../files/places.ts'
import { parseProgram, UnsupportedProgram } from '../lp/highs.ts'

/** Which programme, written how. */
export interface ProgramOrder extends Order {
  format: 'mps' | 'lp'
}

/** How a text begins that is meant to be a programme; comments may stand before. */
const BEGINNINGS: Record<ProgramOrder['format'], { pattern: RegExp; words: string }> = {
  lp: { pattern: /^\s*(?:min|max)/im, words: '“Minimize”, “Maximize”' },
  mps: { pattern: /^(?:NAME|ROWS)\b/m, words: '“NAME”, “ROWS”' },
}

answerApart(async ({ path, format }: ProgramOrder) => {
  let text = ''
  try {
    text = readFileSync(path, 'utf8')
    return await parseProgram(text, format)
  } catch (error) {
    const { message, path: unread } = error as NodeJS.ErrnoException
    // A file that may not be read, and the rest is the file's fault: the library ends in many ways.
    if (unread !== undefined) throw error
    const what =
      error instanceof UnsupportedProgram
        ? message
        : `This cannot be read as ${format.toUpperCase()}: ${message}`
    const { pattern, words } = BEGINNINGS[format]
    const hint = pattern.test(text) ? {} : { hint: `A file of this kind begins with one of ${words}.` }
    throw new PlannerError('INPUT_INVALID', `${shownPath(path)} cannot be read`, [
      { where: shownPath(path), what, ...hint },
    ])
  }
})
