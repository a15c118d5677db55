import type { Language } from '../../languages.ts'
import type { Words } from '../../study/sentence.ts'
import { en } from './en/index.ts'
import { kk } from './kk/index.ts'
import { ru } from './ru/index.ts'
import { zh } from './zh/index.ts'

/** Keys of all that reports say. */
export type Key = keyof typeof en

/** All that reports say, in one language. */
export type ReportWords = Words<typeof en>

/** The words of reports in each language: the keys are those of English, and the compiler misses none. */
export const TABLES: Readonly<Record<Language, ReportWords>> = { en, ru, kk, zh }
