import type { Language } from '../../languages.ts'
import { recogniser } from '../../report/words/recognise.ts'
import { fill } from '../../study/sentence.ts'
import { dataProblems as kkDataProblems } from './kk/dataProblems.ts'
import { networkProblems as kkNetworkProblems } from './kk/networkProblems.ts'
import { problems as kkProblems } from './kk/problems.ts'
import { remarks as kkRemarks } from './kk/remarks.ts'
import { dataProblems as ruDataProblems } from './ru/dataProblems.ts'
import { networkProblems as ruNetworkProblems } from './ru/networkProblems.ts'
import { problems as ruProblems } from './ru/problems.ts'
import { remarks as ruRemarks } from './ru/remarks.ts'
import { dataProblems as zhDataProblems } from './zh/dataProblems.ts'
import { networkProblems as zhNetworkProblems } from './zh/networkProblems.ts'
import { problems as zhProblems } from './zh/problems.ts'
import { remarks as zhRemarks } from './zh/remarks.ts'

/** What may be wrong, by its English template, in each language. */
export const PROBLEM_BOOKS: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = {
  ru: { ...ruProblems, ...ruNetworkProblems, ...ruDataProblems, ...ruRemarks },
  kk: { ...kkProblems, ...kkNetworkProblems, ...kkDataProblems, ...kkRemarks },
  zh: { ...zhProblems, ...zhNetworkProblems, ...zhDataProblems, ...zhRemarks },
}

/**
 * Says in a language what is wrong. Inner rings say it in English, with what they have found; here the template is recognised and
 * filled again in the other language, line by line. What is not known stays as it is, and so do addresses, names and numbers.
 */
export function problemIn(language: Language): (english: string) => string {
  if (language === 'en') return english => english
  const book = PROBLEM_BOOKS[language]
  const recognise = recogniser(Object.fromEntries(Object.keys(book).map(template => [template, template])))
  const say = (sentence: string): string => {
    const found = recognise(sentence)
    if (!found) return sentence
    const gaps = Object.entries(found.gaps).map(([gap, text]) => [gap, text === sentence ? text : say(text)])
    return fill(book[found.key]!, Object.fromEntries(gaps))
  }
  return english => english.split('\n').map(say).join('\n')
}
