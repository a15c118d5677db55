import { sentencesOf } from './sentences.ts'
import type { Trouble } from './trouble.ts'
import { english } from './words/english.ts'
import type { Words } from './words/shape.ts'

/** Troubles as the reasons why there is no solution. */
export const reasonsFor = (troubles: readonly Trouble[], words: Words = english): string[] => [
  words.endings.contradiction,
  ...sentencesOf(troubles, words),
]

/** Why there is no solution, in a language: its troubles in sentences, or how the solve ended. What else was noted stays as it is. */
export function reasonsIn(
  { reasons, troubles }: { reasons: readonly string[]; troubles: readonly Trouble[] },
  words: Words,
): string[] {
  if (troubles.length > 0) return reasonsFor(troubles, words)
  const endings = Object.keys(english.endings) as (keyof Words['endings'])[]
  return reasons.map(reason => {
    const ending = endings.find(each => english.endings[each] === reason)
    return ending ? words.endings[ending] : reason
  })
}
