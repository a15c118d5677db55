import { items } from '../../../report/words/en/items.ts'
import { parts } from '../../../report/words/en/parts.ts'
import { scenarios } from '../../../report/words/en/scenarios.ts'
import { centre } from './centre.ts'
import { lessons } from './lessons.ts'
import { money } from './money.ts'
import { page } from './page.ts'
import { views } from './views.ts'
import { why } from './why.ts'

/** Everything that the page says, in English. What is in braces is filled in. */
export const en = {
  ...page,
  ...views,
  ...why,
  ...lessons,
  ...money,
  ...centre,
  ...items,
  ...parts,
  ...scenarios,
} as const
