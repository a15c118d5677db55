import { items } from '../../../report/words/zh/items.ts'
import { parts } from '../../../report/words/zh/parts.ts'
import { scenarios } from '../../../report/words/zh/scenarios.ts'
import type { Messages } from '../words.ts'
import { centre } from './centre.ts'
import { lessons } from './lessons.ts'
import { money } from './money.ts'
import { page } from './page.ts'
import { views } from './views.ts'
import { why } from './why.ts'

/** Everything that the page says, in Chinese. */
export const zh: Messages = {
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
