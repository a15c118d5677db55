import type { Part } from '../../study/explain/cards/card.ts'
import { en } from './en/index.ts'
import type { Key } from './tables.ts'
import { named, placeNamed, say, type Text } from './text.ts'

/** What a unit earns, pays or is held back by, for people. */
export function partName({ what, where }: Pick<Part, 'what' | 'where'>): Text {
  const at = `part.${what}.at`
  if (where && at in en) return say(at as Key, { where: placeNamed(where) })
  const key = `part.${what}`
  return key in en ? say(key as Key) : named(where || what)
}
