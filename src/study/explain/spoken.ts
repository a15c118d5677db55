import type { Language } from '../../languages.ts'
import { fill } from '../sentence.ts'
import { unitIn } from '../unitIn.ts'
import type { Span } from './trouble.ts'
import type { Words } from './words/shape.ts'

/** Units that large amounts are told in, largest first. */
const LARGER: Readonly<Record<string, readonly { unit: string; from: number; times: number }[]>> = {
  MWh: [
    { unit: 'TWh', from: 1e7, times: 1e6 },
    { unit: 'GWh', from: 1e5, times: 1e3 },
  ],
  t: [{ unit: 'Mt', from: 1e7, times: 1e6 }],
}

/**
 * A number that can be read aloud, with its unit: whole from ten on, else with two digits that count.
 *
 * @example
 * [quantity(411.7, 'MW'), quantity(1.234, 't'), quantity(0, 'MWh')]   // [ '412 MW', '1.2 t', '0 MWh' ]
 */
export function quantity(amount: number, unit: string, language: Language = 'en'): string {
  const larger = LARGER[unit]?.find(({ from }) => amount >= from)
  if (larger) return quantity(amount / larger.times, larger.unit, language)
  const number = amount >= 9.95 ? amount.toFixed(0) : `${Number(amount.toPrecision(2))}`
  const own = language === 'ru' || language === 'kk' ? number.replace('.', ',') : number
  return unit === '' ? own : `${own} ${unitIn(language, unit)}`
}

/**
 * A run of hours: `14 January 18:00 to 21:00`; labels that are no times stand as they are.
 *
 * Times are those of the labels, UTC.
 */
export function whenOf({ from, to }: Pick<Span, 'from' | 'to'>, words: Words): string {
  const [start, end] = [momentOf(from), momentOf(to, true)]
  if (!start || !end) return from === to ? from : fill(words.otherDay, { start: from, end: to })
  if (start.day === end.day && start.month === end.month)
    return fill(words.sameDay, { ...inWords(start, words), end: end.clock })
  return fill(words.otherDay, {
    start: fill(words.moment, inWords(start, words)),
    end: fill(words.moment, inWords(end, words)),
  })
}

/** A moment: `14 January 18:00`. */
export function momentInWords(label: string, words: Words): string {
  const moment = momentOf(label)
  return moment ? fill(words.moment, inWords(moment, words)) : label
}

const inWords = ({ day, month, clock }: Moment, words: Words) => ({
  day: `${day}`,
  month: words.months[month - 1]!,
  clock,
})

interface Moment {
  month: number
  day: number
  clock: string
}

/** Parts of `2030-01-14T18:00Z`; an end at midnight is the 24:00 of the day before. */
function momentOf(label: string, isEnd = false): Moment | undefined {
  const parts = /^\d{4}-(\d{2})-(\d{2})[T ](\d{2}:\d{2})/.exec(label)
  if (!parts) return undefined
  const [month, day, clock] = [Number(parts[1]), Number(parts[2]), parts[3]!]
  if (!isEnd || clock !== '00:00') return { month, day, clock }
  // A year without leap day, as those of the snapshots are.
  const before = new Date(Date.UTC(2001, month - 1, day - 1))
  return { month: before.getUTCMonth() + 1, day: before.getUTCDate(), clock: '24:00' }
}
