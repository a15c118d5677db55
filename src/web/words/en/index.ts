import { answers } from '../../../report/words/en/answers.ts'
import { items } from '../../../report/words/en/items.ts'
import { modelCards } from '../../../report/words/en/modelCards.ts'
import { notes } from '../../../report/words/en/notes.ts'
import { partners } from '../../../report/words/en/partners.ts'
import { parts } from '../../../report/words/en/parts.ts'
import { references } from '../../../report/words/en/references.ts'
import { rules } from '../../../report/words/en/rules.ts'
import { scenarios } from '../../../report/words/en/scenarios.ts'
import { stages } from '../../../report/words/en/stages.ts'
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
} as const
