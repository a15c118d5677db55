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
    if (!(error instanceof UnsupportedProgram)) throw error
    throw new PlannerError('INPUT_INVALID', `${shownPath(path)} cannot be read`, [
      { where: shownPath(path), what: error.message },
    ])
  }
})
