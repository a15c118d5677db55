import { items } from '../../../report/words/kk/items.ts'
import { parts } from '../../../report/words/kk/parts.ts'
import { scenarios } from '../../../report/words/kk/scenarios.ts'
import type { Messages } from '../words.ts'
import { centre } from './centre.ts'
import { lessons } from './lessons.ts'
import { money } from './money.ts'
import { page } from './page.ts'
import { views } from './views.ts'
import { why } from './why.ts'

/** Everything that the page says, in Kazakh. */
export const kk: Messages = {
  ...page,
  ...views,
  ...why,
  ...lessons,
  ...money,
  ...centre,
  ...items,
  ...parts,
  ...scenarios,
}
