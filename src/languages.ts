/** Languages of page, reports, command line and data, English first. */
export const LANGUAGES = ['en', 'ru', 'kk', 'zh'] as const

/** One of them. */
export type Language = (typeof LANGUAGES)[number]

/** What something is called in each. */
export type Names = Readonly<Record<Language, string>>

/** What each calls itself. */
export const LANGUAGE_NAMES: Names = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  zh: '中文',
}

/**
 * Locale for numbers and dates. Browsers know no Kazakh ones; numbers are written there as in Russian, and `kazakhDates.ts` has the dates.
 */
export const LOCALES: Names = {
  en: 'en-GB',
  ru: 'ru-KZ',
  kk: 'ru-KZ',
  zh: 'zh-CN',
}
