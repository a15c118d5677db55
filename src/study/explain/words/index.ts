import type { Language } from '../../../languages.ts'
import { chinese } from './chinese.ts'
import { english } from './english.ts'
import { kazakh } from './kazakh.ts'
import { russian } from './russian.ts'
import type { Words } from './shape.ts'

/** The templates of sentences about troubles in each language. */
export const WORDS: Readonly<Record<Language, Words>> = { en: english, ru: russian, kk: kazakh, zh: chinese }
