import { type Language, LOCALES } from '../../languages.ts'
import { unitIn } from '../../study/unitIn.ts'
import type { Ground } from '../data/ground.ts'
import { kazakhDay, kazakhMoment } from './kazakhDates.ts'
import { type Gaps, type MessageKey, say } from './words.ts'

/** Words, names and numbers in the language of the page. */
export interface Speech {
  language: Language
  t: (key: MessageKey, gaps?: Gaps) => string
  /** Name of a place, a carrier, a technology, a line. */
  name: (key: string) => string
  /** Sentences one after the other; empty ones are left out. */
  sentences: (...parts: string[]) => string
  /** A number with so many digits after the point; a dash where there is none. */
  number: (value: number | null | undefined, digits?: number) => string
  /** A very small number with its power of ten, as 1.5 · 10⁻⁹; a dash where there is none. */
  scientific: (value: number | null) => string
  /** With its sign, as differences are written. */
  signed: (value: number, digits?: number) => string
  /** Part of one as percent. */
  percent: (share: number, digits?: number) => string
  /** A unit as the language writes it. */
  unit: (unit: string) => string
  /** What is measured, with its unit: `price, USD/MWh`. */
  inUnit: (what: string, unit: string) => string
  /** An instant by the clock of Kazakhstan, UTC+5. */
  moment: (milliseconds: number) => string
  day: (milliseconds: number) => string
}

/** UTC+5 all the year, as in Kazakhstan since March 2024; the sign of such names is turned around. */
const ZONE = 'Etc/GMT-5'

/** Speech in a language. */
export function speechOf(language: Language, ground: Ground | null): Speech {
  const locale = LOCALES[language]
  const formats = new Map<string, Intl.NumberFormat>()
  const formatOf = (digits: number, options: Intl.NumberFormatOptions = {}) => {
    const key = `${digits} ${JSON.stringify(options)}`
    const known = formats.get(key)
    if (known) return known
    const made = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
      ...options,
    })
    formats.set(key, made)
    return made
  }
  const moments = new Intl.DateTimeFormat(locale, {
    timeZone: ZONE,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
  const days = new Intl.DateTimeFormat(locale, { timeZone: ZONE, day: 'numeric', month: 'short' })
  // A hyphen is no minus sign, though Intl writes one.
  const written = (format: Intl.NumberFormat, value: number) => format.format(value).replace('-', '−')
  const number = (value: number | null | undefined, digits = 0) =>
    value == null || !Number.isFinite(value) ? '–' : written(formatOf(digits), value)
  return {
    language,
    t: (key, gaps) => say(language, key, gaps),
    name: key => capital(ground?.names[key]?.[language] ?? key),
    number,
    scientific: value => {
      if (value === null || !Number.isFinite(value)) return '–'
      if (value === 0) return number(0)
      const [mantissa, power] = value.toExponential(1).split('e')
      return `${number(Number(mantissa), 1)} · 10${raised(Number(power))}`
    },
    signed: (value, digits = 0) => written(formatOf(digits, { signDisplay: 'exceptZero' }), value),
    sentences: (...parts) => parts.filter(Boolean).join(language === 'zh' ? '' : ' '),
    unit: unit => unitIn(language, unit),
    inUnit: (what, unit) => `${what}${language === 'zh' ? '，' : ', '}${unitIn(language, unit)}`,
    percent: (share, digits = 0) => `${number(100 * share, digits)}${language === 'zh' ? '' : '\u00a0'}%`,
    moment: milliseconds => (language === 'kk' ? kazakhMoment(milliseconds) : moments.format(milliseconds)),
    day: milliseconds => (language === 'kk' ? kazakhDay(milliseconds) : days.format(milliseconds)),
  }
}

/** A power as small digits above the line. */
const raised = (power: number) =>
  [...String(power)].map(sign => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)])).join('')

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
