import { readFileSync } from 'node:fs'
import { PlannerError } from '../errors.ts'
import { answerApart, type Order } from '../files/apart/answer.ts'
import { shownPath } from '../files/places.ts'
import { parseProgram, UnsupportedProgram } from '../lp/highs.ts'

/** Which programme, written how. */
export interface ProgramOrder extends Order {
  format: 'mps' | 'lp'
}

answerApart(async ({ path, format }: ProgramOrder) => {
  try {
    return await parseProgram(readFileSync(path, 'utf8'), format)
  } catch (error) {
    const { message, path: unread } = error as NodeJS.ErrnoException
    // A file that may not be read, and the rest is the file's fault: the library ends in many ways.
    if (unread !== undefined) throw error
    const what =
      error instanceof UnsupportedProgram
        ? message
        : `This cannot be read as ${format.toUpperCase()}: ${message}`
    throw new PlannerError('INPUT_INVALID', `${shownPath(path)} cannot be read`, [
      { where: shownPath(path), what },
    ])
  }
})
