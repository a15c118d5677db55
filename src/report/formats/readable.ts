import type { Language } from '../../languages.ts'

/** What parts wholes from decimals. */
const MARKS: Readonly<Record<Language, string>> = { en: '.', ru: ',', kk: ',', zh: '.' }

/** A number for people: thin spaces between thousands, a true minus, the decimal mark of the language. */
export function format(value: number, digits: number, language: Language = 'en'): string {
  const [whole = '', rest] = Math.abs(value).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')
  const negative = value < 0 && Number(value.toFixed(digits)) !== 0
  return `${negative ? '−' : ''}${grouped}${rest ? `${MARKS[language]}${rest}` : ''}`
}

/** A share for people: `0.27 %`, never torn apart. */
export const percent = (share: number): string => `${format(100 * share, 2)}\u00a0%`

/** A tiny number for people: `3.6e-9`. */
export const scientific = (value: number, language: Language): string =>
  value.toExponential(1).replace('.', MARKS[language])
