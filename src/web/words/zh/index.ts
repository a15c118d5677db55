import type { Messages } from '../words.ts'
import { lessons } from './lessons.ts'
import { money } from './money.ts'
import { page } from './page.ts'
import { views } from './views.ts'
import { why } from './why.ts'

/** Everything that the page says, in Chinese. */
export const zh: Messages = { ...page, ...views, ...why, ...lessons, ...money }
