import type { Language } from '../../languages.ts'
import { study as kkStudy } from './kk/study.ts'
import { tools as kkTools } from './kk/tools.ts'
import { study as ruStudy } from './ru/study.ts'
import { tools as ruTools } from './ru/tools.ts'
import { study as zhStudy } from './zh/study.ts'
import { tools as zhTools } from './zh/tools.ts'

/** What help says, by what it says in English, which stands in the commands themselves. */
const BOOKS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  ru: { ...ruStudy, ...ruTools },
  kk: { ...kkStudy, ...kkTools },
  zh: { ...zhStudy, ...zhTools },
}

/** Help in a language, by what it says in English. */
export const helpBook = (language: Language): Readonly<Record<string, string>> => BOOKS[language]
