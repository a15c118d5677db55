/** Languages of page and data, English first. */
export const LANGUAGES = ['en', 'ru', 'kk', 'zh'] as const

/** One of them. */
export type Language = (typeof LANGUAGES)[number]

/** What each calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  zh: '中文',
}

/**
 * Locale for numbers and dates. Browsers know no Kazakh ones; numbers are written there as in Russian, and `kazakhDates.ts` has the dates.
 */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  ru: 'ru-KZ',
  kk: 'ru-KZ',
  zh: 'zh-CN',
}
