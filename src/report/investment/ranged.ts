import { amount, span } from '../words/text.ts'

/** Least to most, whichever case it comes from. */
export const ranged = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b)
  return span(amount(sorted[0]!, 0), amount(sorted.at(-1)!, 0))
}
