import type { Words } from '../../../study/sentence.ts'
import type { compare as english } from '../en/compare.ts'

/** Templates of what changes between two plans, in Kazakh. */
export const compare: Words<typeof english> = {
  'compare.value':
    '{name} ({bus}): {before} → {after}. Қуат бірлігінің жылдық түсімі {more} {currency}: {parts}.',
  'compare.cost': '{name} ({bus}): {before} → {after}. Қуат бірлігінің жылдық шығыны {dearer} {currency}.',
  'compare.both':
    '{name} ({bus}): {before} → {after}. Қуат бірлігінің жылдық түсімі {more} {currency} ({parts}), шығыны {dearer}.',
  'compare.follows':
    '{name} ({bus}): {before} → {after}. Қуат бірлігінің түсімі мен шығыны өзгермеді дерлік: көлемі басқа не салынатынына байланысты.',
}
