import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { PlannerError, type Problem } from '../errors.ts'
import { shownPath } from './places.ts'

/** How many places that are wrong are told of one file. */
const MOST_TOLD = 20

/** How a file of JSON is told to be wrong, and what may stand for what JSON has no words for. */
export interface JsonReading {
  /** The sentence above the problems. */
  title: string
  hint?: string
  revive?: (key: string, value: unknown) => unknown
}

/**
 * Reads a file of JSON of a known shape.
 *
 * @throws PlannerError INPUT_INVALID  where there is none, it is no JSON, or of another shape, each place with what was expected
 */
export function readJson<Content>(
  path: string,
  shape: z.ZodType,
  { title, hint, revive }: JsonReading,
): Content {
  const file = shownPath(path)
  const refuse = (problems: readonly Problem[]) =>
    new PlannerError(
      'INPUT_INVALID',
      title,
      problems.slice(0, MOST_TOLD).map(each => ({ ...each, ...(hint ? { hint } : {}) })),
    )
  const refusal = (what: string) => refuse([{ where: file, what }])
  const content = contentOf(path, revive, refusal)
  const { error } = checked(content, shape, refusal)
  if (!error) return content as Content
  throw refuse(
    error.issues.map(({ path: at, message }) => ({ where: [file, ...at].join(', '), what: message })),
  )
}

function contentOf(path: string, revive: JsonReading['revive'], refusal: (what: string) => Error): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'), revive)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw refusal('There is no such file.')
    if (error instanceof RangeError) throw refusal('It is nested too deep.')
    if (error instanceof SyntaxError) throw refusal(`This is no JSON: ${error.message}.`)
    throw error
  }
}

function checked(content: unknown, shape: z.ZodType, refusal: (what: string) => Error) {
  try {
    return shape.safeParse(content)
  } catch (error) {
    throw error instanceof RangeError ? refusal('It is nested too deep.') : error
  }
}
