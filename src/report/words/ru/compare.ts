import type { Words } from '../../../study/sentence.ts'
import type { compare as english } from '../en/compare.ts'

/** Templates of what changes between two plans, in Russian. */
export const compare: Words<typeof english> = {
  'compare.value':
    '{name} ({bus}): {before} → {after}. Единица мощности приносит {more} {currency} в год: {parts}.',
  'compare.cost': '{name} ({bus}): {before} → {after}. Единица мощности стоит {dearer} {currency} в год.',
  'compare.both':
    '{name} ({bus}): {before} → {after}. Единица мощности приносит {more} {currency} в год ({parts}) и стоит {dearer}.',
  'compare.follows':
    '{name} ({bus}): {before} → {after}. Доход и затраты единицы мощности почти не изменились: размер следует из того, что ещё строится.',
}
