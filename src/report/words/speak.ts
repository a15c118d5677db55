import type { Language, Names } from '../../languages.ts'
import { placeName } from '../../study/placeName.ts'
import { fill } from '../../study/sentence.ts'
import { unitIn } from '../../study/unitIn.ts'
import { format } from '../formats/readable.ts'
import { type Key, TABLES } from './tables.ts'
import {
  type Joined,
  type Message,
  type Moment,
  moment,
  type Said,
  type Spoken,
  say,
  type Text,
} from './text.ts'

/** A language, and what it calls the things of the data. */
export interface Tongue {
  language: Language
  names?: Readonly<Record<string, Names>> | undefined
}

/** Words of the tables in a language. */
export const wordsIn =
  (language: Language) =>
  (key: Key, gaps?: Said['gaps']): string =>
    spoken(say(key, gaps), { language })

/** How Chinese parts what others part by a comma, a semicolon or a colon. */
const CHINESE: Readonly<Record<string, string>> = { ', ': '，', '; ': '；', ': ': '：' }

/** All messages in plain data as words of a language. */
export function speak<T>(told: T, tongue: Tongue): Spoken<T> {
  if (Array.isArray(told)) return told.map(each => speak(each, tongue)) as Spoken<T>
  if (typeof told !== 'object' || told === null) return told as Spoken<T>
  if (isMessage(told)) return spoken(told, tongue) as Spoken<T>
  return Object.fromEntries(
    Object.entries(told).map(([key, value]) => [key, speak(value, tongue)]),
  ) as Spoken<T>
}

const isMessage = (value: object): value is Message => 'told' in value

/** A message in words. */
export function spoken(text: Text, tongue: Tongue): string {
  if (typeof text === 'string') return text
  const { language } = tongue
  switch (text.told) {
    case 'said':
      return fill(TABLES[language][text.key], speak(text.gaps ?? {}, tongue))
    case 'amount':
      return format(text.value, text.digits, language)
    case 'name':
      return nameIn(text.name, text.place === true, tongue)
    case 'unit':
      return unitIn(language, text.unit)
    case 'moment':
      return momentIn(text, language)
    case 'joined':
      return text.parts
        .map(part => spoken(part, tongue))
        .join(language === 'zh' ? chineseBlank(text) : text.by)
    case 'in each':
      return text.texts[language]
  }
}

/** A day in full: `25 Nov 2026`. */
export const dateIn = (day: string, language: Language): string =>
  fill(TABLES[language]['date.full'], { year: day.slice(0, 4), day: momentIn(moment(day, 'day'), language) })

/** `14 Jan 18:00`, never torn apart, or the day alone. */
function momentIn({ at, as }: Moment, language: Language): string {
  const table = TABLES[language]
  const day = fill(table['date.day'], {
    day: String(Number(at.slice(8, 10))),
    month: table[`date.month${Number(at.slice(5, 7))}` as 'date.month1'],
  })
  return as === 'day' ? day : `${day} ${at.slice(11, 16)}`.replaceAll(' ', '\u00a0')
}

/** Chinese has no blank between sentences, nor before a sign of per cent. */
const chineseBlank = ({ by, sentences, parts }: Joined) =>
  sentences || parts.at(-1) === '%' ? '' : (CHINESE[by] ?? by)

/** What the data call it; English has the names under which the tables of a run know it. */
function nameIn(name: string, isPlace: boolean, { language, names }: Tongue): string {
  const own = language === 'en' ? undefined : names?.[name]?.[language]
  return own ?? (isPlace ? placeName(name) : name)
}
