import type { Language } from '../../languages.ts'
import type { Words } from '../../study/sentence.ts'
import { en } from './en/index.ts'
import { kk } from './kk/index.ts'
import { ru } from './ru/index.ts'
import { zh } from './zh/index.ts'

/** Keys of everything that the page says. */
export type MessageKey = keyof typeof en

/** Everything that the page says, in one language. */
export type Messages = Words<typeof en>

/** The page's words in each language: the keys are those of English, and the compiler misses none. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { en, ru, kk, zh }

/** What fills gaps, written for people already. */
export type Gaps = Readonly<Record<string, string>>

/** A message with its gaps filled. A gap that is not filled stays visible, as a page must not fail for a word. */
export const say = (language: Language, key: MessageKey, gaps: Gaps = {}): string =>
  MESSAGES[language][key].replaceAll(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap)
