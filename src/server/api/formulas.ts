import type { Problem } from '../../errors.ts'

/** What a spreadsheet would take for a formula; a sign before a number is none. */
const FORMULA = /^\s*(?:[=@]|[-+](?!\s*(?:\d|\.\d|inf|$)))/i
/** Words of people, which no table takes over. */
const WORDS = new Set(['because', 'title'])

/** Would a spreadsheet compute this, when it opens a table in which it stands? */
export const isFormula = (text: string): boolean => FORMULA.test(text)

/** Names and values that would become formulas in the tables of a result. */
export function formulasIn(value: unknown, where: string): Problem[] {
  if (typeof value === 'string') return isFormula(value) ? [formula(value, where)] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => [
    ...(isFormula(key) ? [formula(key, where)] : []),
    ...(WORDS.has(key) ? [] : formulasIn(part, `${where}.${key}`)),
  ])
}

const formula = (text: string, where: string): Problem => ({
  where,
  what: `“${text.slice(0, 60)}” begins like a formula of a spreadsheet.`,
  hint: 'Begin it with a letter or a number.',
})
