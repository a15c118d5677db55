import { answers } from '../../../report/words/ru/answers.ts'
import { items } from '../../../report/words/ru/items.ts'
import { modelCards } from '../../../report/words/ru/modelCards.ts'
import { notes } from '../../../report/words/ru/notes.ts'
import { partners } from '../../../report/words/ru/partners.ts'
import { parts } from '../../../report/words/ru/parts.ts'
import { references } from '../../../report/words/ru/references.ts'
import { rules } from '../../../report/words/ru/rules.ts'
import { scenarios } from '../../../report/words/ru/scenarios.ts'
import { stages } from '../../../report/words/ru/stages.ts'
import type { Messages } from '../words.ts'
import { centre } from './centre.ts'
import { lessons } from './lessons.ts'
import { money } from './money.ts'
import { page } from './page.ts'
import { views } from './views.ts'
import { why } from './why.ts'

/** Everything that the page says, in Russian. */
export const ru: Messages = {
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
