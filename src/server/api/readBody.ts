import { PlannerError, type Problem } from '../../errors.ts'

/** Names that reach into the language itself. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])
/** How deep and how large what people send may be. */
const DEEPEST = 24
const MOST_VALUES = 100_000

/**
 * A body of JSON, or why it is refused: torn text, keys that reach into the language, depth and number of values
 * beyond all use, numbers that are none.
 *
 * @throws PlannerError INPUT_INVALID
 */
export function readBody(text: string): unknown {
  if (text === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw refused([{ where: 'body', what: `It is not JSON: ${(error as Error).message}.` }])
  }
  refuseHarm(value)
  return value
}

/** Refuses values that no honest input holds. */
export function refuseHarm(value: unknown, root = 'body'): void {
  const problems: Problem[] = []
  let count = 0
  const walk = (part: unknown, path: readonly string[]): void => {
    if (++count > MOST_VALUES || problems.length >= 20) return
    const where = [root, ...path].join('.')
    if (path.length > DEEPEST) problems.push({ where, what: `It is nested deeper than ${DEEPEST}.` })
    else if (typeof part === 'number' || typeof part === 'string') problems.push(...noNumber(part, where))
    else if (typeof part === 'object' && part !== null)
      for (const key of Object.keys(part)) {
        if (FORBIDDEN_KEYS.has(key)) problems.push({ where, what: `The key “${key}” is not allowed.` })
        else walk((part as Record<string, unknown>)[key], [...path, key])
      }
  }
  walk(value, [])
  if (count > MOST_VALUES) problems.push({ where: root, what: `It holds more than ${MOST_VALUES} values.` })
  if (problems.length > 0) throw refused(problems)
}

const noNumber = (part: number | string, where: string): Problem[] =>
  isNoNumber(part) ? [{ where, what: `${part} is no number that can be worked with.` }] : []

/** A number that overflows or is none, also as the text of a cell. `inf` is PyPSA's word for no limit and stays. */
export function isNoNumber(part: number | string): boolean {
  if (typeof part === 'number') return !Number.isFinite(part)
  if (part.length > 100) return false
  const looksLikeOne = /^\s*[-+]?\d[\d.]*e[-+]?\d+\s*$/i.test(part) || /^\s*[-+]?nan\s*$/i.test(part)
  return looksLikeOne && !Number.isFinite(Number(part))
}

const refused = (problems: readonly Problem[]) =>
  new PlannerError('INPUT_INVALID', 'The request cannot be read', problems)
