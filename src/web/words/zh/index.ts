import { answers } from '../../../report/words/zh/answers.ts'
import { items } from '../../../report/words/zh/items.ts'
import { modelCards } from '../../../report/words/zh/modelCards.ts'
import { notes } from '../../../report/words/zh/notes.ts'
import { partners } from '../../../report/words/zh/partners.ts'
import { parts } from '../../../report/words/zh/parts.ts'
import { references } from '../../../report/words/zh/references.ts'
import { rules } from '../../../report/words/zh/rules.ts'
import { scenarios } from '../../../report/words/zh/scenarios.ts'
import { stages } from '../../../report/words/zh/stages.ts'
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
  ...modelCards,
  ...money,
  ...centre,
  ...answers,
  ...items,
  ...notes,
  ...partners,
  ...parts,
  ...references,
  ...rules,
  ...scenarios,
  ...stages,
}
