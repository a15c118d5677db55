import type { Language } from '../../languages.ts'
import type { Key } from './tables.ts'

/** What a reader reads, before it is known in which language; a plain string is the same in all of them. */
export type Text = string | Message

/** Text that each language writes in its own way. It is plain data, so that a report is kept once and read in any language. */
export type Message = Said | Amount | Named | Measured | Moment | Joined | InEach

/** A sentence or a word of the tables, with what fills its gaps. */
export interface Said {
  told: 'said'
  key: Key
  gaps?: Readonly<Record<string, Text>>
}

/** A number for people. */
export interface Amount {
  told: 'amount'
  value: number
  digits: number
}

/** Something that the data have names for: a carrier, a technology, a plant, a place. */
export interface Named {
  told: 'name'
  name: string
  place?: true
}

/** A unit of measure, as English writes it. */
export interface Measured {
  told: 'unit'
  unit: string
}

/** A moment of the year, named by its snapshot; with the hour, or the day alone. */
export interface Moment {
  told: 'moment'
  at: string
  as: 'day' | 'hour'
}

/** Texts one after the other. */
export interface Joined {
  told: 'joined'
  parts: readonly Text[]
  by: string
  /** Parts are sentences, between which not every language has a blank. */
  sentences?: true
}

/** What was written in every language before. */
export interface InEach {
  told: 'in each'
  texts: Readonly<Record<Language, string>>
}

/** `T` with words in place of messages. */
export type Spoken<T> = T extends Message
  ? string
  : T extends object
    ? { [Key in keyof T]: Spoken<T[Key]> }
    : T

/** A sentence or a word of the tables. */
export const say = (key: Key, gaps?: Readonly<Record<string, Text>>): Said =>
  gaps ? { told: 'said', key, gaps } : { told: 'said', key }

/** A number with so many digits after the point. */
export const amount = (value: number, digits: number): Amount => ({ told: 'amount', value, digits })

/** What the data have a name for. */
export const named = (name: string): Named => ({ told: 'name', name })

/** A place; English makes its name of its key. */
export const placeNamed = (name: string): Named => ({ told: 'name', name, place: true })

/** A unit, as English writes it. */
export const unitOf = (unit: string): Measured => ({ told: 'unit', unit })

/** A moment, by the label of its snapshot. */
export const moment = (at: string, as: Moment['as'] = 'hour'): Moment => ({ told: 'moment', at, as })

/** Texts parted by commas, or by what is given. */
export const joined = (parts: readonly Text[], by = ', '): Joined => ({ told: 'joined', parts, by })

/** One sentence after the other. */
export const sentences = (parts: readonly Text[]): Joined => ({ ...joined(parts, ' '), sentences: true })

/** One paragraph after the other. */
export const paragraphs = (parts: readonly Text[]): Joined => joined(parts, '\n')

/** A heading of a column of numbers: `North, TWh`. */
export const inUnit = (text: Text, unit: Text): Said =>
  say('unit.in', { what: text, unit: typeof unit === 'string' ? unitOf(unit) : unit })

/** `million USD`: money is given in such. */
export const millions = (currency: string): Said => say('unit.million', { currency })

/** `million USD of 2023 a year`: what plans and their operation cost. */
export const yearlyMillions = ({ currency, priceYear }: { currency: string; priceYear: number }): Said =>
  say('unit.millionOfYear', { currency, year: String(priceYear) })

/** From least to most: `10–20`. */
export const span = (low: Text, high: Text): Joined => joined([low, high], '–')

/** `thousand USD/MW`. */
export const thousandsPerMw = (currency: string): Said => say('unit.thousandPerMw', { currency })

/** A share for people: `0.27 %`, never torn apart. */
export const percentOf = (share: number, digits = 2): Joined =>
  joined([amount(100 * share, digits), '%'], '\u00a0')
