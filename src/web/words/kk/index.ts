import { answers } from '../../../report/words/kk/answers.ts'
import { items } from '../../../report/words/kk/items.ts'
import { modelCards } from '../../../report/words/kk/modelCards.ts'
import { notes } from '../../../report/words/kk/notes.ts'
import { partners } from '../../../report/words/kk/partners.ts'
import { parts } from '../../../report/words/kk/parts.ts'
import { references } from '../../../report/words/kk/references.ts'
import { rules } from '../../../report/words/kk/rules.ts'
import { scenarios } from '../../../report/words/kk/scenarios.ts'
import { stages } from '../../../report/words/kk/stages.ts'
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
