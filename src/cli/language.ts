import { LANGUAGES, type Language } from '../languages.ts'

/** Where the language of the command line may be set, the first to be heard first. */
const VARIABLES = ['QAZGRID_LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG']

/** What the command line was asked for, without the choice of its language. */
export interface Asked {
  /** Undefined where there is no such language. */
  language: Language | undefined
  /** As it was written. */
  wanted: string | undefined
  words: string[]
}

/** Takes `--language ru` out of the words of a command line; without it, the first variable that names a language counts, else English. */
export function askedIn(
  words: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Asked {
  const at = words.findIndex(word => word === '--language' || word.startsWith('--language='))
  if (at < 0) {
    const set = VARIABLES.flatMap(name => languageIn(variables[name] ?? '') ?? [])
    return { language: set[0] ?? 'en', wanted: undefined, words: [...words] }
  }
  const inOne = words[at]!.includes('=')
  const wanted = inOne ? words[at]!.slice('--language='.length) : (words[at + 1] ?? '')
  const rest = words.filter((_, k) => k !== at && (inOne || k !== at + 1))
  return { language: LANGUAGES.find(language => language === wanted), wanted, words: rest }
}

/** `ru_RU.UTF-8` is Russian; `C` and languages that we do not speak are none. */
const languageIn = (locale: string): Language | undefined =>
  LANGUAGES.find(language => new RegExp(`^${language}(?:$|[^a-z])`, 'i').test(locale))

/** The language in which this process speaks to people. */
export const language: Language = askedIn(process.argv, process.env).language ?? 'en'
